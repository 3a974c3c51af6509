import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useParams } from 'react-router';
import { useMay } from '../../../../lib/session';
import { serverNow } from '../../../../lib/time';
import { EmptyState, Loading, ProblemNotice } from '../../../../ui';
import { useAnnouncement } from '../../api/get-announcements';
import { emptyForm, formOf } from '../../lib/announcement-form';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { Editor } from './editor';

/** Writes a new announcement, changes a draft, or corrects what is published. */
export function EditorPage() {
  const t = useAnnouncementTexts();
  const { id = '' } = useParams();
  const mayWrite = useMay('announcement.write');
  const found = useAnnouncement(id);
  const back = (
    <Link to={id ? `/announcements/${id}` : '/announcements'} className={styles.back}>
      <ArrowLeftOutlined aria-hidden="true" /> {t('back')}
    </Link>
  );
  if (!mayWrite || found.data?.state === 'expired') return <EmptyState whole title={t('notOpen')} action={back} />;
  if (id && found.error) {
    return (
      <div className={styles.page}>
        {back}
        <h1 className={styles.title}>{t('notFound')}</h1>
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      </div>
    );
  }
  if (id && !found.data) return <Loading />;
  const first = found.data ? formOf(found.data, serverNow()) : emptyForm(serverNow());
  return (
    <div className={styles.page}>
      {back}
      <Editor key={id || 'new'} announcement={found.data ?? null} first={first} />
    </div>
  );
}
