import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useHotkeys } from '../../../../lib/hotkeys';
import { useDebounced } from '../../../../lib/hooks';
import { kinds } from '../../lib/codes';
import { useKnowledgeTexts } from '../../texts';
import shared from '../shared/shared.module.css';
import { Browse } from './browse';
import { EditorLinks } from './editor-links';
import { FilterBar, type Filters } from './filter-bar';
import { Found } from './found';
import styles from './search.module.css';
import { useSearchTexts } from './texts';
import { useResultKeys } from './use-result-keys';

const settleMs = 120;

/** Every entry that says something, in the address of the page. */
const addressOf = (entries: Readonly<Record<string, string | undefined>>): URLSearchParams =>
  new URLSearchParams(Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** Search while typing; words and filters stand in the address, so that they survive a reload and the way back. */
export function SearchPage() {
  const t = useSearchTexts();
  const knowledge = useKnowledgeTexts();
  const inputId = useId();
  const field = useRef<InputRef>(null);
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const q = useDebounced(typed.trim(), settleMs);
  const [filters, setFilters] = useState<Filters>({
    kind: kinds.find((code) => code === params.get('kind')),
    category: params.get('category') ?? undefined,
    county: params.get('county') ?? undefined,
  });
  const { kind, category, county } = filters;
  const address = addressOf({ q, kind, category, county }).toString();
  const search = address && `?${address}`;
  useEffect(() => setParams(new URLSearchParams(address), { replace: true }), [address, setParams]);

  const focusField = (): void => field.current?.focus({ cursor: 'end' });
  useHotkeys([{ combo: '/', label: t('search'), run: focusField }]);
  const { list, onFieldKey, onListKey } = useResultKeys(focusField);
  const listed = { ...(kind && { kind }), ...(category && { category }), ...(county && { region: county }) };
  return (
    <div className={shared.page}>
      <div className={styles.head}>
        <h1 className={shared.title}>{knowledge('title')}</h1>
        <EditorLinks />
      </div>
      <label htmlFor={inputId} className="visually-hidden">
        {t('search')}
      </label>
      <Input
        ref={field}
        id={inputId}
        type="search"
        size="large"
        allowClear
        className={styles.field}
        autoComplete="off"
        prefix={<SearchOutlined />}
        placeholder={t('searchHint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onFieldKey}
        data-testid="knowledge-search"
      />
      <div className={styles.under}>
        <FilterBar
          {...filters}
          searching={q !== ''}
          onChange={(change) => setFilters((before) => ({ ...before, ...change }))}
        />
        <span className={styles.keys}>{t('keyHint')}</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the links in it */}
      <div ref={list} onKeyDown={onListKey}>
        {q === '' ? <Browse filter={listed} search={search} /> : <Found q={q} county={county} search={search} />}
      </div>
    </div>
  );
}
