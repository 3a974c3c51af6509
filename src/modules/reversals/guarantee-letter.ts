import { yuan } from '../../shared/money.js';
import { dateAt, wallTime } from '../../shared/time-zone.js';
import type { LoadedTicket } from '../tickets/index.js';
import { requestOf } from './dossier.policy.js';
import { mistakes } from './reversal.policy.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** The guarantee letter (担保书) of one request as a page to print, sign and stamp. It is a Chinese document in both languages. */
export function guaranteeLetter({ aggregate, outlet }: LoadedTicket): string {
  const { ticket } = aggregate;
  const request = requestOf(ticket);
  const rows: [string, string][] = [
    ['申请单号', ticket.number],
    ['网点', `${outlet?.name ?? ''}（${outlet?.code ?? ''}）`],
    ['充值流水号', request.serial],
    ['被充值号码', request.phone],
    ['充值时间', `${dateAt(request.rechargedAt)} ${wallTime(request.rechargedAt)}`],
    ['充值金额', `${yuan(request.rechargeFen)} 元`],
    ['申请返销金额', `${yuan(request.amountFen)} 元`],
    ['差错类型', mistakes[request.mistake].zh],
  ];
  const table = rows.map(([name, value]) => `<tr><th align="left">${name}</th><td>${safe(value)}</td></tr>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>空中充返销担保书 ${safe(ticket.number)}</title></head>
<body>
<h1>空中充返销担保书</h1>
<table cellpadding="6">
${table}
</table>
<p>本网点为上述号码办理空中充值时发生差错，现申请将申请返销金额退回本网点空中充账户。</p>
<p>本网点保证以上情况属实。号码使用人日后对本次返销提出异议的，由本网点负责解释，并承担退款及由此产生的全部责任。</p>
<p>网点负责人（签字）：＿＿＿＿＿＿＿＿＿＿　　　　网点（盖章）：</p>
<p>日期：　　　　年　　月　　日</p>
</body>
</html>
`;
}
