// More than 250 lines on purpose: one table, a line or two for each way in which a model or its server misbehaves.
import { gzipSync } from 'node:zlib';
import { article, entities } from './article.ts';
import { type Answering, saying } from './model-server.ts';

/** A way to misbehave. */
export interface Misbehaviour {
  readonly title: string;
  readonly answer: Answering;
  /** A part of the one line that is told where there is no answer; absent where there is one, and nothing of it stands. */
  readonly line?: string;
  /** How many things of its answer stand all the same, since their words do: none unless given. */
  readonly stands?: number;
}

const wait = 'had not answered within';

/** Servers that answer in another way than they should. */
export const badServers: readonly Misbehaviour[] = [
  ...[301, 302, 303, 307, 308].map((status) => ({
    title: `leads elsewhere with ${status}`,
    answer: ((response) => response.writeHead(status, { location: 'http://127.0.0.1:9/steal' }).end()) as Answering,
    line: `leads to another address (HTTP ${status}), which is not followed`,
  })),
  ...[
    [400, 'does not take the question, which may be too long for it (HTTP 400)'],
    [401, 'asks for another key (HTTP 401)'],
    [403, 'does not let this key in (HTTP 403)'],
    [404, 'is not known at this address (HTTP 404)'],
    [413, 'finds the article too long (HTTP 413)'],
    [418, 'did not answer (HTTP 418)'],
    [422, 'did not answer (HTTP 422)'],
    [429, 'is asked too often (HTTP 429)'],
    [500, 'did not answer (HTTP 500)'],
    [502, 'did not answer (HTTP 502)'],
    [503, 'did not answer (HTTP 503)'],
    [201, 'did not answer (HTTP 201)'],
    [204, 'did not answer (HTTP 204)'],
  ].map(([status, line]) => ({
    title: `answers with ${status}`,
    answer: ((response, asked) => {
      // A server that repeats what it was sent repeats the key.
      response.writeHead(Number(status), { 'content-type': 'application/json' });
      response.end(Number(status) === 204 ? undefined : JSON.stringify({ error: asked.headers.authorization }));
    }) as Answering,
    line: String(line),
  })),
  ...['text/html', 'text/plain', 'text/event-stream', 'application/jsonp', ''].map((type) => ({
    title: `sends ${type === '' ? 'no type' : type}`,
    answer: ((response) =>
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('data: {}\n\n')) as Answering,
    line: 'sent something other than JSON',
  })),
  raw('sends nothing', '', 'sent JSON that breaks off'),
  raw('breaks its JSON off', '{"choices":[{"message":{"content":"{', 'sent JSON that breaks off'),
  raw('sends no JSON', 'oops', 'sent JSON that breaks off'),
  raw('sends null', 'null', 'sent JSON that is no chat completion'),
  raw('sends a list', '[]', 'sent JSON that is no chat completion'),
  raw('sends another form', '{"output":"…"}', 'sent JSON that is no chat completion'),
  raw('sends choices that are none', '{"choices":{"0":{}}}', 'sent JSON that is no chat completion'),
  raw('sends no choice', '{"choices":[]}', 'sent an empty answer'),
  raw('sends a choice that is null', '{"choices":[null]}', 'sent an empty answer'),
  raw('sends a choice without a message', '{"choices":[{"text":"{}"}]}', 'sent an empty answer'),
  raw('sends no content', '{"choices":[{"message":{"content":null}}]}', 'sent an empty answer'),
  raw('sends blanks', '{"choices":[{"message":{"content":" \\n "}}]}', 'sent an empty answer'),
  raw('sends content in parts', '{"choices":[{"message":{"content":[{"text":"{}"}]}}]}', 'sent an empty answer'),
  raw('refuses', '{"choices":[{"message":{"content":null,"refusal":"I cannot"}}]}', 'refused to answer'),
  raw(
    'is stopped by a filter',
    '{"choices":[{"finish_reason":"content_filter","message":{"content":"{\\"entities\\":{}}"}}]}',
    'refused to answer',
  ),
  raw(
    'is cut off at its limit',
    '{"choices":[{"finish_reason":"length","message":{"content":"{\\"entities\\":{}}"}}]}',
    'broke its answer off, which is longer than it may write',
  ),
  raw('sends a prototype', '{"__proto__":{"choices":[{"message":{"content":"{}"}}]}}', 'is no chat completion'),
  raw('nests deeper than a stack', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'is no chat completion'),
  raw('sends what is no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'sent text that is not UTF-8'),
  raw('sends UTF-16', Buffer.from('{"choices":[]}', 'utf16le'), 'sent JSON that breaks off'),
  {
    title: 'hangs up before it answers',
    answer: (response) => response.socket?.destroy(),
    line: 'cannot be reached, or broke off (',
  },
  {
    title: 'resets the connection in the middle',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices":[');
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    },
    line: 'cannot be reached, or broke off (',
  },
  {
    title: 'promises more bytes than come',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"choices":');
      setTimeout(() => response.socket?.end(), 20);
    },
    line: 'cannot be reached, or broke off (',
  },
  { title: 'never answers', answer: () => {}, line: wait },
  {
    title: 'begins and never ends',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices":');
    },
    line: wait,
  },
  {
    title: 'sends a blank now and then for ever',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    },
    line: wait,
  },
  {
    title: 'sends without an end as fast as it can',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    },
    line: 'sent more than 2 MB',
  },
  raw('sends three megabytes', `"${'x'.repeat(3_000_000)}"`, 'sent more than 2 MB'),
  {
    title: 'sends a small file that is a large one',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(30_000_000, ' ')));
    },
    line: 'sent more than 2 MB',
  },
  {
    title: 'sends compressed bytes that are none',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end('not gzip');
    },
    line: 'cannot be reached, or broke off (',
  },
];

