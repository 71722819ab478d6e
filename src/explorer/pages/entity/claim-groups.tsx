import type { ClaimType } from '../../../ontology/ontology.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { ClaimSentence } from '../../ui/claim/claim-sentence.tsx';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { type LabelGroup, labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Word } from '../../ui/vocabulary/word.tsx';
import type { Section } from './section.tsx';
import { type EntityWords, entityWords } from './words.ts';

type GroupName = keyof EntityWords['sections'];

interface Group {
  readonly name: GroupName;
  readonly id: string;
  readonly types: readonly ClaimType[];
}

/** What is said of an entity, by what it says, in the order in which a page shows it. */
const groups: readonly Group[] = [
  {
    name: 'organisation',
    id: 'lembaga',
    types: ['HOLDS', 'OFFICE_OF', 'CHAIRS', 'SECRETARY_OF', 'MEMBER_OF', 'AFFILIATED_WITH', 'PART_OF'],
  },
  { name: 'place', id: 'letak', types: ['LOCATED_IN', 'HOME_REGION'] },
  {
    name: 'editions',
    id: 'edisi',
    types: ['STARTED', 'EDITION_OF', 'IN_EDITION', 'OF_AWARD', 'HELD_AT', 'NAMED_AFTER'],
  },
  { name: 'behind', id: 'penyelenggaraan', types: ['INITIATED', 'ORGANISED', 'SUPPORTED', 'PRESENTED_AT', 'ASSESSED'] },
  { name: 'programmes', id: 'program', types: ['RUNS', 'IMPLEMENTS', 'FUNDED_BY'] },
  { name: 'regulations', id: 'peraturan', types: ['ISSUED'] },
  {
    name: 'events',
    id: 'acara',
    types: ['OCCURRED', 'ATTENDED', 'ABSENT_FROM', 'SPOKE_AT', 'SIGNED_AT', 'LAUNCHED_AT'],
  },
  { name: 'figures', id: 'angka', types: ['RECIPIENT_COUNT', 'FIGURE', 'PRIZE', 'CRITERION'] },
  { name: 'statements', id: 'pernyataan', types: ['STATEMENT'] },
  { name: 'reports', id: 'pemberitaan', types: ['REPORTED'] },
  { name: 'identity', id: 'keputusan', types: ['SAME_AS', 'NOT_SAME_AS', 'POSSIBLY_SAME_AS'] },
];

const unproven: readonly string[] = ['WISH', 'PLAN', 'ALLEGED'];

/** Whether it is said to be so: no wish, no plan, no allegation, and not only disputed. */
export function isProven({ modality, independentSources }: ClaimFragment): boolean {
  return !unproven.includes(modality) && independentSources > 0;
}

/** The facts among these claims, by what they say. @param about the entity whose page it is */
export function claimSections(claims: readonly ClaimFragment[], about: string, words: EntityWords): Section[] {
  const facts = claims.filter(isProven);
  return groups.flatMap(({ name, id, types }) => {
    const inGroup = types.flatMap((type) => facts.filter((claim) => claim.type === type));
    if (inGroup.length === 0) return [];
    return [{ id, title: words.sections[name], body: <Claims claims={inGroup} about={about} /> }];
  });
}

/** What is kept and is no fact, apart from what is. */
export function unprovenSection(claims: readonly ClaimFragment[], about: string, words: EntityWords): Section[] {
  const unproven = claims.filter((claim) => !isProven(claim));
  if (unproven.length === 0) return [];
  const body = (
    <div class="unproven">
      <p>{words.unproven}</p>
      <Claims claims={unproven} about={about} withModality />
    </div>
  );
  return [{ id: 'bukan-fakta', title: words.sections.unproven, body }];
}

interface Props {
  readonly claims: readonly ClaimFragment[];
  readonly about: string;
  readonly withModality?: boolean;
}

function Claims({ claims, about, withModality = false }: Props) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          {withModality ? (
            <>
              <strong>
                {claim.independentSources === 0 ? (
                  <Word group="Standing" word={claim.standing} />
                ) : (
                  <Word group="Modality" word={claim.modality} />
                )}
              </strong>
              {': '}
            </>
          ) : null}
          <ClaimSentence claim={claim} about={about} />
          <Qualifiers claim={claim} /> <EvidenceMark claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** Qualifiers that hold a word of ours. */
const wordsOf: Readonly<Record<string, LabelGroup>> = { stage: 'Stage', status: 'ConferralStatus', level: 'Level' };

/** What narrows a claim and stands neither in its sentence nor in its dates. */
function Qualifiers({ claim }: { claim: ClaimFragment }) {
  const { language } = usePageContext();
  const words = useWords(entityWords);
  const labels: Readonly<Record<string, string>> = words.qualifiers;
  const shown = claim.qualifiers.flatMap(({ name, value }) => {
    const label = labels[name];
    const vocabulary = wordsOf[name];
    return label === undefined
      ? []
      : [`${label} ${vocabulary === undefined ? value : labelOf(vocabulary, value, language)}`];
  });
  return shown.length === 0 ? null : <span class="muted"> ({shown.join('; ')})</span>;
}
