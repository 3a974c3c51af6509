import { Descriptions, Drawer } from 'antd';
import type { OutletCard } from '../../../../lib/api';
import { useLabels } from '../../../../lib/reference';
import { formatTime } from '../../../../lib/time';
import { Loading, ProblemNotice } from '../../../../ui';
import { useOutlet } from '../../api/get-outlet';
import { useOutletTexts } from './texts';

function CardBody({ card }: { card: OutletCard }) {
  const t = useOutletTexts();
  const labels = useLabels();
  const contacts = card.contacts.map(({ id, name, phone, position }) => (
    <div key={id}>{[name, position, phone].filter(Boolean).join(' · ')}</div>
  ));
  return (
    <Descriptions
      column={1}
      size="small"
      bordered
      items={[
        { key: 'code', label: t('code'), children: card.code },
        { key: 'tier', label: t('tier'), children: labels.tier(card.tier) },
        { key: 'county', label: t('county'), children: card.countyName },
        { key: 'address', label: t('address'), children: card.address },
        { key: 'manager', label: t('manager'), children: card.channelManagerName ?? '—' },
        { key: 'designated', label: t('designated'), children: card.designatedNumbers.join(' · ') },
        { key: 'contacts', label: t('contacts'), children: contacts.length > 0 ? contacts : t('noContacts') },
        { key: 'open', label: t('openTickets'), children: card.openTickets },
        { key: 'call', label: t('lastCall'), children: card.lastCallAt ? formatTime(card.lastCallAt) : t('noCall') },
        { key: 'state', label: t('state'), children: t(card.active ? 'active' : 'inactive') },
      ]}
    />
  );
}

/** The card of an outlet beside the list. Numbers are masked. */
export function OutletDrawer({ outletId, onClose }: { outletId: string | null; onClose: () => void }) {
  const t = useOutletTexts();
  const { data, error, refetch } = useOutlet(outletId);
  return (
    <Drawer open={outletId !== null} title={data?.name ?? t('card')} onClose={onClose} destroyOnHidden>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data ? <CardBody card={data} /> : !error && <Loading />}
    </Drawer>
  );
}
