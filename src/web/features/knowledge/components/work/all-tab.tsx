import { DownloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { TabHead } from '../../../../ui';
import { exportUrl } from '../../api/files';
import { useKnowledgeTexts } from '../../texts';
import { useReader } from '../shared/use-reader';
import { useWorkTexts } from './texts';
import { WorkList } from './work-list';
import styles from './work.module.css';

const states = ['published', 'planned', 'expired'] as const;
type State = (typeof states)[number] | 'all';

/** Every article that was ever published, whatever became of it. */
export function AllTab() {
  const t = useWorkTexts();
  const knowledge = useKnowledgeTexts();
  const { mayWrite } = useReader();
  const [state, setState] = useState<State>('all');
  return (
    <>
      <TabHead title={t('all')} lead={t('allLead')}>
        <Select<State>
          className={styles.filter}
          aria-label={t('state')}
          value={state}
          options={[
            { value: 'all', label: t('all') },
            ...states.map((one) => ({ value: one, label: knowledge(`state_${one}`) })),
          ]}
          onChange={setState}
          data-testid="knowledge-all-state"
        />
        {mayWrite && (
          <Button href={exportUrl} download icon={<DownloadOutlined />} data-testid="knowledge-export">
            {t('exportAll')}
          </Button>
        )}
      </TabHead>
      <WorkList
        filter={{ state }}
        label={t('all')}
        linkOf={({ id }) => `/knowledge/${id}`}
        empty={{ title: t('noArticles') }}
      />
    </>
  );
}
