import { Button } from 'antd';
import { useState } from 'react';
import { Loading, Markdown, MarkedText, ProblemNotice } from '../../../../ui';
import { useArticle } from '../../api/get-article';
import { type RemedyQuery, useRemedies } from '../../api/get-fault';
import styles from './fault.module.css';
import { useFaultTexts } from './texts';

/** What is known to help, before anybody is sent. */
export function Remedies(query: RemedyQuery) {
  const t = useFaultTexts();
  const { data, error, refetch } = useRemedies(query);
  const [openId, setOpenId] = useState<string | null>(null);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section className={styles.remedies} aria-label={t('remedies')} data-testid="fault-remedies">
      <h4 className={styles.heading}>{t('remedies')}</h4>
      {data.items.length === 0 && <p className={styles.none}>{t('noRemedies')}</p>}
      <ul className={styles.list}>
        {data.items.map(({ id, title, passage, passageMarks }) => (
          <li key={id}>
            <strong>{title}</strong>
            {openId === id ? (
              <Whole id={id} />
            ) : (
              <p className={styles.none}>
                <MarkedText text={passage} marks={passageMarks} />
              </p>
            )}
            <Button
              type="link"
              size="small"
              aria-expanded={openId === id}
              aria-label={`${openId === id ? t('hide') : t('openArticle')}: ${title}`}
              onClick={() => setOpenId(openId === id ? null : id)}
            >
              {openId === id ? t('hide') : t('openArticle')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Whole({ id }: { id: string }) {
  const { data, error } = useArticle(id, true);
  if (error) return <ProblemNotice error={error} />;
  return data ? <Markdown text={data.body} title={data.title} /> : <Loading />;
}
