import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../core/words.ts';
import type { DeskDocument } from '../../desk/desk-document.ts';
import type { DeskBoot } from '../../desk/desk-place.ts';
import { deskWords } from '../../desk/words.ts';
import { CallFailed, callerOf } from './call.ts';
import { Confirm } from './confirm.tsx';
import { type DeskTools, DeskToolsContext } from './desk-context.ts';
import { dropWork, keepWork, keptWork, newWorkId, openWork, putAside, type Work, watchWork } from './kept-work.ts';
import { Queues } from './queues.tsx';
import { Sheets } from './sheets.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { TakeIn } from './take-in.tsx';
import { callWords } from './words.ts';

/** The desk in the browser: what is worked on, where it is kept, and what everybody is told. */
export function Desk({ boot }: { boot: DeskBoot }) {
  const csrf = useRef(boot.csrf);
  const caller = useMemo(() => callerOf(boot, () => csrf.current), [boot]);
  const words = wordsIn(callWords, boot.language);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<CallFailed | null>(null);
  const tools: DeskTools = { boot, caller, failed: setWrong, say: setSaid };
  return (
    <DeskToolsContext.Provider value={tools}>
      <p class="desk-said" role="status">
        {said}
      </p>
      {wrong === null ? null : wrong.isSignedOut ? (
        <SignInAgain
          reason={wrong.message}
          onSignedIn={(fresh, by) => {
            csrf.current = fresh;
            for (const input of document.querySelectorAll<HTMLInputElement>('input[name=csrf]')) input.value = fresh;
            // The head of the page came with who had signed in before.
            const head = document.querySelector('#masuk-sebagai');
            if (head !== null) head.textContent = wordsIn(deskWords, boot.language).signedInAs(by);
            setWrong(null);
            setSaid(words.signedIn);
          }}
        />
      ) : (
        <div class="notice" role="alert">
          <p>
            {wrong.code === 'NETWORK' ? words.network : words.refused} <span lang="en">{wrong.message}</span>
          </p>
          <button type="button" onClick={() => setWrong(null)}>
            {words.close}
          </button>
        </div>
      )}
      {boot.section === 'queues' ? <Queues /> : boot.section === 'sheets' ? <Sheets /> : <Articles tools={tools} />}
    </DeskToolsContext.Provider>
  );
}

/** One article at a time, from where it comes in to where it is saved. */
function Articles({ tools: { boot, caller, failed } }: { tools: DeskTools }) {
  const [work, setWork] = useState<Work | null>(() => firstWork(boot));
  const [isKept, setKept] = useState(true);
  /** Counts up whenever another tab has gone on with the work. */
  const [turn, setTurn] = useState(0);
  const id = work?.id;
  const go = (next: Work): void => {
    setWork(next);
    setKept(keepWork(boot.by, next));
  };
  const begin = (document: DeskDocument): void => go({ id: newWorkId(), document, at: Date.now() });
  useEffect(() => {
    if (boot.dossier === null || work !== null) return;
    caller
      .get<DeskDocument>('dossier', { name: boot.dossier })
      .then(begin)
      .catch((error: unknown) => error instanceof CallFailed && failed(error));
  }, []);
  useEffect(
    () =>
      watchWork(boot.by, (other) => {
        if (other.id !== id) return;
        setWork(other);
        setTurn((count) => count + 1);
      }),
    [id],
  );
  if (work === null) return <TakeIn onDocument={begin} onWork={go} />;
  return (
    <Confirm
      key={`${work.id} ${turn}`}
      first={work.document}
      isKept={isKept}
      onChange={(document) => setKept(keepWork(boot.by, { id: work.id, document, at: Date.now() }))}
      onAside={() => {
        putAside(boot.by);
        setWork(null);
      }}
      onSaved={() => dropWork(boot.by, work.id)}
    />
  );
}

/** What was open last; of a dossier that the address names, what the browser keeps of it. */
function firstWork({ by, dossier, fromFile }: DeskBoot): Work | null {
  if (dossier === null) return openWork(by);
  return fromFile ? null : (keptWork(by).find(({ document }) => document.name === dossier) ?? null);
}
