import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DeskClaim, DeskConferral, DeskEntity, Value } from '../../../../src/explorer/desk/desk-document.ts';
import { readGazetteer } from '../../../../src/ingest/gazetteer.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { exportLines } from '../../../../src/interchange/export-lines.ts';
import { openStore } from '../../../../src/store/open.ts';
import type { Store } from '../../../../src/store/store.ts';
import { articleText } from '../../../golden/facts.ts';
import { tempFolder } from '../../../ingest/temp-folder.ts';
import { deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { inCi } from '../../../setup/in-ci.ts';
import { browserOver } from '../open-browser.ts';
import { beginWith, type Hands, handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);
const name = '2024-09-12-aktualitas-paritrana';
const bundled = parse(readFileSync(`data/dossiers/${name}.yaml`, 'utf8'), { schema: 'failsafe' }) as Bundled;

/** The dossier that careful readers made of the article. */
interface Bundled {
  readonly entities: Readonly<Record<string, { readonly name: Value; readonly otherNames?: readonly string[] }>>;
  readonly claims: readonly Readonly<Record<string, Value>>[];
  readonly conferrals: readonly Readonly<Record<string, Readonly<Record<string, Value>>>>[];
}

const article = articleText('B');

it('the article of AKTUALITAS is pasted, confirmed and saved by keys alone, and says what its bundled dossier says', async ({
  skip,
}) => {
  if (browser.missing !== null) return skip(browser.missing);
  if (article === null) {
    if (inCi) throw new Error('the article is not beside the checkout');
    return skip('the article is not beside the checkout');
  }
  const { page, complaints } = await browser.open();
  const hands = handsOn(page);
  await beginWith(hands, browser.url(), newsroom.tokens.ana, article);
  const begun = hands.presses();
  await mendSource(hands);
  const before = (await hands.document()).entities.length;
  for (let card = 0; card < before; card += 1) await judgeEntity(hands);
  for (let card = 0; card < 200; card += 1) if (!(await judgeSaid(hands))) break;
  await hands.press('c');
  await page.waitForSelector('.desk-check button[type=submit]:focus');
  await hands.press('Enter');
  await page.waitForSelector('.desk-saved');
  expect(complaints).toEqual([]);
  expect(newsroom.dossiers()).toContain(`${name}.yaml`);

  const own = await claimsOf(newsroom.store());
  const theirs = await claimsOf(await bundledStore());
  expect(own.length).toBeGreaterThanOrEqual(12);
  // Each claim with all that narrows it, as the export has it; which words bear it out is each reader's choice.
  expect(own.filter((claim) => !theirs.includes(claim))).toEqual([]);
  const presses = hands.presses() - begun;
  console.log(
    `AKTUALITAS by keys: ${own.length} facts in ${presses} key presses, ${(presses / own.length).toFixed(1)} a fact`,
  );
}, 120_000);

/** The article prints no day; who reads it knows from where that is. */
async function mendSource(hands: Hands): Promise<void> {
  await hands.press('e');
  await hands.fill('Nama berkas dosir', name);
  await hands.fill('Terbit', '2024-09-12/2025-04-19');
  await hands.fill('Dasar tanggal terbit', 'tidak tercetak');
  await hands.fill('Id', 'source:aktualitas-2024-09-12');
  await hands.press('Enter');
  await hands.press('a');
}

async function judgeEntity(hands: Hands): Promise<void> {
  const key = await hands.card();
  const entity = (await hands.document()).entities.find((one) => one.key === key);
  if (entity === undefined || entity.verdict !== 'open') return;
  const id = idOf(entity);
  if (id === null) return hands.press('x');
  if (id !== entity.id) {
    await hands.press('e');
    await hands.fill('Id', id);
    await hands.press('Enter');
  }
  await hands.press('a');
}

/** @returns whether there was one more to judge */
async function judgeSaid(hands: Hands): Promise<boolean> {
  const key = await hands.card();
  const { claims, conferrals } = await hands.document();
  const card = [...conferrals, ...claims].find((one) => one.key === key);
  if (card === undefined || card.verdict !== 'open') return false;
  await ('claim' in card ? judgeClaim(hands, card) : judgeConferral(hands, card));
  return true;
}

async function judgeClaim(hands: Hands, { claim, fields }: DeskClaim): Promise<void> {
  const theirs = bundled.claims.find((one) => one['claim'] === claim && fitting(one, fields));
  if (theirs === undefined) return hands.press('x');
  // A term that is attested on the day of the article is what the bundled dossier says of each.
  const attested = theirs['attested'];
  if (attested !== undefined && fields['attested'] !== attested) {
    await hands.press('e');
    await hands.fill('Berlaku pada', String(attested));
    await hands.press('Enter');
  }
  await hands.press('a');
}

async function judgeConferral(hands: Hands, { fields }: DeskConferral): Promise<void> {
  const recipient = fields['recipient'];
  const theirs = bundled.conferrals
    .flatMap((one) => Object.entries(one))
    .find(([id, one]) => isOf(one['recipient'], recipient) && id.includes('2024'));
  // What is said of two recipients in one conferral stays for whoever has more time than a test.
  if (theirs === undefined || Array.isArray(theirs[1]['recipient'])) return hands.press('x');
  await hands.press('e');
  const { criterion, zone } = (partOf(theirs[1]['recipient'], 'category') ?? {}) as Readonly<Record<string, string>>;
  if (criterion !== undefined) await hands.fill('Kriteria', criterion);
  if (zone !== undefined) await hands.fill('Zona', zone);
  // What the draft takes from elsewhere in the article, and its readers do not.
  for (const [field, label] of often)
    if (fields[field] !== undefined && fields[field] !== null && !says(theirs[1], field)) await hands.clear(label);
  await hands.press('Enter');
  await hands.press('a');
}

/** Fields of a conferral with what their inputs are called, in the order in which Tab comes to them. */
const often = [
  ['rank', 'Peringkat'],
  ['grade', 'Nilai'],
  ['date', 'Tanggal'],
  ['presenter', 'Diserahkan oleh'],
  ['conferrer', 'Dianugerahkan oleh'],
  ['acceptedBy', 'Diterima atas nama penerima oleh'],
  ['listed', 'Urutan dalam daftar'],
  ['nthTime', 'Penerimaan ke'],
] as const;

function says(theirs: Readonly<Record<string, Value>>, field: string): boolean {
  return field in theirs || [theirs['recipient'], theirs['status']].some((one) => partOf(one, field) !== null);
}

/** The id that the bundled dossiers have for what is called so. */
function idOf({ id, kind, name: called, isNew, otherNames }: DeskEntity): string | null {
  if (!isNew) return id;
  const prefix = `${kind.toLowerCase()}:`;
  const found = Object.entries(bundled.entities).find(
    ([other, { name: theirs, otherNames: more = [] }]) =>
      other.startsWith(prefix) &&
      [...(typeof theirs === 'string' ? [theirs] : Object.values(theirs)), ...more].some((one) =>
        [called, ...otherNames].includes(String(one)),
      ),
  );
  return found?.[0] ?? (id in bundled.entities ? id : null);
}

/** Whether all that a card says is in the claim of the dossier as well. */
function fitting(theirs: Readonly<Record<string, Value>>, fields: DeskClaim['fields']): boolean {
  return Object.entries(fields).every(([field, value]) => value === null || String(theirs[field]) === String(value));
}

function isOf(theirs: Value | undefined, recipient: Value | null | undefined): boolean {
  const ids = (Array.isArray(theirs) ? theirs : [theirs]).map((one: Value | undefined) => partOf(one, 'is') ?? one);
  return ids.includes((partOf(recipient ?? undefined, 'is') ?? recipient) as Value);
}

function partOf(value: Value | undefined, part: string): Value | null {
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return (value as Readonly<Record<string, Value | null>>)[part] ?? null;
}

/** The graph that the bundled dossiers make. */
async function bundledStore(): Promise<Store> {
  const store = await openStore({ folder: join(tempFolder(), 'data') });
  await ingest(store, { paths: ['data/dossiers'], archive: null, before: [readGazetteer('data/gazetteer')] });
  return store;
}

interface ExportedClaim {
  readonly assertions: readonly {
    readonly dossier: string;
    readonly qualifiers: object;
    readonly modality: string;
    readonly speaker: string | null;
  }[];
}

/** Every claim that the dossier of the article says, as the export has it, without its words and notes. */
async function claimsOf(store: Store): Promise<string[]> {
  const found: string[] = [];
  for await (const line of exportLines(store)) {
    const { claim } = JSON.parse(line) as { claim?: ExportedClaim & Readonly<Record<string, unknown>> };
    const said = claim?.assertions.find(({ dossier }) => dossier === `dossier:${name}`);
    if (claim === undefined || said === undefined) continue;
    const { type, subject, object, value, mood } = claim;
    // Texts that stand in two languages are one of them at the desk.
    const { qualifiers, modality, speaker } = said;
    found.push(JSON.stringify({ type, subject, object, value, mood, qualifiers, modality, speaker }));
  }
  return found.sort();
}
