import { Button } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMay } from '../../../../lib/session';
import { formatTime } from '../../../../lib/time';
import type { Announcement } from '../../api/types';
import { useAudienceWords } from '../../lib/use-audience-words';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { ExpireDialog } from './expire-dialog';
import { PublishDialog } from './publish-dialog';

interface Props {
  announcement: Announcement;
  follow: NonNullable<Announcement['follow']>;
}

/** Somebody comes from writing it, in order to publish it. */
const isAskedToPublish = (state: unknown): boolean => typeof state === 'object' && state !== null && 'publish' in state;

/** For those who follow it: who gets it, who has published it, and what can be done. */
export function ManagePanel({ announcement, follow }: Props) {
  const t = useAnnouncementTexts();
  const go = useNavigate();
  const words = useAudienceWords();
  const mayCall = useMay('announcement.call');
  const { id, state, mustRead, inForce } = announcement;
  const isToPublish = isAskedToPublish(useLocation().state) && state === 'draft';
  const [open, setOpen] = useState<'publish' | 'expire' | null>(isToPublish ? 'publish' : null);
  const { author, publishedBy, expiredAt, expiredBy, expiredReason, reminded, audience } = follow;
  const isOwn = publishedBy !== null && publishedBy.id === author.id;
  const opens: Record<string, () => void> = {
    edit: () => void go(`/announcements/${id}/edit`),
    revise: () => void go(`/announcements/${id}/edit`),
    publish: () => setOpen('publish'),
    expire: () => setOpen('expire'),
  };
  const names = ['edit', 'publish', 'revise', 'expire'] as const;
  const actions = names.filter((name) => announcement.actions.some((one) => one.name === name && one.allowed));
  return (
    <section className={styles.manage} aria-label={t('manage')}>
      <dl className={styles.facts}>
        <dt>{t('audience')}</dt>
        <dd data-testid="announcement-audience">{words(audience)}</dd>
        <dt>{t('author')}</dt>
        <dd>{author.name}</dd>
        {publishedBy && (
          <>
            <dt>{t('publisher')}</dt>
            <dd>
              {publishedBy.name}
              {isOwn && <span className={styles.quiet}> · {t('ownPublication')}</span>}
              {reminded > 0 && <span className={styles.quiet}> · {t('reminded', { count: reminded })}</span>}
            </dd>
          </>
        )}
        {expiredAt && (
          <>
            <dt>{t('expiredBy')}</dt>
            <dd>
              {formatTime(expiredAt)} · {expiredBy?.name ?? t('lapsed')}
              {expiredReason && ` · ${expiredReason}`}
            </dd>
          </>
        )}
      </dl>
      <div className={styles.buttons}>
        {state !== 'draft' && (
          <Button onClick={() => void go(`/announcements/${id}/progress`)} data-testid="announcement-progress">
            {t('progress')}
          </Button>
        )}
        {mayCall && inForce && mustRead && (
          <Button onClick={() => void go(`/announcements/${id}/calls`)} data-testid="announcement-calls">
            {t('startCalls')}
          </Button>
        )}
        {actions.map((name) => (
          <Button
            key={name}
            type={name === 'publish' ? 'primary' : 'default'}
            danger={name === 'expire'}
            onClick={opens[name]}
            data-testid={`announcement-${name}`}
          >
            {t(name)}
          </Button>
        ))}
      </div>
      {open === 'publish' && <PublishDialog announcement={announcement} onClose={() => setOpen(null)} />}
      {open === 'expire' && <ExpireDialog announcement={announcement} onClose={() => setOpen(null)} />}
    </section>
  );
}
