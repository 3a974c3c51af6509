import { PlusOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { useState } from 'react';
import { TabHead } from '../../../../ui';
import { useKnowledgeTexts } from '../../texts';
import { LinkButton } from '../shared/link-button';
import { useWorkTexts } from './texts';
import { WorkList } from './work-list';

type Whose = 'mine' | 'everyones';

/** Drafts that are being written. */
export function DraftsTab() {
  const t = useWorkTexts();
  const knowledge = useKnowledgeTexts();
  const [whose, setWhose] = useState<Whose>('mine');
  return (
    <>
      <TabHead title={t('drafts')} lead={t('draftsLead')}>
        <Segmented<Whose>
          aria-label={t('whose')}
          value={whose}
          options={[
            { value: 'mine', label: t('mine') },
            { value: 'everyones', label: t('everyones') },
          ]}
          onChange={setWhose}
          data-testid="knowledge-whose"
        />
        <LinkButton to="/knowledge/new" type="primary" icon={<PlusOutlined />}>
          {knowledge('newArticle')}
        </LinkButton>
      </TabHead>
      <WorkList
        filter={{ state: 'draft', ...(whose === 'mine' && { mine: 'true' }) }}
        label={t('drafts')}
        linkOf={({ id }) => `/knowledge/${id}/edit`}
        empty={{ title: t('noDrafts'), hint: t('noDraftsHint') }}
      />
    </>
  );
}