const notJson = 'answered in prose, and not with a JSON object';
const broken = 'answered with JSON that breaks off, or is none';
const otherForm = 'answered with JSON of another form than was asked for';

/** Answers that are no dossier. */
export const badAnswers: readonly Misbehaviour[] = [
  said('refuses in prose', 'Maaf, saya tidak dapat membantu dengan permintaan itu.', notJson),
  said('talks before it answers', `Tentu! Ini jawabannya:\n{"entities":{}}`, notJson),
  said('answers in HTML', '<html><body>{}</body></html>', notJson),
  said('answers in YAML', 'entities:\n  person:a: A\n', notJson),
  said('answers with a list', '[{"entities":{}}]', notJson),
  said('answers with a text', '"entities"', notJson),
  said('answers with a number', '42', notJson),
  said('thinks without an end', '<think>hmm', notJson),
  said('breaks off within a text', '{"entities":{"person:a":{"name":"A', broken),
  said('breaks off within a fence', '```json\n{"entities":{\n```', broken),
  said('goes on behind the end', '{"entities":{}} {"entities":{}}', broken),
  said('writes what JSON does not know', '{"entities":{},"claims":NaN}', broken),
  said('writes comments', '{/* names */"entities":{}}', broken),
  said('answers with nothing in it', '{}', otherForm),
  said('answers by another schema', '{"winners":[{"name":"Budi Palsu"}]}', otherForm),
  said('answers with numbers for parts', '{"entities":7,"claims":8,"conferrals":9}', otherForm),
  said('answers with texts for parts', '{"entities":"Ani Misal"}', otherForm),
  said(
    'nests as deep as memory goes',
    `{"entities":${'{"a":'.repeat(150_000)}1${'}'.repeat(150_001)}`,
    'of more than 32 levels',
  ),
  said('nests lists', `{"claims":${'['.repeat(100)}${']'.repeat(100)}}`, 'of more than 32 levels'),
];

