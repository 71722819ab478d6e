import { typeById } from '../../graph/reconcile/types.ts';
import type { Language } from '../../ontology/wording.ts';
import { reconcileLimits } from './reconcile-limits.ts';
import { shownType } from './types-shown.ts';
import { reconcileWords as words } from './words.ts';

/** Where the service stands in each language. */
export const servicePaths: Readonly<Record<Language, string>> = { id: '/reconcile', en: '/en/reconcile' };

/** How large the preview of an entity is, in CSS pixels. */
const preview = { width: 420, height: 200 };

/** What most columns hold. */
const usual = ['Person', 'Office', 'Regency', 'Province', 'Organisation', 'Company', 'Award', 'Kabupaten', 'Kota'];

/** With it before them the ids are addresses, in whatever language one asks. */
export function identifierSpaceOf(site: string): string {
  return `${site}/`;
}

/** The service manifest (Reconciliation Service API 0.2), with the addresses of the site as readers have it. */
export function manifestOf(site: string, language: Language): object {
  const service = site + servicePaths[language];
  const suggest = (what: string) => ({
    service_url: service,
    service_path: `/suggest/${what}`,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ['0.2'],
    name: words.service[language],
    identifierSpace: identifierSpaceOf(site),
    schemaSpace: `${site}${servicePaths.id}/suggest/type`,
    defaultTypes: usual.flatMap((id) => typeById(id) ?? []).map((type) => shownType(type, language)),
    view: { url: `${site}${language === 'en' ? '/en' : ''}/{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, ...preview },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: settingsIn(language),
    },
    batchSize: reconcileLimits.batchSize,
  };
}

function settingsIn(language: Language): object[] {
  return [
    {
      ...{ name: 'limit', type: 'number', default: 0 },
      label: words.most[language],
      help_text: words.mostHelp[language],
    },
    {
      ...{ name: 'content', type: 'select', default: 'entity' },
      label: words.content[language],
      help_text: words.contentHelp[language],
      choices: Object.entries(words.contents).map(([value, label]) => ({ value, name: label[language] })),
    },
    {
      ...{ name: 'count', type: 'checkbox', default: false },
      label: words.count[language],
      help_text: words.countHelp[language],
    },
  ];
}
