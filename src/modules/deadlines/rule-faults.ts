import type { Bilingual } from '../../shared/language.js';
import type { FieldFault } from '../../shared/refusal.js';
import type { CalendarFault, PolicyFault } from '../clocks/index.js';

/** What the checks of calendar and policies find, in words. */
const texts: Readonly<Record<string, Bilingual>> = {
  'week.no_workday': { zh: '一周至少要有一个工作日', en: 'the week needs at least one workday' },
  'day.malformed_date': { zh: '没有这一天', en: 'there is no such date' },
  'day.repeated': { zh: '同一天出现了两次', en: 'this day is listed twice' },
  'day.holiday_with_windows': { zh: '放假日不能有服务时间', en: 'a holiday has no service hours' },
  'day.workday_without_windows': { zh: '请填写这一天的服务时间', en: 'this day needs service hours' },
  'day.incomplete_name': { zh: '中英文名称须同时填写', en: 'give the name in both languages, or in neither' },
  'window.malformed_time': { zh: '时间格式应为 08:30', en: 'must be a time such as 08:30' },
  'window.ends_before_start': { zh: '结束时间应晚于开始时间', en: 'must end after it starts' },
  'window.overlaps': { zh: '与前面的时段重叠', en: 'overlaps with an earlier span' },
  'policy.missing_text': { zh: '中英文都须填写', en: 'is required in both languages' },
  'policy.target_out_of_range': { zh: '时限应在 1 分钟到 366 天之间', en: 'must be between 1 minute and 366 days' },
  'policy.target_not_whole': { zh: '时限应为整毫秒', en: 'must be whole milliseconds' },
  'policy.share_out_of_range': {
    zh: '提醒应在 0 到 1 之间，升级应大于 1 且不超过 10',
    en: 'the warning lies between 0 and 1, the escalation above 1 and up to 10',
  },
  'policy.scale_out_of_range': { zh: '系数应在 0.1 到 10 之间', en: 'factors lie between 0.1 and 10' },
  'policy.reversal_is_fixed': {
    zh: '返销时限是资金红线：按自然时间计，不随优先级变化，不能暂停，最长 72 小时',
    en: 'the reversal limit is fixed: wall clock, no priority, no pause, 72 hours at most',
  },
};

const other: Bilingual = { zh: '填写有误', en: 'is not valid' };

/** Faults as the API tells them; `fieldOf` names the place in what was sent. */
export const faultsOf = (
  faults: readonly (CalendarFault | PolicyFault)[],
  fieldOf: (path: string) => string,
): FieldFault[] => faults.map(({ path, code }) => ({ field: fieldOf(path), code, message: texts[code] ?? other }));
