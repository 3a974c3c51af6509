import { type Language, say } from '../../../shared/language.js';
import { parseYuan, yuan } from '../../../shared/money.js';
import { reversalLimits } from '../limits.policy.js';
import type { CountRow, MonthRow } from './assessment.sql.js';
import type { AssessmentRowView, LimitUseView } from './assessment.view.js';
import type { Month } from './months.js';

const limitFen = parseYuan(reversalLimits.yuanPerMonth) ?? 0;

/** In thousandths. */
const share = (used: number, limit: number): number => (limit === 0 ? 0 : Math.round((used / limit) * 1_000) / 1_000);

/** A county has the limits of its open outlets together. */
function limitUse(month: Month, row: MonthRow | undefined, outlets: number): LimitUseView {
  const [count, fen] = [row?.counted ?? 0, Number(row?.counted_fen ?? 0)];
  const [countLimit, fenLimit] = [reversalLimits.countPerMonth * outlets, limitFen * outlets];
  return {
    month,
    count,
    countLimit,
    countShare: share(count, countLimit),
    sum: yuan(fen),
    sumLimit: yuan(fenLimit),
    sumShare: share(fen, fenLimit),
  };
}

/** @param months those of the trend, oldest first; the limit is that of the last */
export function assessmentRow(
  row: CountRow,
  months: readonly Month[],
  counts: readonly MonthRow[],
  countyName: string,
  language: Language,
): AssessmentRowView {
  const { id, code, requests, done, refused, expired, rejected, withdrawn, cancelled, open } = row;
  const { wrong_number, wrong_amount, duplicate } = row;
  const own = new Map(counts.filter((one) => one.id === id).map((one) => [one.month, one]));
  const last = months.at(-1) ?? '';
  return {
    id,
    code,
    name: say({ zh: row.name_zh, en: row.name_en }, language),
    county: { id: row.county_id, name: countyName },
    requests,
    done,
    refused,
    expired,
    rejected,
    withdrawn,
    cancelled,
    open,
    mistakes: { wrong_number, wrong_amount, duplicate },
    reversed: yuan(Number(row.reversed_fen)),
    limit: limitUse(last, own.get(last), row.outlets),
    trend: months.map((month) => ({ month, requests: own.get(month)?.requests ?? 0 })),
  };
}
