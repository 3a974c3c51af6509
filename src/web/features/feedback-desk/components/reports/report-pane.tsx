import { ArrowLeftOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { Loading, ProblemNotice } from '../../../../ui';
import { useCampaigns } from '../../api/campaigns';
import { useReport } from '../../api/get-reports';
import type { Report } from '../../api/types';
import { useNames } from '../../lib/use-names';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';
import { ReportSteps } from './report-steps';
import { ReportThread } from './report-thread';
import { StepBar } from './step-bar';

/** One report: what is known of it, what was written, what was done, and what can be done now. */
export function ReportPane({ id }: { id: string }) {
  const t = useDeskTexts();
  const report = useReport(id);
  const to = new URLSearchParams(useLocation().search);
  to.delete('report');
  return (
    <article className={styles.report} data-testid="feedback-report">
      <Link to={{ search: to.toString() }} className={styles.back}>
        <ArrowLeftOutlined aria-hidden /> {t('back')}
      </Link>
      {report.isPending && <Loading />}
      {!report.data && report.error && (
        <>
          <h2>{t('noReport')}</h2>
          <ProblemNotice error={report.error} onRetry={() => void report.refetch()} />
        </>
      )}
      {report.data && (
        <>
          <Facts report={report.data} />
          <ReportThread report={report.data} />
          <StepBar report={report.data} />
          <ReportSteps report={report.data} />
        </>
      )}
    </article>
  );
}

function Facts({ report }: { report: Report }) {
  const t = useDeskTexts();
  const names = useNames();
  const campaigns = useCampaigns().data?.pages.flatMap(({ items }) => items);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, topic, on, state, county, about, department, campaign } = report;
  useEffect(() => heading.current?.focus(), [id]);
  const facts = [
    { term: t('received'), words: on },
    { term: t('county'), words: names.county(county) || t('notSaid') },
    { term: t('about'), words: names.about(about) || t('notSaid') },
    ...(department ? [{ term: t('department'), words: names.department(department) }] : []),
    ...(campaign
      ? [{ term: t('campaign'), words: campaigns?.find(({ slug }) => slug === campaign)?.title ?? campaign }]
      : []),
  ];
  return (
    <section className={styles.box}>
      <div className={styles.line}>
        <h2 ref={heading} tabIndex={-1}>
          {names.topic(topic)}
        </h2>
        <strong data-testid="feedback-report-state">{names.state(state)}</strong>
      </div>
      <dl className={styles.facts}>
        {facts.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
