import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useHotkeys } from '../../../../lib/hotkeys';
import { serverNow, toFieldTime } from '../../../../lib/time';
import { KeyCap } from '../../../../ui';
import type { CallResult } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import calls from './calls.module.css';

const laterMs = 2 * 3_600_000;

interface Props {
  /** A call was registered: its result can be. */
  isOpen: boolean;
  isBusy: boolean;
  /** @param fieldTime for `call_back`, as a date-and-time field writes it */
  onResult: (result: CallResult, fieldTime?: string) => void;
}

/** Told, not reached, or call back later: one key each. */
export function ResultButtons({ isOpen, isBusy, onResult }: Props) {
  const t = useAnnouncementTexts();
  const id = useId();
  const [time, setTime] = useState<string | null>(null);
  const askTime = (): void => setTime((before) => before ?? toFieldTime(new Date(serverNow() + laterMs).toISOString()));
  const results = [
    { combo: '1', name: 'told', label: t('resultTold'), run: () => onResult('told') },
    { combo: '2', name: 'not_reached', label: t('resultNotReached'), run: () => onResult('not_reached') },
    { combo: '3', name: 'call_back', label: t('resultCallBack'), run: askTime },
  ] as const;
  useHotkeys(results, isOpen && !isBusy);
  return (
    <>
      <div className={calls.results} role="group" aria-label={t('result')}>
        {results.map(({ combo, name, label, run }) => (
          <Button
            key={name}
            type={name === 'told' && isOpen ? 'primary' : 'default'}
            disabled={!isOpen}
            loading={isBusy && name === 'told'}
            onClick={run}
            data-testid={`announcement-result-${name}`}
          >
            {label}
            <KeyCap>{combo}</KeyCap>
          </Button>
        ))}
      </div>
      {time !== null && isOpen && (
        <div className={calls.callBack}>
          <div className={calls.field}>
            <label htmlFor={id}>{t('callBackAt')}</label>
            <Input
              id={id}
              type="datetime-local"
              value={time}
              autoFocus
              onChange={(event) => setTime(event.target.value)}
              onPressEnter={() => time && onResult('call_back', time)}
              data-testid="announcement-call-back-at"
            />
          </div>
          <Button
            type="primary"
            disabled={time === ''}
            loading={isBusy}
            onClick={() => onResult('call_back', time)}
            data-testid="announcement-call-back-send"
          >
            {t('callBackSend')}
          </Button>
        </div>
      )}
    </>
  );
}
