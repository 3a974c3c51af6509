import { BookOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { KeptCase, Ticket } from '../../../lib/api';
import { useCommands } from '../../../lib/commands';
import { announce, useRequestKey } from '../../../lib/hooks';
import { useMay } from '../../../lib/session';
import { formatTime } from '../../../lib/time';
import { ProblemNotice } from '../../../ui';
import { useKeepCase } from '../api/keep-case';
import { useTicketTexts } from '../texts';
import styles from './ticket-detail.module.css';

interface Keeping {
  /** Nothing for whoever may not, and before there is an answer to keep. */
  button: ReactNode;
  note: ReactNode;
}

/** Hands what was answered to the editors as the draft of an article (D5), and says what became of it. */
export function useKeeping(ticket: Ticket): Keeping {
  const t = useTicketTexts();
  const mayKeep = useMay('case.keep') && ticket.repliedAt !== null;
  const key = useRequestKey();
  const keep = useKeepCase(ticket.id);

  const words = ({ title, stateLabel, keptBy, keptAt, isNew }: KeptCase): string =>
    isNew
      ? t('caseKept', { title })
      : t('caseKeptBefore', { name: keptBy.name, at: formatTime(keptAt), title, state: stateLabel });
  const run = (): void => {
    if (keep.isPending) return;
    keep.mutate(key.current(), { onSuccess: (kept) => announce(words(kept)) });
  };
  useCommands(
    mayKeep ? [{ id: 'keep-case', group: t('ticket', { number: ticket.number }), label: t('keepCase'), run }] : [],
  );
  if (!mayKeep) return { button: null, note: null };
  return {
    button: !keep.data && (
      <Tooltip title={t('keepCaseHint')}>
        <Button
          type="text"
          size="small"
          icon={<BookOutlined />}
          loading={keep.isPending}
          onClick={run}
          data-testid="keep-case"
        >
          {t('keepCase')}
        </Button>
      </Tooltip>
    ),
    note: (
      <>
        {keep.data && (
          <p className={styles.kept} role="status" data-testid="case-kept">
            <BookOutlined aria-hidden /> {words(keep.data)}
          </p>
        )}
        {keep.error && <ProblemNotice error={keep.error} onRetry={run} />}
      </>
    ),
  };
}
