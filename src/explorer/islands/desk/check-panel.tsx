import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WordsIn } from '../../core/words.ts';
import type { DeskCheck, DeskConflict, DeskProblem } from '../../desk/desk-document.ts';
import { contradictionRules } from '../../ui/vocabulary/rule-labels.ts';
import { nameIn, sentenceOf, winOf } from './card-text.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { cardAt, isClaim, isConferral, isEntity } from './edit-document.ts';
import { checkWords, problemWords } from './words.ts';

interface CheckPanelProps {
  readonly check: DeskCheck;
  readonly isBusy: boolean;
  /** @param over the file that it is to take the place of; null for the one that it was made from */
  readonly onSave: (over: string | null) => Promise<void>;
  readonly onClose: () => void;
  readonly onCard: (key: string) => void;
}

/** What a check found, each leading to the card where it is; and the way to save. */
export function CheckPanel({ check, isBusy, onSave, onClose, onCard }: CheckPanelProps) {
  const { boot } = useDesk();
  const words = useDeskWords(checkWords);
  const told = useDeskWords(problemWords);
  const { twinKinds } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const mayBeSaved = check.problems.length === 0 && check.conflict === null && boot.hasArchive;
  // While it is busy the button is not to be pressed, and takes no focus.
  useLayoutEffect(() => {
    if (!isBusy) (mayBeSaved ? save.current : heading.current)?.focus();
  }, [check, isBusy]);
  return (
    <section
      class="desk-check"
      aria-labelledby="hasil-periksa"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id="hasil-periksa" tabIndex={-1} ref={heading}>
        {check.problems.length > 0
          ? words.hasProblems(check.problems.length)
          : check.conflict === null
            ? words.isFine
            : words.hasConflict}
      </h2>
      {boot.hasArchive ? null : <p class="desk-wrong">{words.noArchive}</p>}
      {check.problems.length === 0 ? null : (
        <ul>
          {check.problems.map((problem, at) => (
            <li key={at}>
              <Leading
                keys={problem.because === null ? [problem.key] : [problem.because, problem.key]}
                onCard={onCard}
              />{' '}
              <span lang={problem.code === 'DOSSIER' ? 'en' : undefined}>{toldProblem(problem, told)}</span>
            </li>
          ))}
        </ul>
      )}
      {check.conflict === null ? null : <Conflict conflict={check.conflict} isBusy={isBusy} onSave={onSave} />}
      {check.contradictions.length === 0 ? null : (
        <>
          <h3>{words.contradictions}</h3>
          <ul>
            {check.contradictions.map(({ rule, text, keys }) => (
              <li key={text}>
                <strong>
                  {(contradictionRules as Readonly<Record<string, { id: string; en: string }>>)[rule]?.[
                    boot.language
                  ] ?? rule}
                </strong>
                : {text} <Leading keys={keys} onCard={onCard} />
              </li>
            ))}
          </ul>
        </>
      )}
      {check.isWhole ? null : <p>{words.notWhole}</p>}
      {check.twins.length === 0 ? null : (
        <>
          <h3>{words.twins}</h3>
          <ul>
            {check.twins.map(({ key, what, id, name }) => (
              <li key={`${key} ${id}`}>
                {twinKinds[what]}: <a href={`${boot.language === 'en' ? '/en/' : '/'}${id}`}>{name}</a>{' '}
                <Leading keys={[key]} onCard={onCard} />
              </li>
            ))}
          </ul>
        </>
      )}
      {check.warnings.map((warning) => (
        <p key={warning} lang="en">
          {warning}
        </p>
      ))}
      {check.changes.length === 0 ? null : (
        <details>
          <summary>{words.changes(check.changes.length)}</summary>
          <pre>{check.changes.join('\n')}</pre>
        </details>
      )}
      {check.yaml === '' ? null : (
        <details>
          <summary>{words.yaml}</summary>
          <pre>{check.yaml}</pre>
        </details>
      )}
      <p class="desk-acts">
        <button type="submit" ref={save} disabled={!mayBeSaved || isBusy} onClick={() => void onSave(null)}>
          {isBusy ? words.busy : words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.back}
        </button>
      </p>
    </section>
  );
}

/** What another editor made of the file meanwhile. */
function Conflict({
  conflict,
  isBusy,
  onSave,
}: {
  conflict: DeskConflict;
  isBusy: boolean;
  onSave: CheckPanelProps['onSave'];
}) {
  const words = useDeskWords(checkWords);
  const { boot } = useDesk();
  const { document } = useEditor();
  return (
    <div class="desk-conflict">
      <p>{words.conflict}</p>
      {/* biome-ignore-start lint/a11y: a long difference scrolls, by keys as well */}
      <pre class="desk-difference" tabIndex={0} role="region" aria-label={words.difference}>
        {conflict.difference.split('\n').map((line, at) => (
          <span key={at} class={line.startsWith('+') ? 'is-added' : line.startsWith('-') ? 'is-gone' : undefined}>
            {line}
            {'\n'}
          </span>
        ))}
      </pre>
      {/* biome-ignore-end lint/a11y: as above */}
      <p class="desk-acts">
        <a
          class="button"
          target="_blank"
          href={`?dossier=${document.name}&berkas=1`}
          rel="noopener"
          lang={boot.language}
        >
          {words.openTheirs}
        </a>
        <button type="button" disabled={isBusy} onClick={() => void onSave(conflict.theirs)}>
          {words.saveOver}
        </button>
      </p>
    </div>
  );
}

/** Buttons that lead to cards, by what each says. */
function Leading({ keys, onCard }: { keys: readonly (string | null)[]; onCard: (key: string) => void }) {
  const { boot } = useDesk();
  const { document } = useEditor();
  const words = useDeskWords(checkWords);
  const called = (key: string): string => {
    const card = cardAt(document, key);
    if (card === null || card.key === 'source') return words.source;
    if (isEntity(card)) return card.name;
    if (isClaim(card)) return sentenceOf(card, document, boot.language);
    return isConferral(card) ? winOf(card, document, boot.language).recipients : nameIn(document, key);
  };
  return (
    <>
      {[...new Set(keys)].flatMap((key) =>
        key === null
          ? []
          : [
              <button key={key} type="button" class="small-action" onClick={() => onCard(key)}>
                {called(key)}
              </button>,
              ' ',
            ],
      )}
    </>
  );
}

/** A problem in the reader's language, as far as it is one of ours. */
export function toldProblem({ code, message }: DeskProblem, told: WordsIn<typeof problemWords>): string {
  const own = {
    OPEN_ENTITY: told.OPEN_ENTITY,
    REFUSED_ENTITY: told.REFUSED_ENTITY,
    ID_TAKEN: told.ID_TAKEN,
    NO_EVIDENCE: told.NO_EVIDENCE,
    SOURCE_OPEN: told.SOURCE_OPEN,
    NOTHING: told.NOTHING,
  };
  return code === 'DOSSIER' ? message : own[code];
}
