import { DownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Action } from '../../../lib/api';
import { useIsNarrow } from '../../../lib/hooks';
import { Popup } from '../../../ui';
import { layOut } from '../lib/action-ranks';
import { useTicketTexts } from '../texts';
import styles from './action-bar.module.css';

interface Props {
  actions: readonly Action[];
  /** The step whose form stands open. */
  chosen: string | null;
  /** The step that is under way without a form. */
  busy: string | null;
  onChoose: (action: Action) => void;
}

/** The steps that the server says are open; those that are not, with the reason why. */
export function ActionBar({ actions, chosen, busy, onChoose }: Props) {
  const t = useTicketTexts();
  const { main, more, refused } = layOut(actions);
  const [open, setOpen] = useState(false);
  const choose = (action: Action): void => {
    setOpen(false);
    onChoose(action);
  };
  const rest = (
    <div className={styles.panel}>
      {more.length > 0 && (
        <div className={styles.steps}>
          {more.map((action) => (
            <StepButton key={action.name} action={action} busy={busy} onChoose={choose} />
          ))}
        </div>
      )}
      {refused.length > 0 && <h3 className={styles.heading}>{t('refusedActions')}</h3>}
      <ul className={styles.refused}>
        {refused.map((action) => (
          <RefusedStep key={action.name} action={action} />
        ))}
      </ul>
    </div>
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('actions')}>
      {main.length === 0 && <span className={styles.nothing}>{t('noActions')}</span>}
      {main.map((action, at) => (
        <StepButton
          key={action.name}
          action={action}
          busy={busy}
          isFirst={at === 0 && chosen === null}
          isChosen={action.name === chosen}
          onChoose={choose}
        />
      ))}
      {more.length + refused.length > 0 && (
        <Popup open={open} onOpenChange={setOpen} label={t('moreActions')} placement="bottomRight" content={rest}>
          <Button
            size="small"
            icon={<DownOutlined />}
            iconPlacement="end"
            aria-expanded={open}
            data-testid="action-more"
          >
            {t('moreActions')}
          </Button>
        </Popup>
      )}
    </div>
  );
}

interface StepProps {
  action: Action;
  busy: string | null;
  isFirst?: boolean;
  isChosen?: boolean;
  onChoose: (action: Action) => void;
}

function StepButton({ action, busy, isFirst = false, isChosen = false, onChoose }: StepProps) {
  // A thumb needs more room than a pointer.
  const size = useIsNarrow() ? 'middle' : 'small';
  return (
    <Button
      size={size}
      type={isFirst ? 'primary' : 'default'}
      aria-pressed={isChosen || undefined}
      className={isChosen ? styles.chosen : undefined}
      loading={busy === action.name}
      disabled={busy !== null && busy !== action.name}
      data-testid={`action-${action.name}`}
      onClick={() => onChoose(action)}
    >
      {action.label}
    </Button>
  );
}

/** Stays reachable by keyboard, so that the reason can be heard as well as read. */
function RefusedStep({ action }: { action: Action }) {
  const reasonId = `reason-${action.name}`;
  return (
    <li className={styles.refusedStep}>
      <button
        type="button"
        className={styles.off}
        aria-disabled="true"
        aria-describedby={reasonId}
        data-testid={`action-${action.name}`}
      >
        {action.label}
      </button>
      <span id={reasonId} className={styles.reason}>
        {action.reason}
      </span>
    </li>
  );
}
