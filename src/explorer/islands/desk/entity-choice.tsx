import { useEffect, useState } from 'preact/hooks';
import { kinds } from '../../../ontology/ontology.ts';
import type { DeskEntity, FreshName, KnownName } from '../../desk/desk-document.ts';
import { CallFailed } from './call.ts';
import { type DeskTools, type Editor, useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { changed, judged, renamed } from './edit-document.ts';
import { entityWords } from './words.ts';

/** Whom a name may mean: those known by it with what is known of each, somebody new, or one of these, to be decided later. */
export function EntityChoice({ entity }: { entity: DeskEntity }) {
  const desk = useDesk();
  const { boot, caller, failed } = desk;
  const { current, update } = useEditor();
  const words = useDeskWords(entityWords);
  const choose = entityChoice(entity, desk, update);
  const [known, setKnown] = useState<readonly KnownName[]>([]);
  const ids = candidatesOf(entity);
  const isCurrent = current === entity.key;
  const kind = kinds[entity.kind].label[boot.language];
  useEffect(() => {
    if (!isCurrent || ids.length === 0) return;
    let left = false;
    caller
      .get<KnownName[]>('known', { ids: ids.join() })
      .then((found) => !left && setKnown(found))
      .catch((error: unknown) => error instanceof CallFailed && failed(error));
    return () => {
      left = true;
    };
  }, [isCurrent, ids.join()]);
  const state = entity.later !== null ? words.later(entity.later) : entity.isNew ? words.isNew : words.isKnown;
  return (
    <>
      <p>
        {kind} · {state} <small>{entity.id}</small>
      </p>
      {entity.otherNames.length === 0 ? null : <p class="muted">{words.alsoPrinted(entity.otherNames.join(', '))}</p>}
      {isCurrent && known.length > 0 ? (
        <ol class="desk-candidates">
          {known.map((one, at) => (
            <li key={one.id}>
              <button type="button" aria-pressed={entity.id === one.id} onClick={() => choose.same(one.id)}>
                {words.same(at + 1, one.name)}
              </button>{' '}
              <small>
                {one.id}
                {one.known.map((text) => ` · ${text}`)}
              </small>
            </li>
          ))}
          <li>
            <button type="button" aria-pressed={entity.isNew && entity.later === null} onClick={() => choose.anew()}>
              {words.other}
            </button>{' '}
            <button type="button" aria-pressed={entity.later !== null} onClick={() => choose.later()}>
              {words.decideLater}
            </button>
          </li>
        </ol>
      ) : null}
    </>
  );
}

/** The ids that a name may mean: the one that is proposed, if it is known, and others of the name. */
export function candidatesOf({ id, isNew, alike, later }: DeskEntity): string[] {
  return [...new Set([...(isNew ? [] : [id]), ...(later === null ? [] : [later]), ...alike])];
}

/** What can be decided on who is meant; each accepts the card. */
export function entityChoice(
  entity: DeskEntity | null,
  { caller, failed }: Pick<DeskTools, 'caller' | 'failed'>,
  update: Editor['update'],
) {
  const fresh = async (later: string | null): Promise<void> => {
    if (entity === null) return;
    try {
      const { fresh: ids } = await caller.get<{ fresh: FreshName[] }>('names', { q: entity.name, kinds: entity.kind });
      const id = entity.isNew ? entity.id : (ids[0]?.id ?? entity.id);
      // Whoever it was taken for stays among those who could be meant.
      const alike = candidatesOf(entity);
      update((before) =>
        judged(
          changed(renamed(before, entity.key, id, true), entity.key, () => ({ later, alike })),
          entity.key,
          'accepted',
        ),
      );
    } catch (error) {
      if (error instanceof CallFailed) failed(error);
    }
  };
  return {
    same: (id: string): void => {
      if (entity === null) return;
      const alike = candidatesOf(entity);
      update((before) =>
        judged(
          changed(renamed(before, entity.key, id, false), entity.key, () => ({ alike })),
          entity.key,
          'accepted',
        ),
      );
    },
    anew: (): void => void fresh(null),
    later: (): void => void fresh(entity === null ? null : (candidatesOf(entity)[0] ?? null)),
  };
}
