import { entityJsonLd, type JsonLd, type TextInLanguage } from '../../../interchange/json-ld.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import { type PartialDate, partialDate } from '../../../ontology/values/partial-date.ts';
import type { PageRequest } from '../../core/page.ts';
import type { EntityParts } from './body.tsx';
import type { Details } from './details.ts';
import type { FactsOfKind } from './facts-of-kind.ts';
import type { Entity } from './heading.tsx';

/**
 * The page as schema.org has it; nothing on the further pages of its claims, nor where a clock is set: search engines
 * want what holds now.
 */
export function jsonLdOf(
  { language, site, siteMap, view }: PageRequest,
  description: string,
  { entity, facts, details }: EntityParts,
): JsonLd | null {
  const kind = entityKindOf(entity.id);
  if (details === null || kind === null || Object.values(view).some((clock) => clock !== null)) return null;
  const url = site + siteMap.addressOfId(entity.id, language);
  const linked = (one: { readonly id: string; readonly name: string }) => ({
    name: one.name,
    url: site + siteMap.addressOfId(one.id, language),
  });
  const [isIn] = places(entity, facts);
  return entityJsonLd(
    {
      url,
      title: entity.name,
      description,
      language,
      home: site + siteMap.addressOf('home', language),
      built: null,
    },
    {
      kind,
      name: inLanguage(entity.name, entity.nameLanguage),
      url,
      otherNames: entity.otherNames,
      description: entity.description === null ? null : inLanguage(entity.description, entity.descriptionLanguage),
      isIn: isIn === undefined ? null : linked(isIn),
      date: facts.event?.date ? partialDate(facts.event.date) : issued(entity),
      until: null,
      conferrals: received(entity, details),
      articles: (details.around?.sources.edges ?? []).flatMap(({ node }) =>
        node.url === null ? [] : [{ name: node.title, url: node.url }],
      ),
    },
  );
}

const languages = { ID: 'id', EN: 'en' } as const;

function inLanguage(text: string, language: keyof typeof languages | null): TextInLanguage {
  return { text, language: language === null ? null : languages[language] };
}

function places(entity: Entity, { event }: FactsOfKind): readonly { readonly id: string; readonly name: string }[] {
  if (event !== null) return event.places;
  if ('province' in entity && entity.province !== null) return [entity.province];
  return entity.claims.edges.flatMap(({ node }) =>
    node.type === 'LOCATED_IN' && node.subject.id === entity.id && 'object' in node ? [node.object] : [],
  );
}

/** When a regulation was issued. */
function issued(entity: Entity): PartialDate | null {
  if (entity.kind !== 'REGULATION') return null;
  const days = entity.claims.edges.flatMap(({ node }) => (node.type === 'ISSUED' ? (node.validFrom ?? []) : []));
  return days[0] === undefined ? null : partialDate(days[0]);
}

function received(entity: Entity, { ledgers, rows }: Details) {
  const ids = ledgers.received?.edges.map(({ node }) => node.id) ?? [];
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const claim = row?.claims.edges.find(
      ({ node }) => node.type === 'RECIPIENT' && 'object' in node && node.object.id === entity.id,
    )?.node;
    if (row === undefined || claim === undefined) return [];
    return [{ name: row.name, status: row.status, standing: claim.standing, certain: claim.certain && row.certain }];
  });
}
