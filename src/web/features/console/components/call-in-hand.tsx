import { Tooltip } from 'antd';
import type { Call } from '../../../lib/api';
import { useLabels } from '../../../lib/reference';
import { formatTimer, useNow } from '../../../lib/time';
import { useConsoleTexts } from '../texts';
import styles from './call-bar.module.css';
import { EndCall } from './end-call';
import { OutletChoice } from './outlet-choice';

/** Who is on the line, whether the number is one of the outlet's two, and for how long. */
export function CallInHand({ call }: { call: Call }) {
  const t = useConsoleTexts();
  const labels = useLabels();
  const { outlet } = call;
  return (
    <div className={styles.call}>
      <span className={styles.state} data-state={call.state} data-testid="call-state">
        {t(call.state === 'talking' ? 'talking' : 'wrapUp')}
      </span>
      <CallTimer call={call} />
      <span className={styles.number}>{call.phone ?? t('withheld')}</span>
      {outlet ? (
        <span>
          {outlet.name}（{labels.tier(outlet.tier)}，{outlet.countyName}）{call.contactName}
        </span>
      ) : (
        <OutletChoice call={call} />
      )}
      <Verdict call={call} />
      <EndCall call={call} />
    </div>
  );
}

function CallTimer({ call }: { call: Call }) {
  const now = useNow();
  const from = call.state === 'talking' ? call.startedAt : (call.talkEndedAt ?? call.startedAt);
  return (
    <span className={styles.timer} role="timer" aria-live="off">
      {formatTimer(now - Date.parse(from))}
    </span>
  );
}

/** In words, since money can hang on it: reversals are taken from designated numbers only. */
function Verdict({ call }: { call: Call }) {
  const t = useConsoleTexts();
  const words = call.outlet ? t(call.designated ? 'designated' : 'notDesignated') : t('unknownCaller');
  return (
    <Tooltip title={call.outlet && !call.designated ? t('notDesignatedHint') : ''}>
      <span
        className={styles.verdict}
        data-designated={call.outlet ? call.designated : undefined}
        data-testid="call-verdict"
      >
        {words}
      </span>
    </Tooltip>
  );
}
