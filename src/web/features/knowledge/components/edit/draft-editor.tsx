import { Alert, App } from 'antd';
import { useNavigate } from 'react-router';
import { toProblem } from '../../../../lib/api';
import { useHotkeys } from '../../../../lib/hotkeys';
import { Markdown, ProblemNotice } from '../../../../ui';
import type { ArticleView } from '../../api/types';
import type { ContentField } from '../../lib/content';
import { isOpen, reasonAgainst, type Step } from '../../lib/steps';
import { useKnowledgeTexts } from '../../texts';
import { ArticleState } from '../shared/article-state';
import shared from '../shared/shared.module.css';
import { StepBar } from '../steps/step-bar';
import { AsideNotice, ConflictNotice } from './conflict-notice';
import { ContentFields } from './content-fields';
import styles from './edit.module.css';
import { MovedOnNotice } from './moved-on-notice';
import { SaveState } from './save-state';
import { TextPanes } from './text-panes';
import { useEditTexts } from './texts';
import { useDraftEditing } from './use-draft-editing';

const fieldNames: readonly string[] = [
  'title',
  'category',
  'kind',
  'audience',
  'region',
  'tags',
  'validFrom',
  'validUntil',
  'ownerDepartment',
];

/** A draft while it is written: its fields, its text with the preview, and whether it is saved. */
export function DraftEditor({ article }: { article: ArticleView }) {
  const t = useEditTexts();
  const go = useNavigate();
  const { message } = App.useApp();
  const editing = useDraftEditing(article);
  const { content, save, missing, error } = editing;
  const readOnly = !isOpen(article.actions, 'edit');
  useHotkeys([{ combo: 'mod+s', label: t('saveNow'), inFields: true, run: () => void editing.saveNow() }]);

  const problems = error ? toProblem(error).errors : [];
  const faultOf = (field: ContentField): string | undefined => {
    if (missing.includes(field)) return t(field === 'validUntil' ? 'endsBefore' : 'missing');
    return problems.find((problem) => problem.field === field)?.message;
  };
  const onDone = (after: ArticleView, step: Step): void => {
    if (step === 'discard') void go(after.version > 0 ? `/knowledge/${after.id}` : '/knowledge/work/drafts');
    if (step === 'submit') void go('/knowledge/work/drafts');
  };
  const ready = async (): Promise<ArticleView | null> => {
    const saved = await editing.saveNow();
    if (!saved) void message.warning(t(`save_${save === 'saved' ? 'failed' : save}`));
    return saved;
  };
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <h1 className={shared.title}>{content.title || t('untitled')}</h1>
          <Facts article={article} />
          {!readOnly && <SaveState editing={editing} />}
        </div>
        <StepBar article={article} offered={['submit', 'discard']} before={ready} onDone={onDone} />
      </div>
      <Notices article={article} readOnly={readOnly} restored={editing.restored} />
      <MovedOnNotice article={article} onConfirm={editing.rebase} />
      {save === 'conflict' && <ConflictNotice editing={editing} />}
      <AsideNotice editing={editing} />
      {error !== null && (
        <ProblemNotice error={error} shownFields={fieldNames} onRetry={() => void editing.saveNow()} />
      )}
      {save !== 'conflict' && !readOnly && (
        <>
          <ContentFields content={content} faultOf={faultOf} onChange={editing.change} />
          <TextPanes content={content} onChange={(body) => editing.change({ ...content, body })} />
        </>
      )}
      {readOnly && <Markdown text={content.body} title={content.title} />}
    </>
  );
}

function Facts({ article: { draft, version } }: { article: ArticleView }) {
  const t = useKnowledgeTexts();
  return (
    <span className={styles.facts}>
      <ArticleState state={draft?.state ?? 'draft'} />
      <span className={styles.quiet}>{version > 0 ? t('version', { version }) : t('neverPublished')}</span>
    </span>
  );
}

interface NoticesProps {
  article: ArticleView;
  readOnly: boolean;
  restored: boolean;
}

/** What the writer must know first. */
function Notices({ article: { draft, actions }, readOnly, restored }: NoticesProps) {
  const t = useEditTexts();
  const inReview = draft?.state === 'in_review';
  return (
    <>
      {inReview && <Alert type="info" showIcon className={styles.notice} title={t('inReview')} />}
      {!inReview && readOnly && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('readOnly')}
          description={reasonAgainst(actions, 'edit')}
        />
      )}
      {draft?.sentBackReason && !inReview && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('sentBack', { reason: draft.sentBackReason })}
          data-testid="knowledge-sent-back"
        />
      )}
      {restored && (
        <Alert
          type="info"
          showIcon
          closable
          className={styles.notice}
          title={t('restored')}
          data-testid="knowledge-restored"
        />
      )}
    </>
  );
}
