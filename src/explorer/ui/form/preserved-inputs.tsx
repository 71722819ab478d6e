import type { Query } from '../../core/query.ts';

/** What a form keeps of the address though nobody types it: each parameter as often as it is given. */
export function PreservedInputs({ query }: { query: Query }) {
  return (
    <>
      {Object.entries(query).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={String(one)} />),
      )}
    </>
  );
}
