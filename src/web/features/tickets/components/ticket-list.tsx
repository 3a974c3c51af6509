import { Button } from 'antd';
import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { TicketRow as Row } from '../../../lib/api';
import { announce } from '../../../lib/hooks';
import { useHotkeys } from '../../../lib/hotkeys';
import { useCommonTexts } from '../../../lib/i18n';
import { EmptyState, Loading, ProblemNotice } from '../../../ui';
import { useStableRows } from '../lib/use-stable-rows';
import { useTouched } from '../lib/use-touched';
import { useTicketTexts } from '../texts';
import { NewsBar } from './news-bar';
import styles from './ticket-list.module.css';
import { TicketRow } from './ticket-row';

/** What the list draws from; the answer of `useQueueTickets` or `useTicketSearch`. */
export interface RowSource {
  data: { pages: readonly { items: readonly Row[] }[] } | undefined;
  error: unknown;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
}

interface Props {
  /** Names the list; rows of another one are not kept in place. */
  listKey: string;
  label: string;
  source: RowSource;
  openId?: string | null;
  onOpen: (row: Row) => void;
  empty?: { title: string; hint: string };
  /** Whether j, k and Enter move in this list. */
  keys?: boolean;
}

const nearEndPx = 400;

/**
 * Dense rows that stay where they are: arrivals wait behind a bar, those that leave are only marked until the pointer
 * is elsewhere. j/k or the arrows move, Enter opens.
 */
export function TicketList({ listKey, label, source, openId = null, onOpen, empty, keys = true }: Props) {
  const t = useTicketTexts();
  const common = useCommonTexts();
  const prefix = useId();
  const box = useRef<HTMLDivElement>(null);
  const fetched = source.data?.pages.flatMap(({ items }) => items) ?? [];
  const { rows, gone, arrivedCount, reordered, settle, tidy } = useStableRows(listKey, fetched);
  const { touched, handlers } = useTouched();
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = Math.max(
    0,
    rows.findIndex(({ id }) => id === (activeId ?? openId)),
  );
  const rowId = (id: string): string => `${prefix}${id}`;

  const putInOrder = useEffectEvent(tidy);
  useEffect(() => {
    if (!touched) putInOrder();
  }, [touched, gone.size, reordered]);
  useEffect(() => {
    if (arrivedCount > 0) announce(t('arrived', { count: arrivedCount }));
    // Only a change of the count is worth saying.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [arrivedCount]);

  const move = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, activeId === null && openId === null ? 0 : active + by))];
    if (!next) return;
    setActiveId(next.id);
    // From here on Enter is the list's, not that of the button that had the focus.
    box.current?.focus({ preventScroll: true });
    document.getElementById(rowId(next.id))?.scrollIntoView({ block: 'nearest' });
  };
  const opened = useRef(onOpen);
  useEffect(() => {
    opened.current = onOpen;
  });
  const open = useCallback((row: Row): void => {
    setActiveId(row.id);
    opened.current(row);
  }, []);
  const openActive = (): void => {
    const row = rows[active];
    if (row) onOpen(row);
  };
  useHotkeys(
    [
      { combo: 'j', label: t('goDown'), run: () => move(1) },
      { combo: 'k', label: t('goUp'), run: () => move(-1) },
      { combo: 'enter', label: t('openRow'), run: openActive },
    ],
    keys,
  );

  const loadNearEnd = (): void => {
    const element = box.current;
    if (!element || !source.hasNextPage || source.isFetchingNextPage) return;
    if (element.scrollHeight - element.scrollTop - element.clientHeight < nearEndPx) void source.fetchNextPage();
  };
  const byKey: Record<string, () => void> = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: openActive };

  if (source.isPending) return <Loading />;
  if (!source.data) return <ProblemNotice error={source.error} onRetry={() => void source.refetch()} />;
  return (
    <div className={styles.box} {...handlers}>
      <NewsBar count={arrivedCount} reordered={reordered} onShow={settle} />
      {rows.length === 0 && (
        <EmptyState title={empty?.title ?? t('emptyQueue')} hint={empty?.hint ?? t('emptyQueueHint')} />
      )}
      <div
        ref={box}
        className={styles.list}
        role="listbox"
        aria-label={label}
        tabIndex={0}
        hidden={rows.length === 0}
        aria-activedescendant={rows[active] ? rowId(rows[active].id) : undefined}
        onScroll={loadNearEnd}
        onKeyDown={(event) => {
          const run = byKey[event.key];
          if (!run) return;
          event.preventDefault();
          run();
        }}
      >
        {rows.map((row, at) => (
          <TicketRow
            key={row.id}
            row={row}
            id={rowId(row.id)}
            isActive={at === active && activeId !== null}
            isOpen={row.id === openId}
            isGone={gone.has(row.id)}
            onOpen={open}
          />
        ))}
      </div>
      {source.hasNextPage && (
        <div className={styles.foot}>
          <Button size="small" loading={source.isFetchingNextPage} onClick={() => void source.fetchNextPage()}>
            {common('more')}
          </Button>
        </div>
      )}
    </div>
  );
}
