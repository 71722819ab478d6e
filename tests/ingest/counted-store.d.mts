import type { Store } from '../../src/store/store.ts';

export type CallKind = 'begin' | 'read' | 'write' | 'commit' | 'checkpoint';

export function counted(store: Store, onCall: (kind: CallKind) => void): Store;
