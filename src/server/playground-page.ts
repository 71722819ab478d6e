import { jsonForScript } from '../interchange/json-ld.ts';
import { everyAnswer } from './every-answer.ts';
import type { PlaygroundTab } from './playground.ts';
import type { StaticFiles } from './static-files.ts';

/** Answers a browser that opens `/graphql`; what the address asks is read there, so the page is one for all. */
export type PlaygroundPage = () => Response;

/** Ways out of the playground. */
const links = [
  { href: '/', id: 'Cari dan baca', en: 'Search and read' },
  { href: '/tentang', id: 'Dokumentasi: tentang data ini', en: 'Documentation: about the data' },
];

// Monaco writes its colours and places into style elements and attributes. Everything else comes from here, as files.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The playground with these questions as its tabs, out of the files that were built for it. */
export function makePlaygroundPage(tabs: readonly PlaygroundTab[], files: StaticFiles): PlaygroundPage {
  const html = pageOf(tabs, files);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: everyAnswer.vary, // at this address a program gets JSON
    'content-length': String(Buffer.byteLength(html)),
    'content-security-policy': policy,
    'referrer-policy': 'same-origin',
  };
  return () => new Response(html, { headers });
}

function pageOf(tabs: readonly PlaygroundTab[], { urlOf }: StaticFiles): string {
  const data = {
    tabs,
    schema: urlOf('schema.json'),
    workers: {
      editorWorkerService: urlOf('graphiql-editor-worker.js'),
      graphql: urlOf('graphiql-graphql-worker.js'),
      json: urlOf('graphiql-json-worker.js'),
    },
  };
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jejak: GraphiQL</title>
<link rel="icon" type="image/svg+xml" href="${urlOf('icon.svg')}">
<link rel="stylesheet" href="${urlOf('graphiql.css')}">
<link rel="stylesheet" href="${urlOf('playground.css')}">
<link rel="preload" as="fetch" crossorigin href="${urlOf('schema.json')}">
<script defer src="${urlOf('playground.js')}"></script>
<script defer src="${urlOf('graphiql.js')}"></script>
</head>
<body>
<header class="head">
<h1>Jejak, GraphQL</h1>
<nav aria-label="Jejak">
<ul>
${links.map(({ href, id, en }) => `<li><a href="${href}">${id} / <span lang="en">${en}</span></a></li>`).join('\n')}
</ul>
</nav>
<button type="button" popovertarget="questions">Pertanyaan / <span lang="en">Questions</span></button>
<div id="questions" popover>
<ol></ol>
</div>
</header>
<main id="root" lang="en"></main>
<noscript>
<p>Untuk menulis pertanyaan di sini JavaScript harus menyala. Tanpa itu pun pertanyaan dapat dikirim dengan POST ke alamat ini.</p>
<p lang="en">To write questions here, JavaScript has to be on. Without it a question can still be sent to this address with POST.</p>
</noscript>
<script type="application/json" id="playground-data">${jsonForScript(data)}</script>
</body>
</html>
`;
}
