import { useReading } from '../../reading.tsx';

/** Names in a row, each leading to its page. */
export function EntityNames({ names }: { names: readonly { readonly id: string; readonly name: string }[] }) {
  const { toId } = useReading();
  return (
    <>
      {names.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <a href={toId(id)}>{name}</a>
        </span>
      ))}
    </>
  );
}
