import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../../lib/hooks';
import { useOutlets } from '../../api/find-outlets';
import { useOutlet } from '../../api/get-outlet';
import { usePeopleTexts } from './texts';

const settleMs = 200;

interface Props {
  id?: string;
  value?: string;
  onChange?: (outletId: string | undefined) => void;
}

/** Finds an outlet by name or code; the chosen one keeps its name whatever is searched for. */
export function OutletSelect({ id, value, onChange }: Props) {
  const t = usePeopleTexts();
  const [typed, setTyped] = useState('');
  const found = useOutlets(useDebounced(typed.trim(), settleMs), undefined);
  const chosen = useOutlet(value ?? null).data;
  const rows = found.data?.pages[0]?.items ?? [];
  const all = chosen && !rows.some((row) => row.id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <Select
      {...(id && { id })}
      value={value ?? null}
      options={all.map(({ id: outletId, code, name }) => ({ value: outletId, label: `${code} ${name}` }))}
      loading={found.isFetching}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('outletPick')}
      onChange={(next: string | null) => onChange?.(next ?? undefined)}
    />
  );
}
