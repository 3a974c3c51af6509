import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../lib/hooks';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useTicketSearch } from '../api/find-tickets';
import { useTicketTexts } from '../texts';
import { useFormScope } from './form-scope';

const settleMs = 200;
const offered = 12;

/** Finds another ticket by number or title; before anything is typed, those of the same outlet are offered. */
export function TicketInput(props: FieldInputProps) {
  const t = useTicketTexts();
  const { ticket } = useFormScope();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), settleMs);
  const query = q ? { q } : { ...(ticket?.outlet && { outletId: ticket.outlet.id }) };
  const found = useTicketSearch({ ...query, limit: offered });
  const rows = (found.data?.pages[0]?.items ?? []).filter(({ id }) => id !== ticket?.id);
  return (
    <Select
      {...ariaOf(props)}
      value={asText(props.value) || undefined}
      options={rows.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('ticketPick')}
      autoFocus={props.autoFocus}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string) => props.onChange(next)}
    />
  );
}
