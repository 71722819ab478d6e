import { render } from 'preact-render-to-string';
import type { ExplorerAnswer, PageFiles } from '../core/answer.ts';
import { type Language, otherLanguages } from '../core/language.ts';
import { Notes } from '../core/notes.ts';
import { searchOf } from '../core/query.ts';
import { wordsIn } from '../core/words.ts';
import { siteMap } from '../routes.ts';
import { Document } from '../ui/frame/document.tsx';
import { PageContextProvider, useWords } from '../ui/page-context.tsx';
import { type DeskBoot, type DeskSection, deskActions, deskPaths, deskSections } from './desk-place.ts';
import { deskWords } from './words.ts';

/** The files of the desk's own bundle. */
export interface DeskFiles extends PageFiles {
  readonly deskStyle: string;
  readonly deskScript: string;
}

/** What a page of the desk shows. */
export interface DeskPageProps {
  readonly language: Language;
  readonly section: DeskSection;
  /** The dossier that is asked for; null where none is. */
  readonly dossier: string | null;
  /** Null where nobody has signed in. */
  readonly boot: DeskBoot | null;
  /** Why nobody is signed in, where that is worth a word. */
  readonly why: 'REFUSED' | 'TOO_MANY' | 'READER' | 'ENDED' | 'REVOKED' | null;
  readonly files: DeskFiles;
}

/** A page of the desk as HTML: its frame, and the form to sign in where nobody has. What is worked on is in the script. */
export function deskAnswer({ language, section, dossier, boot, why, files }: DeskPageProps): ExplorerAnswer {
  const words = wordsIn(deskWords, language);
  const other = otherLanguages[language];
  const query = searchOf(dossier === null ? {} : { dossier });
  const context = {
    ...{ language, page: null, id: '', query: {}, clocks: {}, notes: new Notes(), siteMap },
    otherLanguage: { language: other, href: deskPaths[other][section] + query },
  } as const;
  const head = {
    ...{ title: words.title, description: words.description },
    ...{ permalink: null, alternates: [], jsonLd: null, listed: false },
  };
  const own = { style: files.deskStyle, script: files.deskScript, data: { id: 'data-meja', value: boot ?? {} } };
  const html = render(
    <PageContextProvider context={context}>
      <Document head={head} files={files} embedded={false} {...(boot === null ? {} : { own })}>
        <h1>{words.title}</h1>
        {boot === null ? (
          <SignIn back={deskPaths[language][section] + query} why={why} />
        ) : (
          <SignedIn boot={boot} section={section} language={language} />
        )}
      </Document>
    </PageContextProvider>,
  );
  return {
    status: boot !== null ? 200 : why === 'TOO_MANY' ? 429 : why === 'READER' ? 403 : why === 'REFUSED' ? 401 : 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html>${html}`,
  };
}

function SignIn({ back, why }: { back: string; why: DeskPageProps['why'] }) {
  const words = useWords(deskWords).signIn;
  const reasons = words.why;
  return (
    <>
      <p class="lead">{words.lead}</p>
      {why === null ? null : (
        <p class="notice" role="alert">
          {reasons[why]}
        </p>
      )}
      <form class="sign-in" method="post" action={deskActions.signIn}>
        <input type="hidden" name="kembali" value={back} />
        <p>
          <label for="token">{words.token}</label>
          <br />
          <input id="token" name="token" type="password" autocomplete="current-password" required maxLength={512} />
        </p>
        <p>
          <button type="submit">{words.send}</button>
        </p>
      </form>
    </>
  );
}

function SignedIn({ boot, section, language }: { boot: DeskBoot; section: DeskSection; language: Language }) {
  const words = useWords(deskWords);
  const { sections } = words;
  return (
    <>
      <div class="desk-bar">
        <nav aria-label={words.title}>
          <ul>
            {deskSections.map((one) => (
              <li key={one}>
                <a href={deskPaths[language][one]} aria-current={one === section ? 'page' : undefined}>
                  {sections[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form method="post" action={deskActions.signOut}>
          <input type="hidden" name="csrf" value={boot.csrf} />
          <input type="hidden" name="kembali" value={deskPaths[language].article} />
          <span class="muted" id="masuk-sebagai">
            {words.signedInAs(boot.by)}
          </span>{' '}
          <button type="submit">{words.signOut}</button>
        </form>
      </div>
      <div id="meja">
        {/* Stands there until the script takes its place: it may be off, or not have come. */}
        <p class="notice">{words.needsScripts}</p>
      </div>
    </>
  );
}
