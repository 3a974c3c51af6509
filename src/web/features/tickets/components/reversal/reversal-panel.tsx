import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleOutlined,
  DownloadOutlined,
  HourglassOutlined,
  MinusCircleOutlined,
  RightCircleFilled,
} from '@ant-design/icons';
import { Alert } from 'antd';
import type { ComponentType } from 'react';
import type { Reversal, Ticket } from '../../../../lib/api';
import { useLabels } from '../../../../lib/reference';
import { formatTime } from '../../../../lib/time';
import { CopyButton, ProblemNotice } from '../../../../ui';
import { useReversal } from '../../api/get-reversal';
import { useTicketTexts } from '../../texts';
import { HoursBar } from './hours-bar';
import styles from './reversal.module.css';

interface Props {
  ticket: Ticket;
  /** Partners are told what to do now; agents have it beside, to read out. */
  forPartner?: boolean;
}

/** The way on which the agent speaks to the customer, not to the outlet. */
const withCustomer = 'confirm';

/** A reversal at a glance: the facts with the hours left, and the path with what is still missing. */
export function ReversalPanel({ ticket, forPartner = false }: Props) {
  const t = useTicketTexts();
  const { data, error, refetch } = useReversal(ticket);
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className={styles.waiting} aria-busy="true" />;
  return (
    <section className={styles.panel} aria-label={t('reversal')} data-testid="reversal-panel" data-way={data.way}>
      <HoursBar facts={data.facts} isOver={ticket.closedAt !== null} />
      {forPartner && (
        <p className={styles.advice} role="status">
          {data.way === withCustomer ? t('hotlineConfirms') : data.say}
        </p>
      )}
      <div className={styles.columns}>
        <Facts reversal={data} ticket={ticket} />
        <Path reversal={data} />
      </div>
      <Differences reversal={data} />
    </section>
  );
}

interface FactRow {
  label: string;
  value: string;
  /** Names the button that copies the value, where there is one. */
  copy?: string;
  isSum?: boolean;
  isOver?: boolean;
}

function Facts({ reversal, ticket }: { reversal: Reversal; ticket: Ticket }) {
  const t = useTicketTexts();
  const labels = useLabels();
  const { facts, month } = reversal;
  const use = month && t('monthUse', { count: month.count, most: month.countLimit, sum: month.amount });
  const rows: FactRow[] = [
    { label: t('serial'), value: facts.serial, copy: t('copySerial') },
    { label: t('rechargedPhone'), value: facts.rechargedPhone, copy: t('copyPhone') },
    { label: t('amount'), value: t('yuan', { sum: facts.amount }) },
    { label: t('reversedAmount'), value: t('yuan', { sum: facts.reversedAmount }), isSum: true },
    { label: t('mistake'), value: labels.topic(ticket.line, facts.mistake) },
    ...intendedRows(ticket, t),
    { label: t('rechargedAt'), value: formatTime(facts.rechargedAt) },
    { label: t('numberState'), value: facts.numberStateLabel ?? t('notKnownYet') },
    ...(use ? [{ label: t('monthOfOutlet'), value: use, isOver: month.over }] : []),
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(({ label, value, copy, isSum, isOver }) => (
        <div key={label} className={styles.fact} data-sum={isSum} data-over={isOver}>
          <dt>{label}</dt>
          <dd>
            {value}
            {copy && <CopyButton text={value} label={copy} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What it should have been, as far as the request says. */
function intendedRows({ fields }: Ticket, t: ReturnType<typeof useTicketTexts>) {
  const { intendedPhone, intendedAmount } = fields;
  return [
    ...(typeof intendedPhone === 'string' ? [{ label: t('intendedPhone'), value: intendedPhone }] : []),
    ...(typeof intendedAmount === 'string'
      ? [{ label: t('intendedAmount'), value: t('yuan', { sum: intendedAmount }) }]
      : []),
  ];
}

type StepState = Reversal['steps'][number]['state'];

const shapes: Readonly<Record<StepState, ComponentType>> = {
  done: CheckCircleFilled,
  now: RightCircleFilled,
  awaited: HourglassOutlined,
  missing: ClockCircleOutlined,
  not_needed: MinusCircleOutlined,
  ended: CloseCircleOutlined,
};

function Path({ reversal }: { reversal: Reversal }) {
  const t = useTicketTexts();
  const words: Readonly<Record<StepState, string>> = {
    done: t('stepDone'),
    now: t('stepNow'),
    awaited: t('stepAwaited'),
    missing: t('stepMissing'),
    not_needed: t('stepNotNeeded'),
    ended: t('stepEnded'),
  };
  return (
    <div className={styles.path}>
      <h3 className={styles.heading}>{t(reversal.path === 'guarantee' ? 'guaranteePath' : 'confirmationPath')}</h3>
      <ol className={styles.steps}>
        {reversal.steps.map(({ kind, label, state }) => {
          const Shape = shapes[state];
          return (
            <li
              key={kind}
              className={styles.step}
              data-state={state}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <Shape />
              <span>{label}</span>
              <span className={styles.stepState}>{words[state]}</span>
            </li>
          );
        })}
      </ol>
      {reversal.way === 'letter' && (
        <a
          className={styles.letter}
          href={`/api/reversals/${reversal.id}/letter`}
          download
          data-testid="reversal-letter"
        >
          <DownloadOutlined /> {t('downloadLetter')}
        </a>
      )}
      <p className={styles.way} role="status" data-testid="reversal-way">
        {reversal.wayLabel}
        {reversal.attempts > 0 && (
          <span className={styles.attempts}>
            {t('attempts', { count: reversal.attempts, most: reversal.attemptsNeeded })}
          </span>
        )}
      </p>
    </div>
  );
}

/** Where the recharge system contradicts the request: nothing goes on before that is put right. */
function Differences({ reversal: { differs } }: { reversal: Reversal }) {
  const t = useTicketTexts();
  if (!differs) return null;
  const lines = [
    differs.serial && t('differsSerial'),
    differs.outlet && t('differsOutlet'),
    differs.phone && t('differsPhone', { phone: differs.phone }),
    differs.amount && t('differsAmount', { sum: differs.amount }),
    differs.at && t('differsAt', { at: formatTime(differs.at) }),
  ].filter(Boolean);
  return (
    <Alert
      type="warning"
      showIcon
      title={t('differs')}
      description={lines.map((line) => (
        <div key={String(line)}>{line}</div>
      ))}
      data-testid="reversal-differs"
    />
  );
}
