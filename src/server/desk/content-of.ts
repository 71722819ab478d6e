import type { DeskClaim, DeskConferral, DeskEntity, DeskSource, Words } from '../../explorer/desk/desk-document.ts';

/** What a card says, as a text to compare by: whoever accepts it and how sure anybody was makes no difference. */
export function contentOf(card: DeskSource | DeskEntity | DeskClaim | DeskConferral): string {
  if ('claim' in card) return JSON.stringify([card.claim, card.fields, card.evidence.map(placeOf)]);
  if ('evidence' in card) return JSON.stringify([card.id, card.fields, card.evidence.map(placeOf)]);
  if ('kind' in card) return JSON.stringify([card.id, card.name, card.otherNames, card.fields]);
  return JSON.stringify(card.fields);
}

function placeOf({ exact, occurrence, startAt }: Words): unknown[] {
  return [exact, startAt ?? occurrence];
}
