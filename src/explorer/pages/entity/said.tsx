import type { ComponentChildren } from 'preact';
import { uncertainWords } from '../../../ontology/claim-words.ts';
import type { ClaimType, Label } from '../../../ontology/ontology.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { Attribution } from '../../ui/claim/attribution.tsx';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Joined } from '../../ui/text/joined.tsx';
import { verbIn } from '../../ui/vocabulary/value-labels.ts';
import { isProven } from './claim-groups.tsx';
import { Named } from './facts.tsx';
import { leadWords } from './lead-words.ts';

type EdgeClaim = Extract<ClaimFragment, { readonly object: unknown }>;

/** Claims of one type that read in one direction: "digagas oleh A, B, dan C". */
interface SaidGroup {
  readonly isReverse: boolean;
  readonly claims: readonly EdgeClaim[];
}

const mostGroups = 3;
const mostNames = 4;

/** What is said of an entity, by the types that matter, certain claims before any that was inferred. */
export function saidGroups(id: string, claims: readonly ClaimFragment[], types: readonly ClaimType[]): SaidGroup[] {
  const facts = claims.filter((claim): claim is EdgeClaim => 'object' in claim && isProven(claim));
  const groups = types.flatMap((type) =>
    [false, true].flatMap((isReverse) => {
      const found = facts.filter(
        (claim) => claim.type === type && (isReverse ? claim.object : claim.subject).id === id,
      );
      const certain = found.filter((claim) => claim.certain);
      const shown = certain.length > 0 ? certain : found;
      return shown.length === 0 ? [] : [{ isReverse, claims: shown }];
    }),
  );
  return groups.slice(0, mostGroups);
}

/** The groups as one sentence about the entity, each name with the mark of its evidence. */
export function SaidSentence({ name, groups }: { name: ComponentChildren; groups: readonly SaidGroup[] }) {
  return (
    <>
      {name} <Joined items={groups.map((group) => <SaidOf key={group.claims[0]?.id} group={group} />)} />.
    </>
  );
}

/** What a label lacks to be the verb of a sentence: "adalah jabatan di", "was initiated by". */
function copulaOf(type: ClaimType, isReverse: boolean): Label {
  if (!isReverse)
    return { id: nouns.includes(type) ? 'adalah ' : type === 'AFFILIATED_WITH' ? 'tercatat ' : '', en: '' };
  return { id: '', en: passives.includes(type) ? 'is ' : acts.includes(type) ? 'was ' : '' };
}

/** Labels that are nouns in Indonesian; in English, participles of what goes on, and of what was done once. */
const nouns: readonly ClaimType[] = ['OFFICE_OF', 'PART_OF', 'SECRETARY_OF', 'MEMBER_OF'];
const passives: readonly ClaimType[] = ['RUNS', 'IMPLEMENTS', 'CHAIRS'];
const acts: readonly ClaimType[] = ['ISSUED', 'INITIATED', 'ORGANISED', 'SUPPORTED', 'ASSESSED'];

function SaidOf({ group: { isReverse, claims } }: { group: SaidGroup }) {
  const { language } = usePageContext();
  const words = useWords(leadWords);
  const [first] = claims;
  if (first === undefined) return null;
  const shown = claims.slice(0, mostNames);
  const more = claims.length - shown.length;
  const items = shown.map((claim) => (
    <span key={claim.id}>
      <Named entity={isReverse ? claim.subject : claim.object} />{' '}
      {claim.certain ? null : <span class="muted">({uncertainWords[language]}) </span>}
      <EvidenceMark claim={claim} />
    </span>
  ));
  return (
    <>
      {copulaOf(first.type, isReverse)[language]}
      {verbIn(first, language, { reverse: isReverse })}{' '}
      <Joined items={more === 0 ? items : [...items, words.more(formatNumber(more, language))]} />
      {claims.every(({ modality }) => modality === first.modality) ? <Attribution claim={first} inBrackets /> : null}
    </>
  );
}
