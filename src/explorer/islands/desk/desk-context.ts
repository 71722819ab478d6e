import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type WordsIn, type WordTable, wordsIn } from '../../core/words.ts';
import type { DeskDocument } from '../../desk/desk-document.ts';
import type { DeskBoot } from '../../desk/desk-place.ts';
import type { Caller, CallFailed } from './call.ts';

/** What every part of the desk can reach. */
export interface DeskTools {
  readonly boot: DeskBoot;
  readonly caller: Caller;
  /** Told of a call that failed: it says so, and where the session has ended, asks to sign in again. */
  readonly failed: (error: CallFailed) => void;
  /** Says something to everybody, those who hear the page included. */
  readonly say: (text: string) => void;
}

export const DeskToolsContext = createContext<DeskTools | null>(null);

export function useDesk(): DeskTools {
  const tools = useContext(DeskToolsContext);
  if (tools === null) throw new Error('a part of the desk stands outside DeskToolsContext');
  return tools;
}

export function useDeskWords<Table extends WordTable>(table: Table): WordsIn<Table> {
  return wordsIn(table, useDesk().boot.language);
}

/** The document under way, and how it is changed. */
export interface Editor {
  readonly document: DeskDocument;
  /** The key of the card in hand. */
  readonly current: string;
  readonly update: (change: (document: DeskDocument) => DeskDocument) => void;
  /** Takes a card in hand, and the focus to it unless told otherwise. */
  readonly take: (key: string, focus?: boolean) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('a card stands outside EditorContext');
  return editor;
}
