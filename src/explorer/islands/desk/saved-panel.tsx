import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeskSaved } from '../../desk/desk-document.ts';
import { deskPaths } from '../../desk/desk-place.ts';
import { CallFailed } from './call.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { savedWords } from './words.ts';

interface SavedPanelProps {
  readonly saved: DeskSaved;
  /** The id of its source, whose page shows all that it says. */
  readonly source: string;
  readonly onBack: () => void;
  readonly onAside: () => void;
}

/** What saving came to, where it can be seen, and the way to take it back. */
export function SavedPanel({ saved, source, onBack, onAside }: SavedPanelProps) {
  const { boot, caller, failed } = useDesk();
  const words = useDeskWords(savedWords);
  const { outcomes } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const [reason, setReason] = useState('');
  const [undone, setUndone] = useState<string | null>(null);
  const [isGone, setGone] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);
  const retract = async (): Promise<void> => {
    try {
      const { outcome, problems } = await caller.post<{ outcome: string | null; problems: { message: string }[] }>(
        'retract',
        {
          dossier: saved.dossier,
          reason,
        },
      );
      setGone(outcome !== null);
      setUndone(outcome === null ? problems.map(({ message }) => message).join(' ') : words.retracted);
    } catch (error) {
      if (error instanceof CallFailed) failed(error);
    }
  };
  const name = saved.dossier.replace(/^dossier:/, '');
  return (
    <section class="desk-saved">
      <h2 tabIndex={-1} ref={heading}>
        {isGone ? words.retracted : outcomes[saved.outcome ?? 'UNCHANGED']}
      </h2>
      <p>
        <code>{saved.dossier}</code>
        {isGone ? null : (
          <>
            {' · '}
            <a href={`${boot.language === 'id' ? '' : `/${boot.language}`}/${source}`}>{words.inGraph}</a>
          </>
        )}
      </p>
      {saved.warnings.map((warning) => (
        <p key={warning} lang="en">
          {warning}
        </p>
      ))}
      <p class="desk-acts">
        <button type="submit" onClick={onAside}>
          {words.next}
        </button>
        <button type="button" onClick={onBack}>
          {words.goOn}
        </button>
        <a class="button" href={`${deskPaths[boot.language].article}?dossier=${name}&berkas=1`}>
          {words.reopen}
        </a>
      </p>
      {isGone ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void retract();
          }}
        >
          <div class="desk-field">
            <label for="alasan-tarik">{words.reason}</label>
            <input
              id="alasan-tarik"
              required
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </div>
          <p>
            <button type="submit">{words.retract}</button>
          </p>
        </form>
      )}
      <p role="status">{isGone ? null : undone}</p>
    </section>
  );
}
