import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { type Asked, describedById } from '../../graph/reconcile/described.ts';
import type { Answer } from '../short-path.ts';
import { partById, type Suggested } from './suggest.ts';
import { lineOf, summaryOf } from './summary.ts';
import { explained } from './types-shown.ts';
import { reconcileWords as words } from './words.ts';

const style =
  'body{font:14px/1.45 system-ui,sans-serif;margin:12px;color:#1a1a1a;background:#fff}' +
  'h1{font-size:16px;margin:0 0 4px}p{margin:0 0 6px}.kind{color:#555}a{color:#0b57d0}';

/** It loads nothing, runs nothing, and may stand in a frame of any site, as embedded pages may. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

/** A small page about an entity, for a frame in somebody else's page; 404 where nothing has the id. */
export async function previewPage(id: string, asked: Asked): Promise<Answer> {
  const { language, site } = asked;
  const described = await describedById(id, asked);
  if (described === null) return page(404, language, words.nothing[language], html`<p>${words.nothing[language]}</p>`);
  const { name, kind, province, description } = await summaryOf(described);
  const { node, record } = described;
  const others = (record.otherNames ?? []).filter((other) => other !== name);
  const address = `${site}${language === 'en' ? '/en' : ''}/${node.id}`;
  const body = html`<h1>${name}</h1>
<p class="kind">${[kind, province].filter((part) => part !== null).join(', ')}</p>
${description === null ? '' : html`<p>${description}</p>`}
${others.length === 0 ? '' : html`<p>${words.alsoCalled[language]}: ${others.slice(0, 6).join('; ')}</p>`}
<p><a href="${address}" target="_blank" rel="noopener">${words.open[language]}</a></p>`;
  return page(200, language, name, body);
}

async function page(status: number, language: string, title: string, body: unknown): Promise<Answer> {
  const text = await html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title}</title><style>${raw(style)}</style></head>
<body>
${body}
</body>
</html>
`;
  return { status, headers, body: String(text), isWhole: status === 200 };
}

/** What is shown beside a suggestion under the pointer; null where nothing has the id. */
export async function flyout(what: Suggested, id: string, asked: Asked): Promise<object | null> {
  if (what !== 'entity') {
    const part = partById(what, id);
    if (part === null) return null;
    const is = 'is' in part ? part.is : explained(part);
    const [name, meaning] = [part.label[asked.language], is[asked.language]];
    return { id, html: String(await html`<p><strong>${name}</strong></p><p>${meaning}</p>`) };
  }
  const described = await describedById(id, asked);
  if (described === null) return null;
  const summary = await summaryOf(described);
  return { id, html: String(await html`<p><strong>${summary.name}</strong></p><p>${lineOf(summary)}</p>`) };
}
