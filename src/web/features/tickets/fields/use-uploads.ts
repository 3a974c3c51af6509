import { useEffect, useRef, useState } from 'react';
import { uploadFile } from '../../../lib/api';
import { useTicketTexts } from '../texts';

const largestBytes = 20 * 1024 * 1024;

interface Running {
  key: string;
  name: string;
  /** 0 to 1. */
  share: number;
}

/** Names of files uploaded since the page was loaded; a form carries only ids. */
const names = new Map<string, string>();

/**
 * Uploads files and adds their ids to a form's value.
 * @param ids what the form holds now
 */
export function useUploads(ids: readonly string[], onChange: (ids: string[]) => void, max: number) {
  const t = useTicketTexts();
  const [running, setRunning] = useState<readonly Running[]>([]);
  const [complaint, setComplaint] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ file: File; error: unknown } | null>(null);
  // An upload ends long after it began: it must add to the form as it is then.
  const latest = useRef({ ids, onChange });
  useEffect(() => {
    latest.current = { ids, onChange };
  });

  const drop = (key: string): void => setRunning((all) => all.filter((one) => one.key !== key));

  const send = async (file: File): Promise<void> => {
    const key = crypto.randomUUID();
    setRunning((all) => [...all, { key, name: file.name, share: 0 }]);
    const progress = (share: number): void =>
      setRunning((all) => all.map((one) => (one.key === key ? { ...one, share } : one)));
    try {
      const { id, name } = await uploadFile(file, progress);
      names.set(id, name);
      const next = [...latest.current.ids, id];
      latest.current.ids = next;
      latest.current.onChange(next);
    } catch (error) {
      setFailed({ file, error });
    } finally {
      drop(key);
    }
  };

  const add = (files: readonly File[]): void => {
    const tooBig = files.find(({ size }) => size > largestBytes);
    const fitting = files.filter(({ size }) => size <= largestBytes);
    const room = max - ids.length - running.length;
    setFailed(null);
    if (tooBig) setComplaint(t('tooBig', { name: tooBig.name }));
    else setComplaint(fitting.length > room ? t('tooMany', { max }) : null);
    for (const file of fitting.slice(0, Math.max(0, room))) void send(file);
  };

  const retry = (): void => {
    if (!failed) return;
    setFailed(null);
    void send(failed.file);
  };

  return { running, complaint, error: failed?.error, add, retry, nameOf: (id: string) => names.get(id) };
}
