import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { type Language, say } from '../../../shared/language.js';
import { checkedDay, startOfDay } from '../../../shared/time-zone.js';
import { assetKinds, isAssetKind } from '../../assets/index.js';
import { Directory } from '../../organisation/index.js';
import { refuseFault } from '../faults.refusals.js';
import type { FaultFiguresQuery } from './figures.dto.js';
import type { FaultFiguresView, FaultFigureView } from './figures.view.js';

interface Row {
  [column: string]: unknown;
  by: 'total' | 'kind' | 'supplier' | 'county';
  key: string | null;
  supplier: string | null;
  reports: number;
  guided: number;
  repaired: number;
  open: number;
  not_repaired: number;
  cancelled: number;
  repeats: number;
  again: number;
  median_hours: number | null;
}

/**
 * One walk over the span for all four tables. GROUPING says which columns a row is the sum over: 3 of 3 for the total.
 */
const figures = {
  name: 'faults-figures',
  text: `
    WITH counted AS (
      SELECT CASE GROUPING(kind, supplier_id, county_id) WHEN 7 THEN 'total' WHEN 3 THEN 'kind' WHEN 5 THEN 'supplier' ELSE 'county' END AS by,
        CASE GROUPING(kind, supplier_id, county_id) WHEN 3 THEN kind WHEN 5 THEN supplier_id::text WHEN 6 THEN county_id::text END AS key,
        count(*)::int AS reports,
        count(*) FILTER (WHERE status = 'guided')::int AS guided,
        count(*) FILTER (WHERE fixed_at IS NOT NULL)::int AS repaired,
        count(*) FILTER (WHERE status = 'open')::int AS open,
        count(*) FILTER (WHERE status = 'not_repaired')::int AS not_repaired,
        count(*) FILTER (WHERE status = 'cancelled')::int AS cancelled,
        count(*) FILTER (WHERE repeat_of IS NOT NULL)::int AS repeats,
        count(*) FILTER (WHERE rounds > 1)::int AS again,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM fixed_at - reported_at) / 3600)
          FILTER (WHERE fixed_at IS NOT NULL) AS median_hours
      FROM faults WHERE reported_at >= $1 AND reported_at < $2 AND status <> 'joined' AND main_id IS NULL
      GROUP BY GROUPING SETS ((), (kind), (supplier_id), (county_id))
    )
    SELECT c.*, s.name AS supplier FROM counted c LEFT JOIN suppliers s ON c.by = 'supplier' AND s.id::text = c.key
    ORDER BY c.by, c.reports DESC, c.key`,
};

const longestDays = 366;
const without = {
  supplier: { zh: '（无供应商）', en: '(no supplier)' },
  county: { zh: '市公司', en: 'The branch' },
} as const;
const total = { zh: '合计', en: 'Total' } as const;

const nothing: Row = {
  by: 'total',
  key: null,
  supplier: null,
  reports: 0,
  guided: 0,
  repaired: 0,
  open: 0,
  not_repaired: 0,
  cancelled: 0,
  repeats: 0,
  again: 0,
  median_hours: null,
};

const rounded = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 10) / 10);

/** How faults come and are repaired, by kind, supplier and county (D7). */
@Injectable()
export class FaultFigures {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** @throws DomainError `fault.span_too_long` */
  async between({ language }: Actor, { from, to }: FaultFiguresQuery): Promise<FaultFiguresView> {
    const [first, last] = [checkedDay(from), checkedDay(to)];
    if (last < first || last - first >= longestDays) throw refuseFault('fault.span_too_long');
    const rows = await this.database.rows<Row>(figures, [new Date(startOfDay(first)), new Date(startOfDay(last + 1))]);
    const by = (what: Row['by']) => rows.filter((row) => row.by === what).map((row) => this.view(row, language));
    return {
      from,
      to,
      total: by('total')[0] ?? this.view(nothing, language),
      byKind: by('kind'),
      bySupplier: by('supplier'),
      byCounty: by('county'),
    };
  }

  private view(row: Row, language: Language): FaultFigureView {
    return {
      key: row.key,
      name: this.nameOf(row, language),
      reports: row.reports,
      guided: row.guided,
      repaired: row.repaired,
      open: row.open,
      notRepaired: row.not_repaired,
      cancelled: row.cancelled,
      repeats: row.repeats,
      repeatRate: row.reports === 0 ? 0 : row.repeats / row.reports,
      againRounds: row.again,
      medianHours: rounded(row.median_hours),
    };
  }

  private nameOf({ by, key, supplier }: Row, language: Language): string {
    if (by === 'kind') return key && isAssetKind(key) ? say(assetKinds[key].name, language) : (key ?? '');
    if (by === 'supplier') return supplier ?? say(without.supplier, language);
    if (by === 'county') return key ? this.directory.countyName(key, language) : say(without.county, language);
    return say(total, language);
  }
}
