import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../lib/hooks';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useArticleSearch } from '../api/find-articles';
import { useTicketTexts } from '../texts';
import { useFormScope } from './form-scope';

const settleMs = 200;
const offered = 10;

/** Finds the article or script that an answer rests on; starts from the title of the ticket. */
export function ArticleInput(props: FieldInputProps) {
  const t = useTicketTexts();
  const { ticket } = useFormScope();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), settleMs) || (ticket?.title ?? '');
  const found = useArticleSearch({ q, limit: offered, ...(ticket?.countyId && { countyId: ticket.countyId }) });
  return (
    <Select
      {...ariaOf(props)}
      value={asText(props.value) || undefined}
      options={(found.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      loading={found.isFetching}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('articlePick')}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string | undefined) => props.onChange(next)}
    />
  );
}
