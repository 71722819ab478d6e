import { useRef, useState } from 'preact/hooks';
import { followingSource } from '../../desk/auto-name.ts';
import type { DeskDocument } from '../../desk/desk-document.ts';

/** The document under way, every step of which can be gone back. */
export interface Steps {
  readonly document: DeskDocument;
  /** The document as it is by now, for what was begun before the last step. */
  readonly latest: () => DeskDocument;
  readonly update: (change: (document: DeskDocument) => DeskDocument) => void;
  /** In the place of the document, and no step: what saving makes of it. */
  readonly put: (document: DeskDocument) => void;
  /** @returns whether there was a step to go back */
  readonly undo: () => boolean;
}

const mostSteps = 300;

/** @param onChange told of each document, so that it is kept */
export function useDocument(first: DeskDocument, onChange: (document: DeskDocument) => void): Steps {
  const [document, setDocument] = useState(first);
  const past = useRef<DeskDocument[]>([]);
  const now = useRef(first);
  const put = (next: DeskDocument): void => {
    now.current = next;
    setDocument(next);
    onChange(next);
  };
  return {
    document,
    latest: () => now.current,
    put,
    update: (change) => {
      past.current = [...past.current.slice(-mostSteps), now.current];
      put(followingSource(now.current, change(now.current)));
    },
    undo: () => {
      const before = past.current.pop();
      if (before === undefined) return false;
      put(before);
      return true;
    },
  };
}
