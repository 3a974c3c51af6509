import { DownloadOutlined, EditOutlined, HistoryOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { CopyButton } from '../../../../ui';
import { fileUrl } from '../../api/files';
import type { ArticleView } from '../../api/types';
import { isOpen } from '../../lib/steps';
import { LinkButton } from '../shared/link-button';
import { useReader } from '../shared/use-reader';
import { useStepTexts } from '../steps/texts';
import styles from './article.module.css';
import { useArticleTexts } from './texts';

interface Props {
  article: ArticleView;
}

/** Ways on from an article: its address to pass on, its history, its file. */
export function ArticleLinks({ article: { id, version } }: Props) {
  const t = useArticleTexts();
  const { maySeeHistory, mayWrite } = useReader();
  return (
    <nav className={styles.links} aria-label={t('more')}>
      <span className={styles.copy}>
        <CopyButton text={`${window.location.origin}/knowledge/${id}`} label={t('copyLink')} />
        <span aria-hidden="true">{t('copyLink')}</span>
      </span>
      {maySeeHistory && version > 0 && (
        <Link to={`/knowledge/${id}/history`} data-testid="knowledge-to-history">
          <HistoryOutlined aria-hidden="true" /> {t('history')}
        </Link>
      )}
      {mayWrite && version > 0 && (
        <a href={fileUrl(id)} download data-testid="knowledge-file">
          <DownloadOutlined aria-hidden="true" /> {t('download')}
        </a>
      )}
    </nav>
  );
}

/** Begins a draft of what is published. */
export function EditLink({ article: { id, actions } }: Props) {
  const t = useStepTexts();
  if (!isOpen(actions, 'edit')) return null;
  return (
    <LinkButton to={`/knowledge/${id}/edit`} type="primary" icon={<EditOutlined />} data-testid="knowledge-edit">
      {t('edit')}
    </LinkButton>
  );
}

/** Leads to the draft: to be reviewed once it has been submitted, else to be written on. */
export function DraftLinks({ article: { id, draft, actions } }: Props) {
  const t = useStepTexts();
  if (draft?.state === 'in_review') {
    return (
      <Link to={`/knowledge/${id}/review`} data-testid="knowledge-to-review">
        {t('openReview')}
      </Link>
    );
  }
  if (!isOpen(actions, 'edit')) return null;
  return (
    <Link to={`/knowledge/${id}/edit`} data-testid="knowledge-edit">
      {t('continueEditing')}
    </Link>
  );
}
