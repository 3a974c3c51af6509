import { App } from 'antd';
import { useNavigate } from 'react-router';
import { toProblem } from '../../../../lib/api';
import { useHotkeys } from '../../../../lib/hotkeys';
import { Markdown, ProblemNotice } from '../../../../ui';
import type { ArticleView } from '../../api/types';
import type { ContentField } from '../../lib/content';
import { isOpen, type Step } from '../../lib/steps';
import shared from '../shared/shared.module.css';
import { StepBar } from '../steps/step-bar';
import { AsideNotice, ConflictNotice } from './conflict-notice';
import { ContentFields } from './content-fields';
import { DraftFacts, DraftNotices } from './draft-notices';
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
    if (step === 'discard') editing.forget();
    void go(step === 'discard' && after.version > 0 ? `/knowledge/${after.id}` : '/knowledge/work/drafts');
  };
  const ready = async (step: Step): Promise<ArticleView | null> => {
    // What is thrown away need not be saved first.
    if (step === 'discard') return article;
    const saved = await editing.saveNow();
    if (!saved) void message.warning(t(`save_${save === 'saved' ? 'failed' : save}`));
    return saved;
  };
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <h1 className={shared.title}>{content.title || t('untitled')}</h1>
          <DraftFacts article={article} />
          {!readOnly && <SaveState editing={editing} />}
        </div>
        <StepBar article={article} offered={['submit', 'discard']} before={ready} onDone={onDone} />
      </div>
      <DraftNotices article={article} readOnly={readOnly} restored={editing.restored} />
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
