import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { uploadFile } from '../../../lib/api';
import { useArrivals } from '../../../ui/fields';
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
  const [failed, setFailed] = useState<readonly { file: File; error: unknown }[]>([]);
  const arrivals = useArrivals();
  // An upload ends long after it began: it adds to the form as it is then, and is in it before the next one ends.
  const latest = useRef({ ids, onChange });
  useLayoutEffect(() => {
    latest.current = { ids, onChange };
  });

  const drop = (key: string): void => setRunning((all) => all.filter((one) => one.key !== key));

  const send = async (file: File): Promise<void> => {
    const key = crypto.randomUUID();
    const end = arrivals.begin();
    setRunning((all) => [...all, { key, name: file.name, share: 0 }]);
    const progress = (share: number): void =>
      setRunning((all) => all.map((one) => (one.key === key ? { ...one, share } : one)));
    const hasArrived = await uploadFile(file, progress).then(
      ({ id, name }) => {
        names.set(id, name);
        flushSync(() => latest.current.onChange([...latest.current.ids, id]));
        return true;
      },
      (error: unknown) => {
        setFailed((all) => [...all, { file, error }]);
        return false;
      },
    );
    drop(key);
    end(hasArrived);
  };

  const add = (files: readonly File[]): void => {
    const tooBig = files.find(({ size }) => size > largestBytes);
    const fitting = files.filter(({ size }) => size <= largestBytes);
    const room = max - ids.length - running.length - failed.length;
    if (tooBig) setComplaint(t('tooBig', { name: tooBig.name }));
    else setComplaint(fitting.length > room ? t('tooMany', { max }) : null);
    for (const file of fitting.slice(0, Math.max(0, room))) void send(file);
  };

  const retry = (): void => {
    setFailed([]);
    for (const { file } of failed) void send(file);
  };

  const nameOf = (id: string): string | undefined => names.get(id);
  const giveUp = (file: File): void => setFailed((all) => all.filter((one) => one.file !== file));
  return { running, complaint, failed, add, retry, giveUp, nameOf };
}
