import { contextLength } from '../../../ontology/text-fragment.ts';

/** A piece of the text around the words of a claim, without the half word at its far end. */
export interface ShownContext {
  readonly text: string;
  /** Whether the article goes on beyond it. */
  readonly isCut: boolean;
}

/** What stands before the words, from the first whole word on. One that is shorter than is kept begins its article. */
export function contextBefore(prefix: string): ShownContext {
  if ([...prefix].length < contextLength) return { text: prefix.trimStart(), isCut: false };
  return { text: prefix.replace(/^\S*\s+/, ''), isCut: true };
}

/** What stands behind them, up to the last whole word. */
export function contextBehind(suffix: string): ShownContext {
  if ([...suffix].length < contextLength) return { text: suffix.trimEnd(), isCut: false };
  const end = suffix.search(/\s+\S*$/);
  return { text: end === -1 ? suffix : suffix.slice(0, end), isCut: true };
}
