import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { ArticleRow } from '../../../lib/api';
import { toProblem } from '../../../lib/api';
import { copyText } from '../../../lib/copy-text';
import { Loading, Markdown } from '../../../ui';
import { articleQuery, useArticle } from '../../tickets';
import type { Asked } from '../lib/asked';
import { fillPlaceholders, type Known } from '../lib/fill-placeholders';
import { answerTextOf } from '../lib/spoken-lines';
import { useConsoleTexts } from '../texts';
import styles from './context.module.css';

/** One article: what it says about this, and a click that makes it the answer. */
export function AnswerCard({ article, asked }: { article: ArticleRow; asked: Asked }) {
  const t = useConsoleTexts();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);

  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const whole = await client.ensureQueryData(articleQuery(article.id));
      const text = fillPlaceholders(answerTextOf(whole, article), asked.known);
      if (asked.use) asked.use(text, article);
      else if (await copyText(text)) void message.success(t('copied'));
    } catch (error) {
      void message.error(toProblem(error).detail || t('callFailed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className={styles.card} data-testid={`answer-${article.slug}`}>
      <div className={styles.cardHead}>
        <strong>{article.title}</strong>
        <span className={styles.hint}>
          {t('version', { version: article.version })}
          {article.region !== 'city' && ` · ${t('countyOwn')}`}
        </span>
      </div>
      {open ? (
        <WholeArticle id={article.id} known={asked.known} />
      ) : (
        <p className={styles.passage}>{fillPlaceholders(article.passage, asked.known)}</p>
      )}
      <div className={styles.cardFoot}>
        <Button size="small" loading={busy} onClick={() => void take()}>
          {asked.use ? t('useAnswer') : t('copyAnswer')}
        </Button>
        <Button size="small" type="text" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
          {open ? t('hideWhole') : t('showWhole')}
        </Button>
      </div>
    </li>
  );
}

function WholeArticle({ id, known }: { id: string; known: Known }) {
  const { data } = useArticle(id);
  return data ? <Markdown text={fillPlaceholders(data.body, known)} title={data.title} /> : <Loading />;
}
