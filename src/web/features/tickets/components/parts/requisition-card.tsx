import { App, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Requisition } from '../../../../lib/api';
import { announce } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { formatTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { type RequisitionStep, useRequisitionStep } from '../../api/parts';
import styles from './parts.module.css';
import { ReturnForm } from './return-form';
import { usePartsTexts } from './texts';

interface Props {
  requisition: Requisition;
  /** Such as the ticket, where the card does not stand on its page. */
  extra?: ReactNode;
}

/** What was asked for, where it stands, and what can be done with it now. */
export function RequisitionCard({ requisition, extra }: Props) {
  const t = usePartsTexts();
  const { askedBy, askedAt, dueAt, decidedBy, decidedAt, reason, note, state } = requisition;
  return (
    <div className={styles.card} data-testid="requisition" data-state={state}>
      <div className={styles.cardHead}>
        <span className={styles.state} data-state={state}>
          {requisition.stateLabel}
        </span>
        {extra}
        <span>{requisition.storeName}</span>
        <span className={styles.number}>{t('worth', { amount: requisition.worth })}</span>
      </div>
      <ul className={styles.cardParts}>
        {requisition.lines.map((line) => (
          <Line key={line.partId} line={line} isOpen={state === 'approval' || state === 'short'} />
        ))}
      </ul>
      <div className={styles.quiet}>
        {t('asked', { name: askedBy.name, at: formatTime(askedAt) })}
        {state === 'approval' && dueAt && ` · ${t('due', { at: formatTime(dueAt) })}`}
        {decidedBy && decidedAt && ` · ${t('decided', { name: decidedBy.name, at: formatTime(decidedAt) })}`}
        {note && ` · ${note}`}
        {reason && ` · ${reason}`}
      </div>
      <Steps requisition={requisition} />
    </div>
  );
}

function Line({ line, isOpen }: { line: Requisition['lines'][number]; isOpen: boolean }) {
  const t = usePartsTexts();
  const missing = line.quantity - line.onHand;
  return (
    <li>
      {t('quantityOf', { name: line.name, count: line.quantity, unit: line.unit })}{' '}
      <span className={styles.quiet}>
        {line.returned > 0 && t('returned', { count: line.returned })}
        {isOpen && missing > 0 && t('missing', { count: line.onHand, missing })}
        {line.elsewhere.map(({ storeId, storeName, onHand }) => (
          <span key={storeId}> · {t('others', { store: storeName, count: onHand })}</span>
        ))}
      </span>
    </li>
  );
}

function Steps({ requisition }: { requisition: Requisition }) {
  const t = usePartsTexts();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'refuse' | 'return' | null>(null);
  const step = useRequisitionStep(requisition);
  const take = (taken: RequisitionStep): void =>
    step.mutate(taken, {
      onSuccess: () => {
        setAsking(null);
        void message.success(t('done'));
        announce(t('done'));
      },
    });
  const open = requisition.actions.filter(({ allowed }) => allowed);
  if (open.length === 0 && !step.error) return null;
  const choose = (name: Requisition['actions'][number]['name']): void => {
    if (name === 'refuse' || name === 'return') setAsking(asking === name ? null : name);
    else if (name !== 'submit') take({ action: name });
  };
  return (
    <>
      <div className={styles.foot}>
        {open.map(({ name, label }, index) => (
          <Button
            key={name}
            size="small"
            type={index === 0 && name !== 'withdraw' ? 'primary' : 'default'}
            loading={step.isPending}
            aria-expanded={name === 'refuse' || name === 'return' ? asking === name : undefined}
            onClick={() => choose(name)}
            data-testid={`requisition-${name}`}
          >
            {label}
          </Button>
        ))}
      </div>
      {step.error && <ProblemNotice error={step.error} />}
      {asking === 'refuse' && (
        <RefuseForm
          busy={step.isPending}
          onRefuse={(reason) => take({ action: 'refuse', reason })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'return' && (
        <ReturnForm
          requisition={requisition}
          busy={step.isPending}
          onReturn={(lines) => take({ action: 'return', lines })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface RefuseProps {
  busy: boolean;
  onRefuse: (reason: string) => void;
  onClose: () => void;
}

function RefuseForm({ busy, onRefuse, onClose }: RefuseProps) {
  const t = usePartsTexts();
  const common = useCommonTexts();
  const [reason, setReason] = useState('');
  const send = (): void => {
    if (reason.trim()) onRefuse(reason.trim());
  };
  return (
    <div className={styles.form}>
      <Input
        autoFocus
        aria-label={t('reason')}
        placeholder={t('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={send}
        data-testid="requisition-reason"
      />
      <div className={styles.foot}>
        <Button
          type="primary"
          disabled={!reason.trim()}
          loading={busy}
          onClick={send}
          data-testid="requisition-refuse-confirm"
        >
          {t('confirmRefuse')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
