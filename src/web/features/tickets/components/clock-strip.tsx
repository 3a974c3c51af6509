import { useState } from 'react';
import type { Clock } from '../../../lib/api';
import { useLanguage } from '../../../lib/i18n';
import { formatSpan, formatTime } from '../../../lib/time';
import { ClockChip, Loading, Popup, ProblemNotice } from '../../../ui';
import { useClockExplanation } from '../api/explain-clock';
import { useTicketTexts } from '../texts';
import { useUiTexts as useClockTexts } from '../../../ui';
import styles from './clock-strip.module.css';

/** Running clocks before those that are over; among them the next due one first. */
const byUrgency = (one: Clock, other: Clock): number =>
  Number(one.stoppedAt !== null) - Number(other.stoppedAt !== null) ||
  (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9');

/** The clocks of a ticket: name, time left or over, and how time is counted. A click explains the due time. */
export function ClockStrip({ clocks }: { clocks: readonly Clock[] }) {
  const t = useTicketTexts();
  if (clocks.length === 0) return null;
  return (
    <ul className={styles.strip} aria-label={t('clocks')}>
      {[...clocks].sort(byUrgency).map((clock) => (
        <li key={clock.id}>
          <ExplainedClock clock={clock} />
        </li>
      ))}
    </ul>
  );
}

function ExplainedClock({ clock }: { clock: Clock }) {
  const t = useClockTexts();
  const [open, setOpen] = useState(false);
  const isOver = clock.state === 'met' || clock.state === 'missed';
  return (
    <Popup open={open} onOpenChange={setOpen} label={clock.label} content={<Explanation clock={clock} open={open} />}>
      <button
        type="button"
        className={styles.clock}
        data-over={isOver}
        data-testid={`clock-${clock.kind}`}
        data-state={clock.state}
        aria-expanded={open}
      >
        <span className={styles.name}>{clock.label}</span>
        {clock.state === 'running' ? (
          <ClockChip clock={clock} />
        ) : (
          <span data-state={clock.state}>{t(clock.state)}</span>
        )}
        <span className={styles.mode}>{t(`${clock.counted}Short`)}</span>
      </button>
    </Popup>
  );
}

function Explanation({ clock, open }: { clock: Clock; open: boolean }) {
  const t = useTicketTexts();
  const clockTexts = useClockTexts();
  const language = useLanguage();
  const { data, error, refetch } = useClockExplanation(clock.id, open);
  const [target, used] = [formatSpan(clock.targetMs, language), formatSpan(clock.usedMs, language)];
  return (
    <div className={styles.explanation}>
      <strong>{clock.label}</strong>
      <p>{clockTexts(clock.counted)}</p>
      <p>{t('targetUsed', { target, used })}</p>
      {clock.dueAt && <p>{clockTexts('due', { at: formatTime(clock.dueAt) })}</p>}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      <ol>
        {data?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
