import { isValueType } from '../../../ontology/claim-rules.ts';
import { sentenceText, uncertainWords, withoutSubject } from '../../../ontology/claim-words.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimFragment, ConferralStatus } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { listedIn, verbIn } from '../vocabulary/value-labels.ts';
import { type AttributedClaim, Attribution, attributionText } from './attribution.tsx';
import { type ClaimValue, ValueText } from './value-text.tsx';
import { whenOf } from './when-of.ts';

/** What a claim says, without what it is worth. */
export type SaidClaim = Pick<ClaimFragment, 'type' | 'subject' | 'told' | 'validFrom' | 'validTo'> &
  Partial<Pick<ClaimFragment, 'certain' | 'qualifiers'>> &
  AttributedClaim &
  ({ readonly object: ClaimEnd } | { readonly value: ClaimValue });

interface ClaimEnd {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly claim: SaidClaim;
  /** The entity whose page it is: it is left out, and the verb turned towards it. */
  readonly about?: string;
  /** How far a conferral had come by then, where that is not how far it came in the end. */
  readonly reached?: ConferralStatus | null;
}

/** A claim as a sentence of links. */
export function ClaimSentence({ claim, about, reached = null }: Props) {
  const { language, toId } = usePageContext();
  if (!('object' in claim)) return <ValueSentence claim={claim} isKnown={about === claim.subject.id} />;
  const { subject, object } = claim;
  if (about !== undefined && object.id === about && subject.id !== about)
    return (
      <>
        {listedIn(claim, language, reached)} <a href={toId(subject.id)}>{subject.name}</a>
        <Validity claim={claim} />
      </>
    );
  return (
    <>
      {about === subject.id ? null : (
        <>
          <a href={toId(subject.id)}>{subject.name}</a>{' '}
        </>
      )}
      {verbIn(claim, language, { reached })} <a href={toId(object.id)}>{object.name}</a>
      <Validity claim={claim} />
    </>
  );
}

interface ValueProps {
  readonly claim: Extract<SaidClaim, { readonly value: unknown }>;
  /** Whose claim it is, the page says already. */
  readonly isKnown: boolean;
}

function ValueSentence({ claim, isKnown }: ValueProps) {
  const { language, toId } = usePageContext();
  const { type, subject, value } = claim;
  if (!isValueType(type)) return null; // of no other type is there a value
  const parts = (isKnown ? withoutSubject(type) : sentenceText(type))[language].split(/\{(subject|value)\}/);
  const filled = parts.map((part) => {
    if (part === 'subject') return <a href={toId(subject.id)}>{subject.name}</a>;
    return part === 'value' ? <ValueText value={value} /> : part;
  });
  return (
    <>
      {filled}
      <Validity claim={claim} />
    </>
  );
}

/** Since when, who alone says so, and whether somebody inferred it: what looks sure is repeated as sure. */
function Validity({ claim }: { claim: SaidClaim }) {
  const { language } = usePageContext();
  const when = whenOf(claim, language);
  return (
    <>
      {when === null ? null : <span class="validity">, {when}</span>}
      <Attribution claim={claim} />
      {claim.certain === false ? <span class="muted"> ({uncertainWords[language]})</span> : null}
    </>
  );
}

/** A claim as a sentence without links, for titles. @param about its subject, where that is known already and left out */
export function claimText(claim: SaidClaim, language: Language, about?: string): string {
  const when = whenOf(claim, language);
  const doubt = claim.certain === false ? ` (${uncertainWords[language]})` : '';
  return `${saidText(claim, language, about === claim.subject.id)}${when === null ? '' : `, ${when}`}${attributionText(claim, language)}${doubt}`;
}

function saidText(claim: SaidClaim, language: Language, isKnown: boolean): string {
  const { type, subject } = claim;
  if ('object' in claim) {
    const said = `${verbIn(claim, language)} ${claim.object.name}`;
    return isKnown ? said : `${subject.name} ${said}`;
  }
  if (!isValueType(type)) return subject.name; // of no other type is there a value
  const words: Readonly<Record<string, string>> = { subject: subject.name, value: claim.value[language] };
  const sentence = (isKnown ? withoutSubject(type) : sentenceText(type))[language];
  return sentence.replace(/\{(subject|value)\}/g, (_, name: string) => words[name] ?? '');
}
