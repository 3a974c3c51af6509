import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useLive } from '../../../../lib/live';
import { useMay } from '../../../../lib/session';
import { formatTime } from '../../../../lib/time';
import { EmptyState, Loading, ProblemNotice } from '../../../../ui';
import { useClaim } from '../../api/call-outlets';
import { useAnnouncement } from '../../api/get-announcements';
import { useFigures } from '../../api/get-progress';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { CallCard } from './call-card';
import calls from './calls.module.css';
import { ScriptPane } from './script-pane';

/** One outlet after the other: its numbers, what to tell, one key for each result. */
export function CallsPage() {
  const t = useAnnouncementTexts();
  const go = useNavigate();
  const { id = '' } = useParams();
  const mayCall = useMay('announcement.call');
  const announcement = useAnnouncement(id);
  const figures = useFigures(id);
  const claim = useClaim(id);
  useLive([`announcement:${id}`]);
  const next = useEffectEvent(() => claim.mutate());
  useEffect(() => {
    if (mayCall && id) next();
  }, [mayCall, id]);
  if (!mayCall) return <EmptyState whole title={t('notOpen')} />;
  const left = figures.data?.counties.reduce((sum, county) => sum + county.unread, 0);
  const outlet = claim.data?.outlet;
  const nextAt = claim.data?.nextAt;
  const error = announcement.error ?? claim.error;
  return (
    <div className={styles.page}>
      <Link to={`/announcements/${id}/progress`} className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" /> {t('progress')}
      </Link>
      <div className={styles.head}>
        <h1 className={styles.title}>
          {announcement.data ? t('callsOf', { title: announcement.data.title }) : t('callsTitle')}
        </h1>
        {left !== undefined && (
          <span className={styles.quiet} data-testid="announcement-left">
            {t('callsLeft', { count: left })}
          </span>
        )}
        <Button onClick={() => void go(`/announcements/${id}/progress`)}>{t('leaveCalls')}</Button>
      </div>
      {error && <ProblemNotice error={error} onRetry={() => claim.mutate()} />}
      {!error && (claim.isPending || !announcement.data) && !outlet && <Loading />}
      {announcement.data && outlet && (
        <div className={calls.desk}>
          <CallCard key={`${outlet.id} ${outlet.attempts}`} id={id} outlet={outlet} onNext={() => claim.mutate()} />
          <ScriptPane announcement={announcement.data} outletName={outlet.name} />
        </div>
      )}
      {claim.data && !outlet && (
        <div data-testid="announcement-calls-done">
          <EmptyState
            title={t('doneAll')}
            hint={nextAt ? t('doneUntil', { at: formatTime(nextAt) }) : t('doneAllHint')}
            action={
              <Button loading={claim.isPending} onClick={() => claim.mutate()}>
                {t('next')}
              </Button>
            }
          />
        </div>
      )}
    </div>
  );
}
