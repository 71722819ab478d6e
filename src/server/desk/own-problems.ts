import type { DeskDocument, DeskProblem } from '../../explorer/desk/desk-document.ts';
import { entitiesNamed } from './entities-named.ts';

/** What the desk asks of a document before it is a dossier at all: that an editor has looked at what is saved. */
export function ownProblems(document: DeskDocument): DeskProblem[] {
  const { source, entities, claims, conferrals } = document;
  const accepted = [...claims, ...conferrals].filter(({ verdict }) => verdict === 'accepted');
  const problems: DeskProblem[] = [];
  const wrong = (code: DeskProblem['code'], key: string | null, because: string | null, message: string): unknown =>
    problems.push({ code, key, because, message });
  if (source.verdict !== 'accepted') wrong('SOURCE_OPEN', source.key, null, 'the source is not confirmed yet');
  if (accepted.length === 0 && document.rest === '') wrong('NOTHING', null, null, 'nothing is accepted yet');
  for (const { key, evidence, ...card } of accepted)
    if (evidence.length === 0 && !('fields' in card && holdsEvidence(card.fields)))
      wrong('NO_EVIDENCE', key, null, 'has no words of the article for evidence');
  const named = entitiesNamed(document);
  for (const { id, key, name, verdict } of entities)
    for (const by of verdict === 'accepted' ? [] : (named.get(id) ?? []))
      if (verdict === 'open') wrong('OPEN_ENTITY', by, key, `names ${name}, of whom nobody has said yet who that is`);
      else wrong('REFUSED_ENTITY', by, key, `names ${name}, who was refused`);
  return problems;
}

/** Each part of a conferral may have words of its own. */
function holdsEvidence(fields: DeskDocument['source']['fields']): boolean {
  return JSON.stringify(fields).includes('"evidence"');
}
