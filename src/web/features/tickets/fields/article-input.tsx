import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../lib/hooks';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useArticleSearch } from '../api/find-articles';
import { useArticle } from '../api/get-article';
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
  const chosen = asText(props.value);
  const options = (found.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const isListed = options.some(({ value }) => value === chosen);
  // Taken from the answers beside the form it may not be among those found here: it is shown by its name all the same.
  const { data: article } = useArticle(chosen, chosen !== '' && !isListed);
  const named = article && !isListed ? [{ value: article.id, label: article.title }] : [];
  return (
    <Select
      {...ariaOf(props)}
      value={chosen || undefined}
      options={[...named, ...options]}
      loading={found.isFetching}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('articlePick')}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string | undefined) => props.onChange(next)}
    />
  );
}
