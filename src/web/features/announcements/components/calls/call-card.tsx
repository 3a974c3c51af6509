import { Alert, App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { type Call, toProblem } from '../../../../lib/api';
import { announce, useRequestKey } from '../../../../lib/hooks';
import { useHotkeys } from '../../../../lib/hotkeys';
import { useLive } from '../../../../lib/live';
import { useLabels } from '../../../../lib/reference';
import { formatShort, formatTime, fromFieldTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { useCallOutlet, useLogCall } from '../../api/call-outlets';
import type { CallResult, OutletToCall } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import calls from './calls.module.css';
import { NumberList } from './number-list';
import { ResultButtons } from './result-buttons';

const longestNote = 500;

interface Props {
  id: string;
  outlet: OutletToCall;
  onNext: () => void;
}

/** The outlet in hand: dial, tell, register what came of it. */
export function CallCard({ id, outlet, onNext }: Props) {
  const t = useAnnouncementTexts();
  const labels = useLabels();
  const noteId = useId();
  const { message } = App.useApp();
  const callKey = useRequestKey();
  const logKey = useRequestKey();
  const dialling = useCallOutlet();
  const logging = useLogCall(id);
  const [call, setCall] = useState<Call | null>(null);
  const [note, setNote] = useState('');
  const [isRead, setRead] = useState(false);
  useLive([], (events) => {
    const read = events.some(
      (event) => event.type === 'announcement.read' && event.subject.id === id && event.data.outletId === outlet.id,
    );
    if (read && !logging.isPending) setRead(true);
  });
  const dial = (phone: string): void => {
    if (call || dialling.isPending) return;
    dialling.mutate(
      { phone, outletId: outlet.id, key: callKey.current() },
      {
        onSuccess: (made) => {
          setCall(made);
          announce(t('dialled', { phone }));
        },
        onError: (error) => {
          if (toProblem(error).status > 0) callKey.renew();
        },
      },
    );
  };
  const [first] = outlet.numbers;
  useHotkeys(first ? [{ combo: 'd', label: t('keyDial'), run: () => dial(first.phone) }] : []);

  const wordsOf = (result: CallResult, at: string | null, givenUp: boolean): string => {
    if (givenUp) return t('givenUpNow', { name: outlet.name });
    if (result === 'call_back') return t('callBackNow', { name: outlet.name, at: at ? formatTime(at) : '' });
    return t(result === 'told' ? 'toldNow' : 'notReachedNow', { name: outlet.name });
  };
  const log = (result: CallResult, fieldTime?: string): void => {
    if (!call || logging.isPending) return;
    const callBackAt = fieldTime ? fromFieldTime(fieldTime) : null;
    logging.mutate(
      { call, outletId: outlet.id, result, note: note.trim(), callBackAt, key: logKey.current() },
      {
        onSuccess: ({ givenUp }) => {
          const words = wordsOf(result, callBackAt, givenUp);
          void message.success(words);
          announce(words);
          onNext();
        },
        onError: (error) => {
          if (toProblem(error).status > 0) logKey.renew();
        },
      },
    );
  };
  const error = dialling.error ?? logging.error;
  return (
    <section
      className={calls.card}
      aria-label={t('outletToCall', { name: outlet.name })}
      data-testid="announcement-outlet"
      data-code={outlet.code}
    >
      <div>
        <h2 className={calls.outlet}>{outlet.name}</h2>
        <p className={calls.facts}>
          <span>{outlet.code}</span>
          <span>{outlet.countyName}</span>
          <span>{labels.tier(outlet.tier)}</span>
          {outlet.attempts > 0 && <span>{t('attemptsBefore', { count: outlet.attempts })}</span>}
          <span>{t('heldUntil', { until: formatShort(outlet.heldUntil) })}</span>
        </p>
        {outlet.lastNote && <p className={calls.facts}>{t('lastNote', { note: outlet.lastNote })}</p>}
      </div>
      {isRead && (
        <Alert
          type="success"
          role="status"
          showIcon
          title={t('readMeanwhile', { name: outlet.name })}
          action={
            <Button size="small" onClick={onNext} data-testid="announcement-next">
              {t('next')}
            </Button>
          }
          data-testid="announcement-read-meanwhile"
        />
      )}
      <NumberList numbers={outlet.numbers} called={call?.phone ?? null} isBusy={dialling.isPending} onDial={dial} />
      <div className={calls.field}>
        <label htmlFor={noteId}>{t('callNote')}</label>
        <Input.TextArea
          id={noteId}
          value={note}
          maxLength={longestNote}
          autoSize={{ minRows: 2, maxRows: 5 }}
          placeholder={t('callNoteHint')}
          onChange={(event) => setNote(event.target.value)}
          data-testid="announcement-note"
        />
      </div>
      {error && <ProblemNotice error={error} />}
      <ResultButtons isOpen={call !== null} isBusy={logging.isPending} onResult={log} />
      <span className={calls.quiet}>{t(call ? 'nextHint' : 'dialFirst')}</span>
    </section>
  );
}
