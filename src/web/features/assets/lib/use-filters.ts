import { useSearchParams } from 'react-router';
import type { AssetFilters } from '../api/get-assets';

const names = ['q', 'countyId', 'outletId', 'kind', 'state', 'supplierId'] as const;
type FilterName = (typeof names)[number];
export type FilterChange = Partial<Record<FilterName, string | undefined>>;

const filtersIn = (params: URLSearchParams): AssetFilters =>
  Object.fromEntries(names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));

/** What the list is narrowed to; it stands in the address, so that it can be sent to somebody and survives a reload. */
export function useFilters(): { filters: AssetFilters; query: string; change: (to: FilterChange) => void } {
  const [params, setParams] = useSearchParams();
  const change = (to: FilterChange): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(to)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return { filters: filtersIn(params), query: params.toString(), change };
}
