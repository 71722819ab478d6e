import { useEffect, useState } from 'preact/hooks';
import type { ArchivedFile, DeskDocument, KeptDraft } from '../../desk/desk-document.ts';
import { deskPaths } from '../../desk/desk-place.ts';
import { CallFailed } from './call.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { dropWork, keptWork, type Work } from './kept-work.ts';
import { takeInWords } from './words.ts';

/** What an article has at most, in characters, as the draft takes it. */
const mostCharacters = 100_000;

interface TakeInProps {
  readonly onDocument: (document: DeskDocument) => void;
  readonly onWork: (work: Work) => void;
}

/** Where work begins: an article that is pasted, uploaded or in the archive; a draft that was kept; a saved dossier. */
export function TakeIn({ onDocument, onWork }: TakeInProps) {
  const { boot, caller, failed, say } = useDesk();
  const words = useDeskWords(takeInWords);
  const [text, setText] = useState('');
  const [asksModel, setAsksModel] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [works, setWorks] = useState(() => keptWork(boot.by));
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [files, setFiles] = useState<readonly ArchivedFile[]>([]);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const told = (error: unknown): void => {
      if (error instanceof CallFailed) failed(error);
    };
    caller
      .get<{ drafts: KeptDraft[] }>('drafts')
      .then((found) => setDrafts(found.drafts))
      .catch(told);
    caller
      .get<{ files: ArchivedFile[] }>('archive')
      .then((found) => setFiles(found.files))
      .catch(told);
    caller
      .get<{ names: string[] }>('dossiers')
      .then((found) => setNames(found.names))
      .catch(told);
  }, []);
  const take = async (work: () => Promise<DeskDocument>): Promise<void> => {
    setBusy(true);
    say(words.reading);
    try {
      onDocument(await work());
    } catch (error) {
      if (error instanceof CallFailed) failed(error);
    } finally {
      setBusy(false);
      say('');
    }
  };
  const draft = (body: Blob, query: Readonly<Record<string, string>>): Promise<void> =>
    take(() => caller.post('draft', body, asksModel ? { ...query, model: '1' } : query));
  const tooLong = text.length > mostCharacters;
  return (
    <>
      {boot.hasArchive ? null : <p class="notice">{words.noArchive}</p>}
      {works.length === 0 ? null : (
        <section>
          <h2>{words.underWay}</h2>
          <ul>
            {works.map((work) => (
              <li key={work.id}>
                <button type="button" onClick={() => onWork(work)}>
                  {titleOf(work.document)}
                </button>{' '}
                <small>{new Date(work.at).toLocaleString(boot.language)}</small>{' '}
                <button
                  type="button"
                  class="small-action"
                  onClick={() => {
                    dropWork(boot.by, work.id);
                    setWorks(keptWork(boot.by));
                  }}
                >
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {boot.model === null ? null : (
        <p>
          <label>
            <input
              type="checkbox"
              checked={asksModel}
              onChange={({ currentTarget }) => setAsksModel(currentTarget.checked)}
            />{' '}
            {words.askModel(boot.model)}
          </label>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!tooLong) void draft(new Blob([text]), { file: 'artikel.txt' });
        }}
      >
        <h2>{words.paste}</h2>
        <div class="desk-field">
          <label for="naskah">{words.text}</label>
          <textarea
            id="naskah"
            rows={10}
            required
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        {tooLong ? (
          <p class="desk-wrong" role="alert">
            {words.tooLong(text.length.toLocaleString(boot.language), mostCharacters.toLocaleString(boot.language))}
          </p>
        ) : null}
        <p>
          <button type="submit" disabled={isBusy || tooLong}>
            {isBusy ? words.reading : words.draft}
          </button>
        </p>
      </form>
      <section>
        <h2>{words.upload}</h2>
        <div class="desk-field">
          <label for="berkas">{words.file}</label>
          <input
            id="berkas"
            type="file"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void draft(file, { file: file.name });
            }}
          />
        </div>
        {files.length === 0 ? null : (
          <Choice
            id="arsip"
            label={words.archive}
            choices={files.map(({ name, title }) => ({ value: name, label: `${title} · ${name}` }))}
            go={words.draft}
            onChoose={(file) => void draft(new Blob([]), { archive: file })}
          />
        )}
      </section>
      {drafts.length === 0 ? null : (
        <section>
          <h2>{words.kept}</h2>
          <ul>
            {drafts.map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => void take(() => caller.get('kept', { id: one.id }))}>
                  {one.name}
                </button>{' '}
                <small>{new Date(one.at).toLocaleString(boot.language)}</small>{' '}
                <button
                  type="button"
                  class="small-action"
                  onClick={() =>
                    caller
                      .post('drop', { id: one.id })
                      .then(() => setDrafts(drafts.filter(({ id }) => id !== one.id)))
                      .catch((error: unknown) => error instanceof CallFailed && failed(error))
                  }
                >
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {names.length === 0 ? null : (
        <section>
          <h2>{words.reopen}</h2>
          <Choice
            id="dosir"
            label={words.dossier}
            choices={names.map((name) => ({ value: name, label: name }))}
            go={words.open}
            onChoose={(name) => window.location.assign(`${deskPaths[boot.language].article}?dossier=${name}`)}
          />
        </section>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly go: string;
  readonly onChoose: (choice: string) => void;
}

function Choice({ id, label, choices, go, onChoose }: ChoiceProps) {
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <div class="desk-field">
        <label for={id}>{label}</label>
        <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {choices.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button type="submit">{go}</button>
      </p>
    </form>
  );
}

function titleOf({ source, name }: DeskDocument): string {
  return typeof source.fields['title'] === 'string' ? source.fields['title'] : name;
}
