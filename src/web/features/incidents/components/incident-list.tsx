import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { IncidentRow } from '../../../lib/api';
import { useLabels } from '../../../lib/reference';
import { useMay } from '../../../lib/session';
import { formatTime } from '../../../lib/time';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../ui';
import { type ShownState, useIncidents } from '../api/get-incidents';
import { usePlaceName } from '../lib/use-place-name';
import { useIncidentTexts } from '../texts';
import { IncidentTag } from './incident-tag';
import styles from './incidents.module.css';
import { OpenDialog } from './open-dialog';

const ofHotline = ['proposed', 'open', 'closing', 'closed', 'dismissed'] as const;
/** Who does not look into proposals is shown none. */
const ofOthers = ['open', 'closing', 'closed'] as const;

/** Every incident, newest first; the choice of states stands in the address. */
export function IncidentList() {
  const t = useIncidentTexts();
  const mayLead = useMay('incident.lead');
  const mayLink = useMay('incident.link');
  const [params, setParams] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const states: readonly ShownState[] = mayLink ? ofHotline : ofOthers;
  const shown = states.find((state) => state === params.get('state')) ?? 'all';
  const incidents = useIncidents(shown);
  const rows = incidents.data?.pages.flatMap(({ items }) => items);
  const options = [
    { value: 'all' as ShownState, label: t('all') },
    ...states.map((state) => ({ value: state, label: state === 'all' ? t('all') : t(`state_${state}`) })),
  ];
  return (
    <div className={styles.page}>
      <TabHead title={t('title')} lead={t('lead')}>
        {mayLead && (
          <Button type="primary" onClick={() => setOpening(true)} data-testid="incident-open">
            {t('open')}
          </Button>
        )}
      </TabHead>
      <div className={styles.which}>
        <Segmented<ShownState>
          aria-label={t('which')}
          value={shown}
          options={options}
          onChange={(state) => setParams(state === 'all' ? {} : { state })}
          data-testid="incident-states"
        />
      </div>
      {incidents.error && <ProblemNotice error={incidents.error} onRetry={() => void incidents.refetch()} />}
      {!rows && !incidents.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <ul className={styles.list} aria-label={t('list')} data-testid="incident-list">
        {rows?.map((incident) => (
          <li key={incident.id}>
            <IncidentCard incident={incident} />
          </li>
        ))}
      </ul>
      <MoreButton pages={incidents} />
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
    </div>
  );
}

function IncidentCard({ incident }: { incident: IncidentRow }) {
  const t = useIncidentTexts();
  const labels = useLabels();
  const placeOf = usePlaceName();
  const { id, number, title, state, stateLabel, line, topic, countyId, openedAt, openedBy, tickets } = incident;
  return (
    <Link to={`/incidents/${id}`} className={styles.card} data-state={state} data-testid="incident-card">
      <span className={styles.line}>
        <span className={styles.name}>{title}</span>
        <IncidentTag state={state} label={stateLabel} />
      </span>
      <span className={`${styles.line} ${styles.quiet}`}>
        <span className={styles.number}>{number}</span>
        <span>{placeOf(countyId)}</span>
        <span>
          {labels.line(line)} · {labels.topic(line, topic)}
        </span>
        <span>{t('tickets', { count: tickets })}</span>
        <span>{t('openedAt', { at: formatTime(openedAt), by: openedBy?.name ?? t('bySystem') })}</span>
      </span>
    </Link>
  );
}
