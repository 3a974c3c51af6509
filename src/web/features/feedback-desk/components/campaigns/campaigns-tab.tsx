import { Button } from 'antd';
import { useState } from 'react';
import { useOpenForm } from '../../../../lib/feedback/use-open-form';
import { useMay } from '../../../../lib/session';
import { CopyButton, EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { useCampaigns } from '../../api/campaigns';
import type { Campaign } from '../../api/types';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';
import { CampaignDialog } from './campaign-dialog';

/** Calls for feedback, each with its link, dates and count. */
export function CampaignsTab() {
  const t = useDeskTexts();
  const mayChange = useMay('feedback.triage');
  const campaigns = useCampaigns();
  const [editing, setEditing] = useState<Campaign | 'new'>();
  const rows = campaigns.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <TabHead title={t('campaigns')} lead={t('campaignLead')}>
        {mayChange && (
          <Button type="primary" onClick={() => setEditing('new')} data-testid="campaign-new">
            {t('newCampaign')}
          </Button>
        )}
      </TabHead>
      {campaigns.error && <ProblemNotice error={campaigns.error} onRetry={() => void campaigns.refetch()} />}
      {!rows && !campaigns.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('noCampaigns')} />}
      <ul className={styles.list} data-testid="campaign-list">
        {rows?.map((campaign) => (
          <li key={campaign.slug} className={styles.box}>
            <CampaignCard campaign={campaign} onEdit={mayChange ? () => setEditing(campaign) : null} />
          </li>
        ))}
      </ul>
      <MoreButton pages={campaigns} />
      {editing && (
        <CampaignDialog campaign={editing === 'new' ? null : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function CampaignCard({ campaign, onEdit }: { campaign: Campaign; onEdit: (() => void) | null }) {
  const t = useDeskTexts();
  const { url } = useOpenForm();
  const { slug, title, text, from, until, open, count } = campaign;
  const link = `${url}/c/${slug}`;
  return (
    <>
      <div className={styles.line}>
        <h2>{title}</h2>
        <span>{t(open ? 'open' : 'notOpen')}</span>
      </div>
      <p className={styles.written}>{text}</p>
      <div className={`${styles.line} ${styles.quiet}`}>
        <span>{t('dates', { from, until })}</span>
        <span>{count === null ? t('countFew') : t('count', { count })}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.link}>
          {link}
          <CopyButton text={link} label={t('copyLink', { title })} />
        </span>
        {onEdit && (
          <Button size="small" onClick={onEdit} aria-label={`${t('edit')} ${title}`}>
            {t('edit')}
          </Button>
        )}
      </div>
    </>
  );
}
