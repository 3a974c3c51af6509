import type { TicketRow } from '../../../lib/api';
import { useTicketSearch } from '../api/find-tickets';
import { useTicketTexts } from '../texts';
import { TicketList } from './ticket-list';

interface Props {
  q: string;
  openId: string | null;
  onOpen: (row: TicketRow) => void;
  keys: boolean;
}

export function SearchResults({ q, openId, onOpen, keys }: Props) {
  const t = useTicketTexts();
  const found = useTicketSearch({ q });
  return (
    <TicketList
      key={q}
      listKey={`search ${q}`}
      label={t('searchResults')}
      source={found}
      openId={openId}
      onOpen={onOpen}
      empty={{ title: t('emptySearch'), hint: t('emptySearchHint') }}
      keys={keys}
    />
  );
}
