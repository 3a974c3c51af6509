import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useRef } from 'react';
import { useHotkeys } from '../../../lib/hotkeys';
import type { SearchBoxState } from '../lib/use-search-box';
import { useTicketTexts } from '../texts';
import styles from './queue-board.module.css';

export function SearchBox({ search }: { search: SearchBoxState }) {
  const t = useTicketTexts();
  const input = useRef<InputRef>(null);
  useHotkeys([{ combo: '/', label: t('keySearch'), run: () => input.current?.focus({ cursor: 'all' }) }]);
  return (
    <div className={styles.search} role="search">
      <Input
        ref={input}
        size="small"
        allowClear
        prefix={<SearchOutlined />}
        value={search.typed}
        placeholder={t('searchPlaceholder')}
        aria-label={t('keySearch')}
        data-testid="ticket-search"
        onChange={(event) => search.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          search.clear();
          event.currentTarget.blur();
        }}
      />
    </div>
  );
}
