import { useState } from 'preact/hooks';
import type { DeskCheck, DeskDocument, DeskSaved } from '../../desk/desk-document.ts';
import { CallFailed } from './call.ts';
import { useDesk } from './desk-context.ts';
import type { Steps } from './use-document.ts';

/** The way to a saved dossier: what a check found, and what saving came to. */
export interface Saving {
  /** What the last check found; null where none is on show. */
  readonly check: DeskCheck | null;
  readonly saved: DeskSaved | null;
  readonly isBusy: boolean;
  readonly runCheck: () => Promise<void>;
  /** @param over the sha256 of the file that it is to take the place of; null for the one that it was made from */
  readonly save: (over: string | null) => Promise<void>;
  readonly keepOnServer: () => Promise<boolean>;
  readonly close: () => void;
}

const nothing: DeskCheck = {
  ...{ problems: [], warnings: [], changes: [], contradictions: [], twins: [] },
  ...{ yaml: '', conflict: null, isWhole: true },
};

/** @param onSaved told once nothing is to be kept any more */
export function useSaving({ latest, put }: Steps, onSaved: () => void): Saving {
  const { caller, failed } = useDesk();
  const [check, setCheck] = useState<DeskCheck | null>(null);
  const [saved, setSaved] = useState<DeskSaved | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busily = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      failed(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const save = async (over: string | null): Promise<void> => {
    const sent: DeskDocument = over === null ? latest() : { ...latest(), base: over === '' ? null : over };
    const result = await caller.post<DeskSaved>('save', sent);
    if (result.outcome === null) {
      const { problems, warnings, conflict } = result;
      setCheck((before) => ({ ...(before ?? nothing), problems, warnings, conflict }));
      return;
    }
    put({ ...sent, base: result.base });
    setCheck(null);
    setSaved(result);
    onSaved();
  };
  return {
    ...{ check, saved, isBusy },
    runCheck: async () => void (await busily(async () => setCheck(await caller.post<DeskCheck>('check', latest())))),
    save: async (over) => void (await busily(() => save(over))),
    keepOnServer: () => busily(async () => void (await caller.post('keep', latest()))),
    close: () => {
      setCheck(null);
      setSaved(null);
    },
  };
}
