import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useCampaigns } from '../../api/campaigns';
import type { ReportFilter } from '../../api/types';
import { useNames } from '../../lib/use-names';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

/** Which reports are shown. */
export function ReportFilters({ filter }: { filter: ReportFilter }) {
  const t = useDeskTexts();
  const { topics, counties, states } = useNames();
  const campaigns = useCampaigns().data?.pages.flatMap(({ items }) => items) ?? [];
  const [params, setParams] = useSearchParams();
  const choose = (name: keyof ReportFilter) => (value: string) => {
    const next = new URLSearchParams(params);
    next.delete('report');
    next.delete(name);
    if (value) next.set(name, value);
    setParams(next, { replace: true });
  };
  const choices = [
    { name: 'state', every: t('everyState'), label: t('filterState'), from: states },
    { name: 'topic', every: t('everyTopic'), label: t('filterTopic'), from: topics },
    { name: 'county', every: t('everyCounty'), label: t('filterCounty'), from: counties },
    {
      name: 'campaign',
      every: t('everyCampaign'),
      label: t('filterCampaign'),
      from: campaigns.map(({ slug, title }) => ({ value: slug, label: title })),
    },
  ] as const;
  return (
    <div className={styles.filters}>
      {choices.map(({ name, every, label, from }) => (
        <Select
          key={name}
          aria-label={label}
          value={filter[name] ?? ''}
          options={[{ value: '', label: every }, ...from]}
          onChange={choose(name)}
          data-testid={`feedback-${name}`}
        />
      ))}
    </div>
  );
}
