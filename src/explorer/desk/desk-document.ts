import type { Kind } from '../../ontology/ontology.ts';

// What an editor works on at the desk: the article, and what is proposed of it, confirmed or not. It goes to and fro
// between browser and server as JSON, and becomes a dossier when it is saved.

/** What stands behind a key of a dossier: a text, a number, a list, or a map of these. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value | null };
export type Values = Readonly<Record<string, Value | null>>;

/** What the editor makes of a proposal; only what is accepted is saved. */
export type Verdict = 'open' | 'accepted' | 'refused';

/** Words of the article. Places are counted in code points; both are null where the text is not at hand. */
export interface Words {
  readonly exact: string;
  /** Counted from 1; null where the words stand there once. */
  readonly occurrence: number | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
}

/** How sure the draft is of one thing, and why. */
export interface Sureness {
  readonly sure: 'high' | 'medium' | 'low';
  readonly reason: string;
}

/** What a model says of something that the rules propose too. Nothing of it is taken over by itself. */
export interface OfModel {
  /** The model, by its name and day. */
  readonly by: string;
  /** What it says otherwise, or beside it, by the name of the field; empty where it agrees. */
  readonly differs: Values;
}

/** What every card has. */
interface Card {
  /** Names the card as long as it is worked on. */
  readonly key: string;
  readonly verdict: Verdict;
  /** How sure whoever proposed it is; null for what the editor added, and for what a saved dossier says. */
  readonly sureness: Sureness | null;
  /** Its lines in the file that was opened, with the comments above; null for what was in none. */
  readonly saved: SavedLines | null;
  /** Who proposes it where that is a model alone; null otherwise. */
  readonly by: string | null;
  /** What a model says of it; null where none was asked, or it is silent. */
  readonly model: OfModel | null;
}

/** Lines of a file that are written again as they stood, for as long as the card says what it said. */
export interface SavedLines {
  readonly text: string;
  /** Of what the card said. */
  readonly sha256: string;
}

export interface DeskSource extends Card {
  /** The keys of `source` as a dossier has them, without `sha256`, which is made of the text. */
  readonly fields: Values;
  /** How sure the draft is of a field, by its name. */
  readonly parts: Readonly<Record<string, Sureness>>;
}

/** Somebody or something that is named. */
export interface DeskEntity extends Card {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Other keys of the entity in the dossier: its description, a doubt, a name in two languages. */
  readonly fields: Values;
  readonly words: readonly Words[];
  /** Whether nobody of the id is known, or a saved dossier introduces it itself. */
  readonly isNew: boolean;
  /** The ids of others of this name, of which it may be one. */
  readonly alike: readonly string[];
  /** The id of which it may be the same, where that is to be decided later; null otherwise. */
  readonly later: string | null;
}

export interface DeskClaim extends Card {
  /** `subject TYPE object`, or `subject TYPE`. */
  readonly claim: string;
  readonly fields: Values;
  readonly evidence: readonly Words[];
  readonly parts: Readonly<Record<string, Sureness>>;
}

export interface DeskConferral extends Card {
  readonly id: string;
  readonly fields: Values;
  readonly evidence: readonly Words[];
  readonly parts: Readonly<Record<string, Sureness>>;
}

export interface DeskDocument {
  /** The name of the dossier's file, without its ending. */
  readonly name: string;
  /** The name of the article's file; `artikel.txt` for one that was pasted. */
  readonly file: string;
  readonly text: string;
  /** Stretches of the text that are private, in code points: nothing of them is evidence. */
  readonly private: readonly { readonly startAt: number; readonly endAt: number }[];
  /** The sha256 of the dossier's file that this began with; null for one that was not there yet. */
  readonly base: string | null;
  readonly source: DeskSource;
  readonly entities: readonly DeskEntity[];
  readonly claims: readonly DeskClaim[];
  readonly conferrals: readonly DeskConferral[];
  /** What became of what a model said, a line each; shown once. */
  readonly notes: readonly string[];
  /** Other parts of a saved dossier, such as `winners`, as they stand in its file; they are kept so. */
  readonly rest: string;
  /** What stands before the first card of a part in the file that was opened: its name, and the comments above. */
  readonly heads: Readonly<Partial<Record<'source' | 'entities' | 'claims' | 'conferrals', string>>>;
}

/** Something wrong with what is to be saved, and where. */
export interface DeskProblem {
  /** Whose fault: the desk's own, by name, in the reader's language; or what the check of a dossier says, in English. */
  readonly code: 'OPEN_ENTITY' | 'REFUSED_ENTITY' | 'ID_TAKEN' | 'NO_EVIDENCE' | 'SOURCE_OPEN' | 'NOTHING' | 'DOSSIER';
  readonly message: string;
  /** The card where it is; null for the whole. */
  readonly key: string | null;
  /** Another card that is to blame: the entity that nobody has confirmed. */
  readonly because: string | null;
}

/** What does not fit: a rule's name, what it says, and the cards that are part of it. */
export interface DeskContradiction {
  readonly rule: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/** Something of the same that the graph has already. */
export interface DeskTwin {
  readonly key: string;
  /** `SAID`: the claim is there, and gets more evidence; `CONFERRAL`: the recipient has one in this edition; `SOURCE`: the article is there. */
  readonly what: 'SAID' | 'CONFERRAL' | 'SOURCE';
  readonly id: string;
  readonly name: string;
}

/** What a check finds. Nothing was written. */
export interface DeskCheck {
  readonly problems: readonly DeskProblem[];
  readonly warnings: readonly string[];
  readonly changes: readonly string[];
  readonly contradictions: readonly DeskContradiction[];
  /** Whether the rules have looked at all that it names; there was no time for more where not. */
  readonly isWhole: boolean;
  readonly twins: readonly DeskTwin[];
  /** The dossier as it would be saved. */
  readonly yaml: string;
  /** What others made of the file meanwhile, against what would be saved; null where nobody did. */
  readonly conflict: DeskConflict | null;
}

/** Another file stands where this one was to stand. */
export interface DeskConflict {
  /** The sha256 of the file that is there. */
  readonly theirs: string;
  /** From theirs to mine, as a unified difference. */
  readonly difference: string;
}

export interface DeskSaved {
  readonly outcome: 'INSERTED' | 'REPLACED' | 'UNCHANGED' | null;
  readonly dossier: string;
  readonly problems: readonly DeskProblem[];
  readonly warnings: readonly string[];
  readonly conflict: DeskConflict | null;
  /** The sha256 of the file as it is now; null where it was not saved. */
  readonly base: string | null;
}

/** Somebody or something known, as the desk offers it. */
export interface KnownName {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** What is known of it in a few words: offices, region, awards received. */
  readonly known: readonly string[];
}

/** The id that something new would have, by its kind. */
export interface FreshName {
  readonly kind: Kind;
  readonly id: string;
}

/** A file of the archive as a list shows it. */
export interface ArchivedFile {
  readonly name: string;
  /** Its first line. */
  readonly title: string;
}

/** A draft as a list shows it. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  /** When it was kept, ISO 8601. */
  readonly at: string;
}
