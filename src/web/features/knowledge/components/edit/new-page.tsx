import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Problem, toProblem } from '../../../../lib/api';
import { useDraft } from '../../../../lib/drafts';
import { useFocusFault, useRequestKey } from '../../../../lib/hooks';
import { ProblemNotice } from '../../../../ui';
import { useCreateArticle } from '../../api/create-article';
import type { ArticleContent } from '../../api/types';
import { type ContentField, missingFields } from '../../lib/content';
import { useKnowledgeTexts } from '../../texts';
import { PageFrame } from '../shared/page-frame';
import shared from '../shared/shared.module.css';
import { ContentFields } from './content-fields';
import styles from './edit.module.css';
import { useEditTexts } from './texts';
import { useFirstContent } from './use-first-content';

const longestTitle = 120;

/** What sort of article it is to be; then it is a draft to be written. */
export function NewPage() {
  const t = useEditTexts();
  const knowledge = useKnowledgeTexts();
  const go = useNavigate();
  const [params] = useSearchParams();
  const question = (params.get('q') ?? '').slice(0, longestTitle);
  const first = useFirstContent(question);
  const draft = useDraft<ArticleContent | null>(`article:new:${question}`, null);
  const key = useRequestKey();
  const create = useCreateArticle();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useFocusFault(form, tries);
  const content = draft.value ?? first;
  const missing = missingFields(content);
  const problems = create.error ? toProblem(create.error).errors : [];
  const faultOf = (field: ContentField): string | undefined => {
    if (tries > 0 && missing.includes(field)) return t(field === 'validUntil' ? 'endsBefore' : 'missing');
    return problems.find((problem) => problem.field === field)?.message;
  };
  const send = (): void => {
    setTries((before) => before + 1);
    if (missing.length > 0) return;
    create.mutate(
      { content, key: key.current() },
      {
        onSuccess: ({ id }) => {
          draft.clear();
          void go(`/knowledge/${id}/edit`, { replace: true });
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  return (
    <PageFrame wide back={{ to: '/knowledge', label: knowledge('backToList') }}>
      <h1 className={shared.title}>{t('newTitle')}</h1>
      <p className={styles.quiet}>{question ? t('forQuestion', { q: question }) : t('newLead')}</p>
      {create.error && <ProblemNotice error={create.error} shownFields={Object.keys(content)} onRetry={send} />}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ContentFields
          content={content}
          faultOf={faultOf}
          onChange={(next) => {
            key.renew();
            draft.change(next);
          }}
        />
        <Button type="primary" htmlType="submit" loading={create.isPending} data-testid="knowledge-create">
          {t('create')}
        </Button>
      </form>
    </PageFrame>
  );
}
