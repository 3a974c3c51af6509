import { Button } from 'antd';
import type { Fault, FaultRef, Ticket } from '../../../../lib/api';
import { formatTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { useFault } from '../../api/get-fault';
import { Section } from '../section';
import styles from './fault.module.css';
import { Remedies } from './remedies';
import { useFaultTexts } from './texts';

interface Props {
  ticket: Ticket;
  /** Partners have read the remedies before they reported. */
  forPartner?: boolean;
  onOpen?: ((ticketId: string) => void) | undefined;
}

/** A fault at a glance: the asset, who comes when, what is to be paid, what it has to do with other reports. */
export function FaultPanel({ ticket, forPartner = false, onOpen }: Props) {
  const t = useFaultTexts();
  const { data, error, refetch } = useFault(ticket);
  const rows = useRows(data);
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className={styles.waiting} aria-busy="true" />;
  const isFirstLook = !forPartner && ticket.state === 'reported';
  return (
    <Section title={t('fault')} level={forPartner ? 2 : 3} testId="fault-panel">
      <dl className={styles.facts}>
        {rows.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Others
        title={t('repeats', { days: data.repeatWithinDays })}
        faults={data.repeats}
        onOpen={onOpen}
        testId="fault-repeats"
      />
      <Others title={t('joined')} faults={data.joined} onOpen={onOpen} testId="fault-joined" />
      {isFirstLook && <Remedies kind={data.kind} symptom={ticket.topic} text={ticket.description.slice(0, 100)} />}
    </Section>
  );
}

function useRows(fault: Fault | undefined): { label: string; value: string }[] {
  const t = useFaultTexts();
  if (!fault) return [];
  const { asset, appointment, price, signature, main } = fault;
  const until = asset?.warrantyUntil;
  const covered = until ? t('underUntil', { day: until }) : t('under');
  const rows = [
    { label: t('asset'), value: [asset?.label, fault.kindName, asset?.model].filter(Boolean).join(' · ') },
    { label: t('place'), value: [asset?.keeperName, fault.place].filter(Boolean).join(' · ') },
    { label: t('severity'), value: fault.severityName },
    { label: t('warranty'), value: fault.underWarranty ? covered : t('over') },
    { label: t('supplier'), value: [asset?.supplierName, asset?.supplierPhone].filter(Boolean).join(' ') },
    { label: t('maintainer'), value: fault.maintainerName ?? '' },
    {
      label: t('appointment'),
      value: appointment
        ? t('between', { from: formatTime(appointment.from), until: formatTime(appointment.until) })
        : '',
    },
    { label: t('price'), value: price ? priceWords(price, t) : '' },
    {
      label: t('signature'),
      value: signature ? (signature.name ? t('spoken', { name: signature.name }) : t('signed')) : '',
    },
    { label: t('rounds'), value: fault.rounds > 1 ? t('round', { count: fault.rounds }) : '' },
    { label: t('main'), value: main?.number ?? '' },
  ];
  return rows.filter(({ value }) => value !== '');
}

function priceWords(price: NonNullable<Fault['price']>, t: ReturnType<typeof useFaultTexts>): string {
  const { amount, what, who, how } = price;
  if (amount === null) return t('free', { what });
  return who ? t('priceAgreed', { amount, what, who, how: how ?? '' }) : t('priceOpen', { amount, what });
}

interface OthersProps {
  title: string;
  faults: readonly FaultRef[];
  onOpen: Props['onOpen'];
  testId: string;
}

function Others({ title, faults, onOpen, testId }: OthersProps) {
  if (faults.length === 0) return null;
  return (
    <div data-testid={testId}>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.others}>
        {faults.map(({ ticketId, number, symptom, statusName, reportedAt }) => (
          <li key={ticketId}>
            {onOpen ? (
              <Button type="link" size="small" onClick={() => onOpen(ticketId)}>
                {number}
              </Button>
            ) : (
              <span>{number}</span>
            )}
            <span>
              {symptom} · {statusName} · {formatTime(reportedAt)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
