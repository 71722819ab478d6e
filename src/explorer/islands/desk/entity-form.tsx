import { useState } from 'preact/hooks';
import { kinds } from '../../../ontology/ontology.ts';
import type { DeskEntity } from '../../desk/desk-document.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { changed, renamed } from './edit-document.ts';
import { EditForm } from './edit-form.tsx';
import { NameField } from './name-field.tsx';
import { TextField } from './text-field.tsx';
import { entityWords } from './words.ts';

/** The names of somebody new, and the id. */
export function EntityForm({ entity, onDone }: { entity: DeskEntity; onDone: () => void }) {
  const { boot } = useDesk();
  const { update } = useEditor();
  const words = useDeskWords(entityWords);
  const [id, setId] = useState(entity.id);
  const put = (change: Partial<DeskEntity>): void => update((before) => changed(before, entity.key, () => change));
  const prefix = kinds[entity.kind].prefix;
  const isId = new RegExp(`^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`).test(id);
  /** Known under another name: the two become one. */
  const sameAs = (other: string | null): void => {
    if (other === null || other === entity.id) return;
    update((before) => {
      const isNew = before.entities.find((one) => one.id === other)?.isNew ?? false;
      return renamed(before, entity.key, other, isNew);
    });
    setId(other);
  };
  const done = (): void => {
    if (isId && id !== entity.id) update((before) => renamed(before, entity.key, id, true));
    onDone();
  };
  return (
    <EditForm
      cardKey={entity.key}
      rows={
        entity.isNew ? [{ path: ['description'], label: { id: 'Keterangan', en: 'Description' }, input: 'text' }] : []
      }
      values={entity.fields}
      onDone={done}
    >
      <TextField label={words.name} value={entity.name} onInput={(name) => put({ name })} />
      <NameField label={words.sameAs} value={null} among={[entity.kind]} onChange={sameAs} />
      {entity.isNew ? (
        <>
          <TextField label={words.id} value={id} onInput={setId} />
          {isId ? null : <p class="desk-wrong">{words.idRule(prefix)}</p>}
          <TextField
            label={words.otherNames}
            value={entity.otherNames.join('; ')}
            onInput={(text) =>
              put({
                otherNames: text
                  .split(';')
                  .map((one) => one.trim())
                  .filter((one) => one !== ''),
              })
            }
          />
        </>
      ) : (
        <p class="muted" lang={boot.language}>
          {words.namesStand}
        </p>
      )}
    </EditForm>
  );
}
