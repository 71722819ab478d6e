import { valueText } from '../../graph/value-text.ts';
import { isValueType } from '../../ontology/claim-rules.ts';
import { sentenceText, uncertainWords, verbOf } from '../../ontology/claim-words.ts';
import { type Label, type Modality, type ValueTypeName, vocabularies } from '../../ontology/ontology.ts';
import { type Called, inLanguage } from '../../ontology/wording.ts';
import type { ExportedClaim } from './export-graph.ts';

type Language = keyof Label;

/** A name in a language where it has a form in it. */
export function nameIn({ name, forms }: Called, language: Language): string {
  return inLanguage(name, forms, language).text;
}

/** How a claim reads between its ends, as far as the conferral came that it is about. */
export function verbIn({ claim, reached }: ExportedClaim, language: Language, reverse = false): string {
  return verbOf(claim.type, reverse, reached)[language];
}

/** A claim as one sentence, with all that keeps it from being a plain fact: a plan, a dispute, an inference. */
export function sentenceIn(exported: ExportedClaim, language: Language): string {
  const { claim, subject, object } = exported;
  const said =
    isValueType(claim.type) || object === null
      ? sentenceText(claim.type as ValueTypeName)
          [language].replace('{subject}', () => nameIn(subject, language))
          .replace('{value}', () => valueText(claim, language))
      : `${nameIn(subject, language)} ${verbIn(exported, language)} ${nameIn(object, language)}`;
  const remarks = remarksOn(exported, language);
  return remarks.length === 0 ? said : `${said} (${remarks.join(', ')})`;
}

/** Where no newsroom says by itself that it is so. */
const secondHand: ReadonlySet<Modality> = new Set(['QUOTED', 'CLAIMED', 'ALLEGED'] as const);

/** What a reader must not miss beside a claim; none of what is plainly said to be so. */
export function remarksOn({ claim }: ExportedClaim, language: Language): string[] {
  const { mood, certain, standing, modality, assertions } = claim;
  const isOnlyDisputed = assertions.every(({ stance }) => stance === 'DISPUTES');
  return [
    mood === 'FACT' ? null : vocabularies.Modality[mood][language],
    mood === 'FACT' && secondHand.has(modality) ? vocabularies.Modality[modality][language] : null,
    certain ? null : uncertainWords[language],
    isOnlyDisputed ? vocabularies.Stance.DISPUTES[language] : null,
    standing === 'UNCONTESTED' ? null : vocabularies.Standing[standing][language],
  ].filter((remark) => remark !== null);
}

/**
 * Whether somebody's part in a conferral may be told without its status beside: of who was to receive or to hand over what was
 * not conferred, or of which nobody says that it was, nothing is so told. What is no part in one may always be.
 */
export function isDone({ claim, reached }: ExportedClaim): boolean {
  return reached === undefined || reached === 'CONFERRED' || claim.type === 'PROPOSER';
}
