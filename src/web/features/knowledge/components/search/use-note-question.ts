import { useEffect, useEffectEvent, useState } from 'react';
import { useReportQuestion } from '../../api/questions';

/** Whoever is still typing has not asked yet. */
const standingStillMs = 2_000;
const shortest = 2;

/** What this page has told the editors already. */
const told = new Set<string>();

/**
 * Tells the editors of a question to which nothing was found, once it has stood still for two seconds.
 * @returns whether they have been told of this one
 */
export function useNoteQuestion(q: string, countyId: string | undefined, isEmpty: boolean): boolean {
  const report = useReportQuestion();
  const [, setTimes] = useState(0);
  const key = `${countyId ?? ''} ${q}`;
  const tell = useEffectEvent(() =>
    report.mutate(
      { q, ...(countyId && { countyId }) },
      {
        onSuccess: () => {
          told.add(key);
          setTimes((times) => times + 1);
        },
      },
    ),
  );
  useEffect(() => {
    if (!isEmpty || q.length < shortest || told.has(key)) return;
    const timer = setTimeout(tell, standingStillMs);
    return () => clearTimeout(timer);
  }, [isEmpty, q, key]);
  return isEmpty && told.has(key);
}
