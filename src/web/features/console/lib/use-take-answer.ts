import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { type FoundArticle, toProblem } from '../../../lib/api';
import { copyText } from '../../../lib/copy-text';
import { articleQuery, useAnswerTarget } from '../../tickets';
import { useConsoleTexts } from '../texts';
import { fillPlaceholders, type Known } from '../../../lib/placeholders';
import { answerTextOf } from './spoken-lines';

/** Puts an article's words, its placeholders filled, into the answer that is being written; else onto the clipboard. */
export function useTakeAnswer(known: Known) {
  const t = useConsoleTexts();
  const client = useQueryClient();
  const { message } = App.useApp();
  const target = useAnswerTarget();
  const [busyId, setBusyId] = useState<string | null>(null);

  const take = async (article: FoundArticle): Promise<void> => {
    setBusyId(article.id);
    try {
      const query = articleQuery(article.id);
      // Kept from before it was published anew, it would not say what is shown here.
      const staleTime = client.getQueryData(query.queryKey)?.version === article.version ? Infinity : 0;
      const whole = await client.fetchQuery({ ...query, staleTime });
      const text = fillPlaceholders(answerTextOf(whole, article), known);
      if (target) target(text, { id: article.id, title: article.title, version: whole.version });
      else if (await copyText(text)) void message.success(t('copied'));
    } catch (error) {
      void message.error(toProblem(error).detail || t('callFailed'));
    } finally {
      setBusyId(null);
    }
  };
  return { take, busyId, intoForm: target !== null };
}
