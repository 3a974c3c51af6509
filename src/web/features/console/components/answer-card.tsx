import { Button } from 'antd';
import { useState } from 'react';
import type { FoundArticle } from '../../../lib/api';
import { KeyCap, Loading, Markdown, MarkedText } from '../../../ui';
import { useArticle } from '../../tickets';
import { fillPlaceholders, type Known, openPlaceholders } from '../../../lib/placeholders';
import { useConsoleTexts } from '../texts';
import styles from './context.module.css';

interface Props {
  article: FoundArticle;
  known: Known;
  /** The key that takes it. */
  keyName: string | undefined;
  busy: boolean;
  /** Whether it goes into a form; else it is copied. */
  intoForm: boolean;
  onTake: () => void;
}

/** One article: what it says about this, and a click or key that makes it the answer. */
export function AnswerCard({ article, known, keyName, busy, intoForm, onTake }: Props) {
  const t = useConsoleTexts();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.card} data-testid={`answer-${article.slug}`}>
      <div className={styles.cardHead}>
        <strong>
          <MarkedText text={article.title} marks={article.titleMarks} />
        </strong>
        <span className={styles.hint}>
          {t('version', { version: article.version })}
          {article.region !== 'city' && ` · ${t('countyOwn')}`}
        </span>
      </div>
      {open ? <WholeArticle id={article.id} known={known} /> : <Passage article={article} known={known} />}
      <div className={styles.cardFoot}>
        <Button size="small" loading={busy} onClick={onTake}>
          {intoForm ? t('useAnswer') : t('copyAnswer')}
          {keyName && <KeyCap>{keyName}</KeyCap>}
        </Button>
        <Button size="small" type="text" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
          {open ? t('hideWhole') : t('showWhole')}
        </Button>
      </div>
    </li>
  );
}

/** Filling placeholders moves the signs: such a passage is shown without marks. */
function Passage({ article: { passage, passageMarks }, known }: Pick<Props, 'article' | 'known'>) {
  const isOpen = openPlaceholders(passage).length > 0;
  return (
    <p className={styles.passage}>
      {isOpen ? fillPlaceholders(passage, known) : <MarkedText text={passage} marks={passageMarks} />}
    </p>
  );
}

function WholeArticle({ id, known }: { id: string; known: Known }) {
  const { data } = useArticle(id);
  return data ? <Markdown text={fillPlaceholders(data.body, known)} title={data.title} /> : <Loading />;
}