const good = {
  edition: 'edition:anugerah',
  recipient: 'organisation:sekolah',
  evidence: 'Sekolah Alam Contoh menerima',
};
const person = (name: string, more: object = {}): object => ({ entities: { 'person:x': { name, ...more } } });
const claim = (sentence: string, more: object): object => ({ entities, claims: [{ claim: sentence, ...more }] });
const conferral = (more: object): object => ({ entities, conferrals: [{ 'conferral:x': { ...good, ...more } }] });
const asKetua = (evidence: unknown): object => claim('person:dedi HOLDS office:ketua', { evidence });
const ofDedi = (more: object): object => claim('person:dedi ATTENDED event:x', more);

/** Dossiers of which nothing may stand, or no more than is said. Of entities that stand in the article those do. */
export const badProposals: readonly Misbehaviour[] = [
  // People whom nobody named.
  proposes('invents a person', person('Budi Karangan')),
  proposes('invents a person with words that stand', person('Budi Karangan', { evidence: 'Ani Misal' })),
  proposes('gives a person words that do not stand', person('Ani Misal', { evidence: 'kata Ani Misal' })),
  proposes('gives a family name that is not printed', person('Ani Misal Wijaya')),
  proposes('gives half a word for a name', person('Misa')),
  proposes('gives a name in other capitals', person('ANI MISAL')),
  proposes('gives a name with an accent', person('Áni Misal')),
  proposes('gives a name with a letter too many', person('Anni Misal')),
  proposes('gives a name out of two sentences', person('Balai Contoh Juara')),
  proposes('gives a name in Cyrillic look-alikes', person('Аni Misal')),
  proposes('gives a name in Greek look-alikes', person('Ani Μisal')),
  proposes('gives a name in full-width letters', person('Ａｎｉ Misal')),
  proposes('gives a name in mathematical letters', person('𝐀𝐧𝐢 Misal')),
  proposes('gives a name with a blank of no width', person('Ani\u200bMisal')),
  proposes('gives a name with a mark that turns the writing', person('\u202eAni Misal')),
  proposes('gives a name with a combining accent', person('Ani\u0301 Misal')),
  proposes('gives a name with a soft hyphen', person('Ani Mi\u00adsal')),
  proposes('gives a name with a NUL', person('Ani Misal\u0000')),
  proposes('gives a name with half a character', person('Ani Misal\ud83d')),
  proposes('gives a name with a terminal escape', person('\u001b[31mAni Misal')),
  proposes('gives a name in HTML', person('<b>Ani Misal</b>')),
  proposes('gives a script for a name', person('<script>alert(1)</script>')),
  proposes('gives a name with an entity of HTML', person('Ani&nbsp;Misal')),
  proposes('gives nothing for a name', person('')),
  proposes('gives blanks for a name', person(' \n ')),
  proposes('gives a number for a name', { entities: { 'person:x': { name: 2024 } } }),
  proposes('gives a list for a name', { entities: { 'person:x': { name: ['Ani Misal'] } } }),
  proposes('gives a name that is a whole sentence', person(article.slice(84, 400))),
  proposes('gives a name in two languages', {
    entities: { 'person:x': { name: { id: 'Ani Misal', en: 'Ann Example' } } },
  }),
  proposes('gives the name of a hidden child', person('Rani Umpama')),
  proposes('gives the signs that hide something', person('█████')),
  proposes('gives a telephone number for a name', person('0812-3456-7890')),
  proposes('gives an address of mail for a name', person('panitia@contoh.example')),
  proposes('gives a bare post for an office', { entities: { 'office:x': { name: 'Ketua' } } }),
  // Ids.
  proposes('gives an id of no kind', { entities: { 'alien:x': { name: 'Ani Misal' } } }),
  proposes('gives no id', { entities: { '': { name: 'Ani Misal' } } }),
  proposes(
    'gives a prototype for an id',
    '{"entities":{"__proto__":{"name":"Ani Misal"},"constructor":{"name":"Ani Misal"}}}',
  ),
  proposes('swaps the ids of two regencies', { entities: { 'regency:bungo': { name: 'Kabupaten Tebo' } } }),
  proposes('gives the id of one whom the rules found to another', {
    entities: { 'person:ani-misal': { name: 'Dedi Rekaan' } },
  }),
  proposes('makes up a regency', { entities: { 'regency:x': { name: 'Balai Contoh' } } }),
  proposes('makes up a province', { entities: { 'province:x': { name: 'Yayasan Contoh' } } }),
  proposes('decides that two are one', claim('person:ani SAME_AS person:dedi', { evidence: 'Ani Misal' })),
  proposes('decides that two may be one', claim('person:ani POSSIBLY_SAME_AS person:dedi', { evidence: 'Ani Misal' })),
  // Words.
  proposes('quotes nothing', asKetua('')),
  proposes('quotes an empty list', asKetua([])),
  proposes('quotes null', asKetua(null)),
  proposes('quotes a map', asKetua({ words: 'Dedi Rekaan' })),
  proposes('quotes a number', asKetua(12)),
  proposes('quotes what it made up', asKetua('Dedi Rekaan, Ketua Yayasan Contoh')),
  proposes('leaves a word out', asKetua('diwakili Rekaan')),
  proposes('leaves words out with dots', asKetua('Dedi Rekaan … Ketua Yayasan Contoh')),
  proposes('turns the words round', asKetua('Rekaan Dedi')),
  proposes('alters one letter', asKetua('yang diwakili Dedi Rekaam')),
  proposes('alters a mark', asKetua('Tebo; yang diwakili Dedi Rekaan')),
  proposes('alters the capitals', asKetua('YANG DIWAKILI DEDI REKAAN')),
  proposes('adds quotation marks', asKetua('"Dedi Rekaan"')),
  proposes('quotes in another language', asKetua('represented by Dedi Rekaan')),
  proposes('quotes with look-alikes', asKetua('yang diwakili Dеdi Rekaan')),
  proposes('quotes one letter', asKetua('D')),
  proposes('quotes the middle of a word', asKetua('edi Rekaa')),
  proposes('quotes a word that is of nobody', asKetua('yang')),
  proposes('quotes whom it does not speak of', asKetua('Sekolah Alam Contoh menerima')),
  proposes('quotes an occurrence that is not there', asKetua({ exact: 'Dedi Rekaan', occurrence: 7 })),
  proposes('quotes more than an article has', asKetua('kata '.repeat(50_000))),
  proposes('quotes thirteen words of which one is not there', asKetua(`${article.slice(84, 170)} palsu`)),
  proposes('quotes its own instructions', asKetua('You read one news article about awards in Indonesia')),
  proposes('quotes a pattern', asKetua('.*Dedi.*')),
  proposes('quotes a private number', ofDedi({ evidence: '0812-3456-7890' })),
  proposes('quotes around what is hidden', ofDedi({ evidence: 'Hubungi panitia di\n█████████' })),
  // Claims.
  proposes(
    'names one whom it does not introduce',
    claim('person:hantu HOLDS office:ketua', { evidence: 'Ketua Yayasan Contoh' }),
  ),
  proposes('claims what is no type', claim('person:ani BRIBED person:dedi', { evidence: 'Ani Misal' })),
  proposes('claims a prototype', claim('person:ani __proto__ person:dedi', { evidence: 'Ani Misal' })),
  proposes(
    'turns a claim round',
    claim('office:ketua HOLDS person:ani', { evidence: 'Ani Misal, Ketua Yayasan Contoh' }),
  ),
  proposes('joins one with itself', claim('place:balai LOCATED_IN place:balai', { evidence: 'di Balai Contoh' })),
  proposes('forgets the object', claim('person:ani HOLDS', { evidence: 'Ani Misal, Ketua Yayasan Contoh' })),
  proposes('claims more than a sentence', claim('person:ani HOLDS office:ketua and more', { evidence: 'Ani Misal' })),
  proposes('claims in prose', claim('Ani Misal is the chair', { evidence: 'Ani Misal' })),
  proposes('claims a list', { entities, claims: [['person:ani HOLDS office:ketua']] }),
  proposes('claims null', { entities, claims: [null, 1, 'x', {}] }),
  proposes(
    'says a statement in its own words',
    claim('person:ani STATEMENT', { text: 'Ani praised herself', evidence: 'Ani Misal' }),
  ),
  proposes(
    'gives a sum that its words do not have',
    claim('award:anugerah PRIZE', { amount: 1_000_000, currency: 'IDR', evidence: 'Anugerah Contoh' }),
  ),
  proposes(
    'gives a figure out of the date',
    claim('award:anugerah FIGURE', { amount: 99, of: 'kategori', evidence: 'Rabu (1/5/2024)' }),
  ),
  proposes(
    'gives a date that its words do not have',
    claim('award:anugerah STARTED', { date: '1999-01-01', evidence: 'Anugerah Contoh' }),
  ),
  proposes(
    'gives an infinite number',
    '{"entities":{"award:a":{"name":"Anugerah Contoh"}},"claims":[{"claim":"award:a PRIZE","amount":1e999,"evidence":"Anugerah Contoh"}]}',
  ),
  proposes(
    'goes round in a circle',
    {
      entities: { 'organisation:a': { name: 'Yayasan Contoh' }, 'organisation:b': { name: 'Sekolah Alam Contoh' } },
      claims: [
        { claim: 'organisation:a PART_OF organisation:b', evidence: 'Ketua Yayasan Contoh' },
        { claim: 'organisation:b PART_OF organisation:a', evidence: 'Sekolah Alam Contoh menerima' },
      ],
    },
    1,
  ),
  // Conferrals.
  proposes('gives the award to somebody made up', conferral({ recipient: 'person:hantu' })),
  proposes('gives an award that is made up', conferral({ edition: 'edition:hantu' })),
  proposes('gives no award', {
    entities,
    conferrals: [{ 'conferral:x': { recipient: 'regency:tebo', evidence: 'Kabupaten Tebo' } }],
  }),
  proposes('gives no recipient', { entities, conferrals: [{ 'conferral:x': { ...good, recipient: [] } }] }),
  proposes('takes a wish for a win', {
    entities,
    conferrals: [
      {
        'conferral:x': {
          award: 'award:anugerah',
          recipient: 'organisation:yayasan',
          status: 'CONFERRED',
          evidence: 'Pengurus berharap Yayasan Contoh menerima',
        },
      },
    ],
  }),
  proposes(
    'disputes in one part and would state the rest',
    conferral({ recipient: { is: 'person:dedi', stance: 'DISPUTES' } }),
  ),
  proposes(
    'hopes in one part and would state the rest',
    conferral({ recipient: { is: 'person:dedi', modality: 'WISH' } }),
  ),
  proposes('says how it is said in a word that is none', conferral({ recipient: 'person:dedi', modality: 'RUMOUR' })),
  proposes(
    'quotes a speaker who is made up',
    conferral({ recipient: 'person:dedi', modality: 'QUOTED', speaker: 'person:hantu' }),
  ),
  proposes(
    'gives a presenter whom it denies',
    conferral({ presenter: { is: 'person:dedi', modality: 'DENIAL', evidence: 'yang diwakili Dedi Rekaan' } }),
  ),
  proposes(
    'denies a claim in a word that is none',
    claim('person:dedi HOLDS office:ketua', { stance: 'NEVER', evidence: 'Dedi Rekaan' }),
  ),
  proposes(
    'claims what a made-up speaker says',
    claim('person:dedi HOLDS office:ketua', { modality: 'QUOTED', evidence: 'Dedi Rekaan' }),
  ),
  proposes('gives a conferral with words that do not stand', {
    entities,
    conferrals: [
      { 'conferral:x': { ...good, recipient: 'person:dedi', evidence: 'Dedi Rekaan menerima Anugerah Contoh' } },
    ],
  }),
  proposes('gives a conferral that is a text', { entities, conferrals: ['Sekolah Alam Contoh menerima'] }),
  proposes('gives a rank that nobody printed', conferral({ rank: 1 })),
  proposes('gives a rank with a basis that is made up', conferral({ rank: { value: 1, basis: 'Juara Umum' } })),
  proposes('gives a category that nobody printed', conferral({ category: { label: 'Inovasi Terbaik' } })),
  proposes('gives a category in look-alikes', conferral({ category: { label: 'Lingkungаn' } })),
  proposes('gives a grade in HTML', conferral({ grade: '<i>Emas</i>' })),
  proposes('gives another date', conferral({ date: '2023-05-01', status: 'CONFERRED' })),
  proposes('gives a date that cannot be', conferral({ date: '2024-02-31', status: 'CONFERRED' })),
  proposes('gives a status that is none', conferral({ status: 'STOLEN' })),
  proposes('gives a status out of a prototype', conferral({ status: 'constructor' })),
  proposes(
    'makes somebody up who handed it over',
    conferral({ presenter: { is: 'person:hantu', evidence: 'Piala diserahkan' } }),
  ),
  proposes(
    'gives a presenter whom its words do not name',
    conferral({ presenter: { is: 'person:dedi', evidence: 'Piala diserahkan' } }),
  ),
  proposes('gives the award to whoever presents it', conferral({ presenter: 'organisation:sekolah' })),
  proposes('gives a prize that nobody printed', conferral({ prize: 'Rp100.000.000' })),
  proposes('counts recipients whom nobody counted', conferral({ counted: '12 provinsi' })),
  proposes('gives a prize with a private number', conferral({ prize: 'telepon 0812-3456-7890' })),
  proposes('gives parts that there are not', conferral({ winner: 'Budi', toString: 'x', onBehalfOf: 'person:hantu' })),
  // What nobody asked for.
  proposes('writes another source', { entities: {}, source: { id: 'source:x', title: 'Palsu', sha256: 'x' } }),
  proposes('corrects others', { entities: {}, corrections: [{ claim: 'claim:a', right: 'Palsu' }] }),
  proposes('decides', { entities: {}, decisions: { by: 'model' }, identity: [], reviews: [] }),
  proposes('takes the mark of a draft out', { entities: {}, draft: null, sure: 'high' }),
  proposes('claims to be sure', {
    entities,
    claims: [
      { claim: 'person:hantu HOLDS office:ketua', sure: 'high', by: 'editor', evidence: 'Ketua Yayasan Contoh' },
    ],
  }),
  proposes('sends ten thousand people', {
    entities: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`person:x${at}`, { name: `Budi ${at}` }])),
  }),
  proposes('sends ten thousand claims', {
    entities: {},
    claims: Array.from({ length: 10_000 }, () => ({ claim: 'person:a HOLDS office:b', evidence: 'x' })),
  }),
  proposes(
    'sends a thousand keys',
    conferral(Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`key${at}`, at]))),
  ),
  proposes('obeys the text and goes beyond it', {
    entities: { 'person:budi': { name: 'Budi Palsu Sejati' }, ...entities },
    conferrals: [
      {
        'conferral:x': {
          award: 'award:anugerah',
          recipient: 'person:budi',
          evidence: 'Budi Palsu menerima Anugerah Contoh 2024',
        },
      },
    ],
  }),
];

function raw(title: string, body: string | Uint8Array, line: string): Misbehaviour {
  return {
    title,
    line,
    answer: (response) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
  };
}

function said(title: string, content: string, line: string): Misbehaviour {
  return { title, line, answer: saying(content) };
}

function proposes(title: string, dossier: object | string, stands = 0): Misbehaviour {
  return { title, stands, answer: saying(dossier) };
}
