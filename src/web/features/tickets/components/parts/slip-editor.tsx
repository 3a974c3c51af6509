import { CloseOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { StockLine } from '../../../../lib/api';
import { useDebounced } from '../../../../lib/hooks';
import { useFoundParts } from '../../api/parts';
import styles from './parts.module.css';
import { usePartsTexts } from './texts';

const settleMs = 200;
const mostPieces = 100_000;

/** A part on a slip, with what the store said of it when it was chosen. */
export interface Chosen {
  part: StockLine;
  quantity: number;
}

interface Props {
  storeId: string | null;
  chosen: readonly Chosen[];
  onChange: (chosen: readonly Chosen[]) => void;
}

export const slipOf = (chosen: readonly Chosen[]): { partId: string; quantity: number }[] =>
  chosen.map(({ part, quantity }) => ({ partId: part.partId, quantity }));

/** Parts by search, with what the store has of them, and how many of each. */
export function SlipEditor({ storeId, chosen, onChange }: Props) {
  const t = usePartsTexts();
  const [typed, setTyped] = useState('');
  const found = useFoundParts(storeId, useDebounced(typed.trim(), settleMs));
  const rows = (found.data?.items ?? []).filter(({ partId }) => !chosen.some(({ part }) => part.partId === partId));
  return (
    <>
      <Input
        type="search"
        prefix={<SearchOutlined />}
        aria-label={t('search')}
        placeholder={t('search')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        data-testid="part-search"
      />
      {found.data?.items.length === 0 && <p className={styles.quiet}>{t('noneFound')}</p>}
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={t('found')} data-testid="parts-found">
          {rows.map((part) => (
            <li key={part.partId} className={styles.row}>
              <PartWords part={part} />
              <Button
                icon={<PlusOutlined />}
                aria-label={t('add', { name: part.name })}
                onClick={() => onChange([...chosen, { part, quantity: 1 }])}
                data-testid={`part-add-${part.code}`}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={t('chosen')} data-testid="parts-chosen">
          {chosen.map(({ part, quantity }) => (
            <li key={part.partId} className={styles.row}>
              <PartWords part={part} />
              <InputNumber
                min={1}
                max={mostPieces}
                precision={0}
                value={quantity}
                aria-label={t('quantity', { name: part.name })}
                onChange={(next) =>
                  onChange(chosen.map((one) => (one.part === part ? { part, quantity: next ?? 1 } : one)))
                }
                data-testid={`part-quantity-${part.code}`}
              />
              <Button
                icon={<CloseOutlined />}
                aria-label={t('remove', { name: part.name })}
                onClick={() => onChange(chosen.filter((one) => one.part !== part))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function PartWords({ part }: { part: StockLine }) {
  const t = usePartsTexts();
  return (
    <span className={styles.name}>
      {part.name} <span className={styles.quiet}>{part.code}</span>
      <br />
      <span className={styles.quiet}>
        {t('onHand', { count: part.onHand, unit: part.unit })}
        {part.elsewhere > 0 && ` · ${t('elsewhere', { count: part.elsewhere })}`}
        {part.valuable && ` · ${t('valuable')}`}
      </span>
    </span>
  );
}
