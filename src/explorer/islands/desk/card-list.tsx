import type { DeskCheck } from '../../desk/desk-document.ts';
import type { CardActs, Focus } from './card-frame.tsx';
import { ClaimCard, ConferralCard, EntityCard, SourceCard } from './cards.tsx';
import { toldProblem } from './check-panel.tsx';
import { useDeskWords, useEditor } from './desk-context.ts';
import type { AnyCard } from './edit-document.ts';
import { cardWords, problemWords } from './words.ts';
import type { Measured } from './words-at.ts';

interface CardListProps {
  readonly article: Measured;
  readonly check: DeskCheck | null;
  /** The key of the card that is open for change; null where none is. */
  readonly edited: string | null;
  readonly focus: Focus;
  readonly act: CardActs;
}

/** All cards, under the headings of what they are about. */
export function CardList({ check, ...props }: CardListProps) {
  const { document } = useEditor();
  const words = useDeskWords(cardWords);
  const told = useDeskWords(problemWords);
  const { source, entities, conferrals, claims } = document;
  const shownAs = <Card extends AnyCard>(card: Card) => ({
    card,
    problems: (check?.problems ?? [])
      .filter(({ key, because }) => key === card.key || because === card.key)
      .map((problem) => toldProblem(problem, told)),
    ...props,
  });
  return (
    <>
      <h2>{words.sections.source}</h2>
      <SourceCard {...shownAs(source)} />
      {entities.length === 0 ? null : <h2>{words.sections.who}</h2>}
      {entities.map((card) => (
        <EntityCard key={card.key} {...shownAs(card)} />
      ))}
      {conferrals.length === 0 ? null : <h2>{words.sections.conferred}</h2>}
      {conferrals.map((card) => (
        <ConferralCard key={card.key} {...shownAs(card)} />
      ))}
      {claims.length === 0 ? null : <h2>{words.sections.said}</h2>}
      {claims.map((card) => (
        <ClaimCard key={card.key} {...shownAs(card)} />
      ))}
    </>
  );
}
