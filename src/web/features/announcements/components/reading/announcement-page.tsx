import { ArrowLeftOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { formatTime } from '../../../../lib/time';
import { Loading, Markdown, ProblemNotice } from '../../../../ui';
import { useAnnouncement } from '../../api/get-announcements';
import type { Announcement } from '../../api/types';
import { useValidity } from '../../lib/use-validity';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { ManagePanel } from './manage-panel';
import { ReceiptBar } from './receipt-bar';

/** One announcement to read, with the button that proves it. */
export function AnnouncementPage() {
  const { id = '' } = useParams();
  const t = useAnnouncementTexts();
  const announcement = useAnnouncement(id);
  return (
    <div className={styles.reading}>
      <Link to="/announcements" className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" /> {t('back')}
      </Link>
      {announcement.isPending && <Loading />}
      {announcement.error && (
        <>
          <h1 className={styles.title}>{t('notFound')}</h1>
          <ProblemNotice error={announcement.error} onRetry={() => void announcement.refetch()} />
        </>
      )}
      {announcement.data && <Body announcement={announcement.data} />}
    </div>
  );
}

function Body({ announcement }: { announcement: Announcement }) {
  const t = useAnnouncementTexts();
  const validity = useValidity();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, title, body, articles, mustRead, edition, publishedAt, state, forMe, follow } = announcement;
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <article data-testid="announcement" data-edition={edition}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.meta}>
        {state !== 'published' && <span className={styles.mark}>{t(state)}</span>}
        {mustRead && <span className={styles.mark}>{t('mustRead')}</span>}
        {edition > 1 && <span>{t('edition', { edition })}</span>}
        {publishedAt && <span>{t('publishedAt', { at: formatTime(publishedAt) })}</span>}
        <span>{validity(announcement)}</span>
      </p>
      {follow && <ManagePanel announcement={announcement} follow={follow} />}
      <Markdown text={body} title={title} />
      {articles.length > 0 && (
        <section className={styles.articles}>
          <h2>{t('articles')}</h2>
          <ul>
            {articles.map((article) => (
              <li key={article.id}>
                <Link to={`/knowledge/${article.id}`}>{article.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {forMe && <ReceiptBar announcement={announcement} />}
    </article>
  );
}
