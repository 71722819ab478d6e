import { entityKindOf } from '../../../ontology/ids.ts';
import type { Point } from '../../picture/graph.ts';

/**
 * What a reader did to a network, in the order done; the address has each as one `do`, and undoing drops the last.
 * `expand:ID` shows all its neighbours, those too that were dismissed before. `dismiss:ID` takes it away, with what hung
 * on it alone. `only:ID` leaves it, the centre and the way between. `pin:ID@x,y` holds it at a place, `unpin:ID` lets go.
 * `open:ID` has the receivers of an edition stand apart, who otherwise are one stack where they are many.
 */
export type Action =
  | { readonly act: 'expand' | 'dismiss' | 'only' | 'unpin' | 'open'; readonly id: string }
  | { readonly act: 'pin'; readonly id: string; readonly at: Point };

const pattern =
  /^(?<act>expand|dismiss|only|open|unpin|pin):(?<id>[a-z]+:[a-z0-9-]+)(?:@(?<x>-?\d{1,5}),(?<y>-?\d{1,5}))?$/;

/** An action as the address has it; null when it is none. */
export function readAction(text: string): Action | null {
  const { act, id, x, y } = pattern.exec(text)?.groups ?? {};
  if (id === undefined || entityKindOf(id) === null) return null;
  if (act === 'pin') return x === undefined || y === undefined ? null : { act, id, at: { x: Number(x), y: Number(y) } };
  if (x !== undefined) return null;
  return act === 'expand' || act === 'dismiss' || act === 'only' || act === 'unpin' || act === 'open'
    ? { act, id }
    : null;
}

export function writeAction(action: Action): string {
  const { act, id } = action;
  return action.act === 'pin' ? `pin:${id}@${action.at.x},${action.at.y}` : `${act}:${id}`;
}

/** The ids whose neighbours are asked for. */
export function expandedBy(actions: readonly Action[]): string[] {
  return [...new Set(actions.flatMap(({ act, id }) => (act === 'expand' ? [id] : [])))];
}

/** The editions whose receivers stand apart. */
export function openedBy(actions: readonly Action[]): ReadonlySet<string> {
  return new Set(actions.flatMap(({ act, id }) => (act === 'open' ? [id] : [])));
}

/** Where things are held. */
export function pinsOf(actions: readonly Action[]): ReadonlyMap<string, Point> {
  const pins = new Map<string, Point>();
  for (const action of actions) {
    if (action.act === 'pin') pins.set(action.id, action.at);
    if (action.act === 'unpin') pins.delete(action.id);
  }
  return pins;
}
