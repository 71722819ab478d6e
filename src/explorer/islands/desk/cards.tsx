import type { DeskClaim, DeskConferral, DeskDocument, DeskEntity, DeskSource } from '../../desk/desk-document.ts';
import { type CardActs, CardFrame, type Focus } from './card-frame.tsx';
import { detailsOf, sentenceOf, textOf, verb, winOf } from './card-text.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { changed } from './edit-document.ts';
import { EditForm } from './edit-form.tsx';
import { EntityChoice } from './entity-choice.tsx';
import { EntityForm } from './entity-form.tsx';
import { claimTypes, isEdge, objectsOf, rowsOfClaim, rowsOfConferral, sourceRows, subjectsOf } from './form-rows.ts';
import { NameField } from './name-field.tsx';
import { slotsOf } from './slots.ts';
import { TextField } from './text-field.tsx';
import { cardWords, fieldWords } from './words.ts';
import type { Measured } from './words-at.ts';

/** What all cards are shown with. */
export interface CardProps<Card> {
  readonly card: Card;
  readonly article: Measured;
  readonly problems: readonly string[];
  readonly edited: string | null;
  readonly focus: Focus;
  readonly act: CardActs;
}

/** Without these a source is none. */
const mustHave: ReadonlySet<string> = new Set(['title', 'publisher', 'published']);

export function SourceCard({ card, ...props }: CardProps<DeskSource>) {
  const { document, update } = useEditor();
  const { boot } = useDesk();
  const words = useDeskWords(cardWords);
  const title = textOf(card.fields['title'], boot.language) || words.noTitle;
  const isEdited = props.edited === card.key;
  return (
    <CardFrame
      {...props}
      {...framed(card, props.article, document)}
      title={title}
      parts={card.parts}
      isEdited={isEdited}
    >
      <p class="muted">{document.name}.yaml</p>
      <Facts facts={detailsOf(card.fields, document, boot.language, ['title', 'id', 'printed'])} />
      {sourceRows
        .filter(({ path: [key] }) => mustHave.has(String(key)) && card.fields[String(key)] == null)
        .map(({ label }) => (
          <p key={label[boot.language]} class="desk-wrong">
            {words.toWrite(label[boot.language])}
          </p>
        ))}
      {isEdited ? (
        <EditForm cardKey={card.key} rows={sourceRows} values={card.fields} onDone={() => props.act.edit(null)}>
          {document.base === null ? (
            <TextField
              label={words.fileName}
              value={document.name}
              onInput={(name) => update((before) => ({ ...before, name }))}
            />
          ) : null}
        </EditForm>
      ) : null}
    </CardFrame>
  );
}

export function EntityCard({ card, ...props }: CardProps<DeskEntity>) {
  const { document } = useEditor();
  const isEdited = props.edited === card.key;
  return (
    <CardFrame {...props} {...framed(card, props.article, document)} title={card.name} isEdited={isEdited}>
      <EntityChoice entity={card} />
      {isEdited ? <EntityForm entity={card} onDone={() => props.act.edit(null)} /> : null}
    </CardFrame>
  );
}

export function ClaimCard({ card, ...props }: CardProps<DeskClaim>) {
  const { document, update } = useEditor();
  const { boot } = useDesk();
  const words = useDeskWords(fieldWords);
  const [subject = '', type = '', object = ''] = card.claim.split(' ');
  const isEdited = props.edited === card.key;
  const say = (next: readonly string[]): void =>
    update((before) => changed(before, card.key, () => ({ claim: next.filter((word) => word !== '').join(' ') })));
  return (
    <CardFrame
      {...props}
      {...framed(card, props.article, document)}
      title={sentenceOf(card, document, boot.language)}
      parts={card.parts}
      isEdited={isEdited}
    >
      <Facts facts={detailsOf(card.fields, document, boot.language)} />
      {isEdited ? (
        <EditForm cardKey={card.key} rows={rowsOfClaim(card)} values={card.fields} onDone={() => props.act.edit(null)}>
          <NameField
            label={words.subject}
            value={subject}
            among={subjectsOf(type)}
            onChange={(id) => id !== null && say([id, type, object])}
          />
          <div class="desk-field">
            <label for={`${card.key}-jenis`}>{words.type}</label>
            <select
              id={`${card.key}-jenis`}
              value={type}
              onChange={({ currentTarget: { value } }) => say([subject, value, isEdge(value) ? object : ''])}
            >
              {claimTypes.map((one) => (
                <option key={one} value={one}>
                  {verb(one, boot.language)}
                </option>
              ))}
            </select>
          </div>
          {isEdge(type) ? (
            <NameField
              label={words.object}
              value={object}
              among={objectsOf(type, subject)}
              onChange={(id) => id !== null && say([subject, type, id])}
            />
          ) : null}
        </EditForm>
      ) : null}
    </CardFrame>
  );
}

export function ConferralCard({ card, ...props }: CardProps<DeskConferral>) {
  const { document } = useEditor();
  const { boot } = useDesk();
  const win = winOf(card, document, boot.language);
  const isEdited = props.edited === card.key;
  const title = [win.recipients, win.status].filter((part) => part !== '').join(' · ');
  return (
    <CardFrame
      {...props}
      {...framed(card, props.article, document)}
      title={title}
      parts={card.parts}
      isEdited={isEdited}
    >
      {win.edition === '' ? null : <p>{win.edition}</p>}
      <Facts facts={win.details} />
      {isEdited ? (
        <EditForm
          cardKey={card.key}
          rows={rowsOfConferral(card)}
          values={card.fields}
          onDone={() => props.act.edit(null)}
        />
      ) : null}
    </CardFrame>
  );
}

function framed<Card extends Parameters<typeof slotsOf>[0]>(card: Card, article: Measured, document: DeskDocument) {
  return { card, slots: slotsOf(card, article, document.source.fields['endsWith']) };
}

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="desk-facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
