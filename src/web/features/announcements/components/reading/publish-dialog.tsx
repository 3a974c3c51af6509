import { App, Modal } from 'antd';
import { useMe } from '../../../../lib/session';
import { formatTime, serverNow } from '../../../../lib/time';
import { Loading, ProblemNotice } from '../../../../ui';
import { usePublish } from '../../api/change-announcement';
import { useFigures } from '../../api/get-progress';
import type { Announcement } from '../../api/types';
import { useAudienceWords } from '../../lib/use-audience-words';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

interface Props {
  announcement: Announcement;
  onClose: () => void;
}

/** Says in words and figures who will get it, and when, before it goes out. */
export function PublishDialog({ announcement, onClose }: Props) {
  const t = useAnnouncementTexts();
  const me = useMe();
  const { message } = App.useApp();
  const words = useAudienceWords();
  const figures = useFigures(announcement.id);
  const publish = usePublish();
  const { follow, title, mustRead, validFrom } = announcement;
  const outlets = figures.data?.counties.reduce((sum, county) => sum + county.outlets, 0) ?? 0;
  const send = (): void =>
    publish.mutate(announcement, {
      onSuccess: () => {
        void message.success(t('publishDone'));
        onClose();
      },
    });
  const isLater = Date.parse(validFrom) > serverNow();
  return (
    <Modal
      open
      title={t('publishTitle')}
      okText={t('publish')}
      okButtonProps={{ 'data-testid': 'announcement-publish-confirm' }}
      confirmLoading={publish.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        {publish.error && <ProblemNotice error={publish.error} />}
        <strong>{title}</strong>
        <p className={styles.words} data-testid="announcement-publish-words">
          {follow && t('inWords', { words: words(follow.audience) })}
          {figures.data && t('publishCounts', { outlets, people: figures.data.staff.people })}
        </p>
        {figures.isPending && <Loading />}
        <p>{isLater ? t('publishLater', { from: formatTime(validFrom) }) : t('publishNow')}</p>
        {mustRead && <p>{t('publishMustRead', { hours: follow?.remindAfterHours ?? 0 })}</p>}
        {follow?.author.id === me.id && <p className={styles.quiet}>{t('publishOwn')}</p>}
      </div>
    </Modal>
  );
}
