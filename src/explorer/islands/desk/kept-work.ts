import type { DeskDocument } from '../../desk/desk-document.ts';

// What is worked on is kept in the browser with every step, so that one that closes loses nothing. A browser that refuses
// to keep anything is worked in all the same, and the page says so.

/** A document that is under way. */
export interface Work {
  readonly id: string;
  readonly document: DeskDocument;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const prefix = (by: string): string => `jejak-meja:${by}:`;
const currentKey = (by: string): string => `jejak-meja-kini:${by}`;

/** What is under way under the name of a token, the newest first. */
export function keptWork(by: string): Work[] {
  return safely([], () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix(by)))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Work)
      .sort((one, other) => other.at - one.at),
  );
}

/** The work that was open last; null where none was. */
export function openWork(by: string): Work | null {
  return safely(null, () => {
    const id = localStorage.getItem(currentKey(by));
    const text = id === null ? null : localStorage.getItem(prefix(by) + id);
    return text === null ? null : (JSON.parse(text) as Work);
  });
}

/** Told of work that another tab has gone on with. @returns what ends that */
export function watchWork(by: string, onWork: (work: Work) => void): () => void {
  const listener = ({ key, newValue }: StorageEvent): void => {
    if (key?.startsWith(prefix(by)) === true && newValue !== null) onWork(JSON.parse(newValue) as Work);
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

/** @returns whether it is kept now */
export function keepWork(by: string, work: Work): boolean {
  return safely(false, () => {
    localStorage.setItem(prefix(by) + work.id, JSON.stringify(work));
    localStorage.setItem(currentKey(by), work.id);
    return true;
  });
}

/** Puts the work that is open aside; it stays kept. */
export function putAside(by: string): void {
  safely(undefined, () => localStorage.removeItem(currentKey(by)));
}

export function dropWork(by: string, id: string): void {
  safely(undefined, () => {
    localStorage.removeItem(prefix(by) + id);
    if (localStorage.getItem(currentKey(by)) === id) localStorage.removeItem(currentKey(by));
  });
}

export function newWorkId(): string {
  return Math.random().toString(36).slice(2);
}

function safely<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
