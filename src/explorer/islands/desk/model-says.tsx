import type { OfModel, Values } from '../../desk/desk-document.ts';
import { textOf } from './card-text.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { type AnyCard, changed } from './edit-document.ts';
import { labelOfField } from './form-rows.ts';
import { cardWords } from './words.ts';

/** What a model says of a card of the rules: that it has it too, or what it says otherwise, to be taken over one by one. */
export function ModelSays({ card, model }: { card: AnyCard; model: OfModel }) {
  const { language } = useDesk().boot;
  const { document, update } = useEditor();
  const words = useDeskWords(cardWords);
  const differs = Object.entries(model.differs).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  if (differs.length === 0) return <p class="muted">{words.modelAgrees(model.by)}</p>;
  return (
    <>
      <p class="muted">{words.modelSays(model.by)}</p>
      <ul class="desk-doubts">
        {differs.map(({ name, value }) => (
          <li key={name}>
            {labelOfField(name)[language]}: {textOf(value, language, document)}{' '}
            <button
              type="button"
              class="small-action"
              onClick={() =>
                update((before) =>
                  changed(before, card.key, ({ fields }: { fields: Values }) => ({
                    fields: { ...fields, [name]: value },
                  })),
                )
              }
            >
              {words.takeOver}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
