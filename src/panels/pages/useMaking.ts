import { useState } from 'react';
import { save } from '../../export/save.ts';
import { m } from '../../i18n/compiled/messages.js';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Making {
  /** What is told about the file: that it is being made, is there, or why it is not. */
  told: string;
  isBusy: boolean;
  make: (name: string, file: () => Promise<Blob>) => Promise<void>;
}

/** Makes one file at a time, saves it, and says in words how far it is. */
export function useMaking(): Making {
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const make = async (name: string, file: () => Promise<Blob>): Promise<void> => {
    setBusy(true);
    setTold(m.export_working({ name }));
    try {
      save(await file(), name);
      setTold(m.export_saved({ name }));
    } catch (error) {
      setTold(m.export_failed({ name, reason: reasonOf(error) }));
    } finally {
      setBusy(false);
    }
  };
  return { told, isBusy, make };
}
