import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Incident } from '../../../lib/api';
import { useLabels } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { Loading, ProblemNotice } from '../../../ui';
import { useIncident } from '../../tickets';
import { usePlaceName } from '../lib/use-place-name';
import { useIncidentTexts } from '../texts';
import { CloseDialog } from './close-dialog';
import { ClosingBox } from './closing-box';
import { CountiesBox } from './counties-box';
import { IncidentTag } from './incident-tag';
import styles from './incidents.module.css';
import { ProposalBox } from './proposal-box';
import { StatementBox } from './statement-box';
import { TicketsBox } from './tickets-box';
import { UpdatesBox } from './updates-box';

/** One incident: what to say, what is going on, and what hangs on it. */
export function IncidentPage() {
  const { id = '' } = useParams();
  const t = useIncidentTexts();
  const incident = useIncident(id);
  return (
    <div className={styles.page}>
      <Link to="/incidents" className={styles.back}>
        <ArrowLeftOutlined aria-hidden /> {t('back')}
      </Link>
      {incident.isPending && <Loading />}
      {!incident.data && incident.error && (
        <>
          <h1 className={styles.title}>{t('notFound')}</h1>
          <ProblemNotice error={incident.error} onRetry={() => void incident.refetch()} />
        </>
      )}
      {incident.data && <Opened key={id} incident={incident.data} />}
    </div>
  );
}

const may = ({ actions }: Incident, name: string): boolean =>
  actions.some((action) => action.name === name && action.allowed);

function Opened({ incident }: { incident: Incident }) {
  const t = useIncidentTexts();
  const [closing, setClosing] = useState(false);
  const { state, reason } = incident;
  return (
    <article>
      <IncidentHead incident={incident} onClose={() => setClosing(true)} />
      {reason && <p className={styles.quiet}>{t('dismissedFor', { reason })}</p>}
      <div className={styles.panes}>
        <div className={styles.column}>
          {may(incident, 'accept') && <ProposalBox incident={incident} />}
          <StatementBox incident={incident} mayRevise={may(incident, 'revise')} />
          <ClosingBox incident={incident} />
          <TicketsBox incident={incident} />
        </div>
        <div className={styles.column}>
          <CountiesBox figures={incident.figures} />
          {state !== 'proposed' && state !== 'dismissed' && (
            <UpdatesBox incident={incident} mayTell={may(incident, 'update')} />
          )}
        </div>
      </div>
      {closing && may(incident, 'close') && <CloseDialog incident={incident} onClose={() => setClosing(false)} />}
    </article>
  );
}

function IncidentHead({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const t = useIncidentTexts();
  const labels = useLabels();
  const placeOf = usePlaceName();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, number, title, state, stateLabel, countyId, line, topic, openedAt, openedBy } = incident;
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <header>
      <div className={styles.boxHead}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {may(incident, 'close') && (
          <Button onClick={onClose} data-testid="incident-close">
            {t('close')}
          </Button>
        )}
      </div>
      <div className={`${styles.line} ${styles.quiet}`}>
        <IncidentTag state={state} label={stateLabel} />
        <span className={styles.number}>{number}</span>
        <span>{placeOf(countyId)}</span>
        <span>
          {labels.line(line)} · {labels.topic(line, topic)}
        </span>
        <span>{t('openedAt', { at: formatTime(openedAt), by: openedBy?.name ?? t('bySystem') })}</span>
      </div>
    </header>
  );
}
