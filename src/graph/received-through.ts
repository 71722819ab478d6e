import { belongingTypes, isSettled } from '../ontology/belonging.ts';
import { compare } from '../ontology/claim.ts';
import { entityKindOf } from '../ontology/ids.ts';
import { earliestDay } from '../ontology/values/partial-date.ts';
import type { ClaimView } from '../ontology/view.ts';
import { claimsOfTypes, factsOf } from './claims-about.ts';
import type { ConferralFacts } from './conferral-facts.ts';
import type { GraphContext } from './context.ts';
import { factsOfConferral } from './ledger/facts-of-conferral.ts';
import { type EntityNode, entityNode } from './nodes.ts';
import { isAttestedOn } from './time/attested-on.ts';

/** A conferral to an office that somebody held, or to a part or an office of a body: never one to these themselves. */
export interface ReceivedThrough {
  readonly conferral: ConferralFacts;
  /** Who received it. */
  readonly recipient: string;
  /** The claims that lead there, from the entity asked for on. */
  readonly links: readonly ClaimView[];
}

/** A way from the entity asked for to one that may have received something. */
interface Way {
  readonly to: string;
  readonly links: readonly ClaimView[];
}

/** How many steps down parts are followed: an agency, its branch, a team of that. */
const mostSteps = 4;

/**
 * What was conferred on the offices of a person, on a day for which it is attested in them, or on the parts and offices of
 * a body. Only settled claims lead there; without a date of the conferral nobody is its holder of the day.
 */
export async function receivedThrough(entity: EntityNode, context: GraphContext): Promise<ReceivedThrough[]> {
  const isPerson = entityKindOf(entity.id) === 'Person';
  const ways = isPerson ? await officesOf(entity, context) : await partsOf(entity, context);
  const found = await Promise.all(ways.map((way) => conferredOn(way, entity, context)));
  const all = found.flat().filter(({ conferral: { date }, links }) => {
    if (!isPerson) return true;
    return date !== null && links.every((link) => isAttestedOn(link, date));
  });
  return all
    .filter(({ conferral }) => conferral.parties.RECIPIENT.every((party) => party.entity !== entity.id))
    .sort(newestFirst);
}

async function officesOf(person: EntityNode, context: GraphContext): Promise<Way[]> {
  const held = (await factsOf(person, ['HOLDS'], context)).filter(isSettled);
  // Terms of one office are claims of their own: each is a way to it.
  return held.map((link) => ({ to: link.object ?? '', links: [link] }));
}

async function partsOf(body: EntityNode, context: GraphContext): Promise<Way[]> {
  const ways = new Map<string, Way>();
  let ends: Way[] = [{ to: body.id, links: [] }];
  for (let step = 0; step < mostSteps && ends.length > 0; step += 1) {
    const below = await Promise.all(
      ends.map(async ({ to, links }) => {
        const claims = await claimsOfTypes(
          entityNode(to, body.view),
          { types: belongingTypes, direction: 'OBJECT' },
          context,
        );
        return claims.filter(isSettled).map((link): Way => ({ to: link.subject, links: [...links, link] }));
      }),
    );
    ends = below.flat().filter(({ to }) => to !== body.id && entityKindOf(to) !== 'Conferral' && !ways.has(to));
    for (const way of ends) ways.set(way.to, way);
  }
  return [...ways.values()];
}

async function conferredOn(
  { to, links }: Way,
  { view }: EntityNode,
  context: GraphContext,
): Promise<ReceivedThrough[]> {
  const claims = await claimsOfTypes(entityNode(to, view), { types: ['RECIPIENT'], direction: 'OBJECT' }, context);
  const ids = [...new Set(claims.map(({ subject }) => subject))];
  const found = await Promise.all(ids.map((id) => factsOfConferral({ ...entityNode(id, view) }, context)));
  return found.flatMap((conferral) =>
    conferral?.parties.RECIPIENT.some(({ entity }) => entity === to) ? [{ conferral, recipient: to, links }] : [],
  );
}

/** What is not dated stands last. */
function newestFirst(a: ReceivedThrough, b: ReceivedThrough): number {
  const day = ({ conferral: { date } }: ReceivedThrough) => (date === null ? '' : earliestDay(date));
  return compare(day(b), day(a)) || compare(a.conferral.id, b.conferral.id) || compare(a.recipient, b.recipient);
}
