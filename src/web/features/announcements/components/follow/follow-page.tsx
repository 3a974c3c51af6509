import { ArrowLeftOutlined, PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useLive } from '../../../../lib/live';
import { useMay } from '../../../../lib/session';
import { Loading, ProblemNotice } from '../../../../ui';
import { useAnnouncement } from '../../api/get-announcements';
import { useFigures } from '../../api/get-progress';
import { useAudienceWords } from '../../lib/use-audience-words';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { CountyFigureTable } from './county-figures';
import follow from './follow.module.css';
import { ReaderList } from './reader-list';

/** Who has read it and who has not: by county, then one by one; it changes while it is looked at. */
export function FollowPage() {
  const t = useAnnouncementTexts();
  const go = useNavigate();
  const { id = '' } = useParams();
  const words = useAudienceWords();
  const mayCall = useMay('announcement.call');
  const announcement = useAnnouncement(id);
  const figures = useFigures(id);
  useLive([`announcement:${id}`]);
  const { data } = announcement;
  const error = announcement.error ?? figures.error;
  const isForStaff = (figures.data?.staff.people ?? 0) > 0;
  return (
    <div className={styles.page}>
      <Link to={`/announcements/${id}`} className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" /> {t('back')}
      </Link>
      <div className={styles.head}>
        <h1 className={styles.title}>{data ? t('progressOf', { title: data.title }) : t('progress')}</h1>
        {mayCall && data?.inForce && data.mustRead && (
          <Button
            type="primary"
            icon={<PhoneOutlined />}
            onClick={() => void go(`/announcements/${id}/calls`)}
            data-testid="announcement-calls"
          >
            {t('startCalls')}
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void figures.refetch()} />}
      {data?.follow && <p className={styles.meta}>{words(data.follow.audience)}</p>}
      {!error && figures.isPending && <Loading />}
      {figures.data && (
        <section className={follow.section} aria-labelledby="announcement-figures">
          <h2 id="announcement-figures" className={follow.heading}>
            {t('figures')}
          </h2>
          <CountyFigureTable figures={figures.data} />
        </section>
      )}
      {data && figures.data && (
        <ReaderList id={id} hasOutlets={figures.data.counties.length > 0} hasStaff={isForStaff} />
      )}
    </div>
  );
}
