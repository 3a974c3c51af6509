import { Button } from 'antd';
import { useState } from 'react';
import type { Certificate } from '../../../lib/api';
import { useMay } from '../../../lib/session';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../ui';
import { useCertificates } from '../api/faults';
import { useFaultsTexts } from '../texts';
import { DataTable, type DataColumn } from './data-table';
import { GrantDialog } from './grant-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** Who may be given which repairs, and until when (A19). */
export function CertificatesTab() {
  const t = useFaultsTexts();
  const mayChange = useMay('certificate.change');
  const pages = useCertificates();
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const [isGranting, setGranting] = useState(false);
  const [leaving, setLeaving] = useState<Certificate | null>(null);
  const columns: DataColumn<Certificate>[] = [
    { key: 'person', title: t('person'), cell: ({ userName }) => userName },
    { key: 'skill', title: t('skill'), cell: ({ skillName }) => skillName },
    { key: 'from', title: t('validFrom'), cell: ({ validFrom }) => validFrom },
    { key: 'until', title: t('validUntil'), cell: ({ validUntil }) => validUntil },
    { key: 'state', title: t('state'), cell: ({ state, reason }) => [t(state), reason].filter(Boolean).join(' · ') },
    ...(mayChange
      ? [
          {
            key: 'actions',
            title: t('actions'),
            cell: (one: Certificate) =>
              one.state === 'withdrawn' ? null : (
                <Button
                  size="small"
                  aria-label={t('withdrawOf', { name: one.userName })}
                  onClick={() => setLeaving(one)}
                >
                  {t('withdraw')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <TabHead title={t('certificates')} lead={t('certificatesLead')}>
        {mayChange && (
          <Button type="primary" onClick={() => setGranting(true)} data-testid="certificate-grant">
            {t('grant')}
          </Button>
        )}
      </TabHead>
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('emptyCertificates')} hint={t('emptyCertificatesHint')} />}
      {rows && rows.length > 0 && (
        <DataTable title={t('certificates')} rows={rows} columns={columns} keyOf={({ id }) => id} />
      )}
      <MoreButton pages={pages} />
      {isGranting && <GrantDialog onClose={() => setGranting(false)} />}
      {leaving && <WithdrawDialog certificate={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
