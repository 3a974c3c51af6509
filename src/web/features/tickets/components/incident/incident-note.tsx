import { Link } from 'react-router';
import type { Ticket } from '../../../../lib/api';
import { announce } from '../../../../lib/hooks';
import { useMay } from '../../../../lib/session';
import { ProblemNotice } from '../../../../ui';
import { useAct } from '../../api/act';
import { useFittingIncidents, useIncident } from '../../api/incidents';
import { type HungOn, incidentOf } from '../../lib/incident-of';
import { useLiveIncidents } from '../../live-incidents';
import { FittingIncidentNote } from './fitting-incident';
import styles from './incident.module.css';
import { StatementLine } from './statement-line';
import { useIncidentHintTexts } from './texts';

/** The incident that a ticket hangs on, or that it could hang on; nothing for partners. */
export function IncidentNote({ ticket }: { ticket: Ticket }) {
  const mayRead = useMay('incident.read');
  const hung = incidentOf(ticket);
  if (!mayRead) return null;
  if (hung && !hung.ended) return <Hung on={hung} />;
  const mayHang = ticket.actions.some(({ name, allowed }) => name === 'hang' && allowed);
  return (
    <>
      {hung && <Hung on={hung} />}
      {mayHang && ticket.closedAt === null && <Fitting ticket={ticket} />}
    </>
  );
}

function Hung({ on: { id, number, ended } }: { on: HungOn }) {
  const t = useIncidentHintTexts();
  useLiveIncidents();
  const { data: incident } = useIncident(id);
  return (
    <section className={styles.note} data-quiet={ended} aria-label={t('incident')} data-testid="ticket-incident">
      <div className={styles.head}>
        <span className={styles.title}>
          <Link to={`/incidents/${id}`}>{t(ended ? 'hungOnEnded' : 'hungOn', { number })}</Link> {incident?.title}
        </span>
        <span className={styles.quiet}>{incident?.stateLabel}</span>
      </div>
      {!ended && incident?.statement && <StatementLine text={incident.statement.text} />}
    </section>
  );
}

/** Hangs at once: what the step needs is on the screen. */
function Fitting({ ticket }: { ticket: Ticket }) {
  const t = useIncidentHintTexts();
  useLiveIncidents();
  const { line, topic, countyId } = ticket;
  const { data } = useFittingIncidents({ line, topic, ...(countyId && { countyId }) });
  const act = useAct(ticket.id);
  const incident = data?.items[0];
  if (!incident) return null;
  const hang = (): void => {
    if (act.isPending) return;
    const values = { incidentId: incident.id };
    act.mutate(
      { action: 'hang', version: ticket.version, values, key: crypto.randomUUID() },
      { onSuccess: () => announce(t('hung', { number: incident.number })) },
    );
  };
  return (
    <>
      <FittingIncidentNote incident={incident} busy={act.isPending} onHang={hang} />
      {act.error && <ProblemNotice error={act.error} />}
    </>
  );
}
