import { usePageContext } from '../page-context.tsx';

interface Props {
  readonly words: string;
  /** Null where no source names one: then nothing is shown. */
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly behind?: string;
}

/** Who else is told of behind the name of a party: for whom it stood there, as whose holder. */
export function BesideParty({ words, entity, behind = ' ' }: Props) {
  const { toId } = usePageContext();
  return entity === null ? null : (
    <>
      {behind}
      {words} <a href={toId(entity.id)}>{entity.name}</a>
    </>
  );
}
