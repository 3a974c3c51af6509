import type { Bilingual } from '../../shared/language.js';
import { parseInstant } from '../../shared/instant.js';
import { dateAt, wallTime } from '../../shared/time-zone.js';
import { waysToAgree } from './fault.forms.js';
import { causes, isSeverity, severities } from './fault.policy.js';

export const faultEntries: Readonly<Record<string, Bilingual>> = {
  joined: { zh: '同一设备已在维修，并入', en: 'The asset is being repaired already: joined' },
};

const came: Readonly<Record<string, Bilingual>> = {
  fixed: { zh: '维护人员已修复，等待确认', en: 'repaired, to be confirmed' },
  again: { zh: '还没有修好，继续维修', en: 'not fixed yet, the repair goes on' },
  closed: { zh: '已修好并办结', en: 'repaired and closed' },
  not_repaired: { zh: '不同意报价，未维修', en: 'not repaired: the price was refused' },
};

type Change = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const time = (value: unknown): string => {
  const at = parseInstant(value);
  return at === undefined ? '' : `${dateAt(at)} ${wallTime(at)}`;
};
const named = (book: Readonly<Record<string, Bilingual>>, value: unknown): Bilingual | undefined => book[text(value)];

function fixWords({ cause, signed }: Change): Bilingual {
  const found = named(causes, cause);
  const by = typeof signed === 'string' ? signed : '';
  const parts = [
    found && { zh: `原因：${found.zh}`, en: `Cause: ${found.en}` },
    by && { zh: `${by} 口头确认`, en: `confirmed orally by ${by}` },
    signed === true && { zh: '报修人已签名', en: 'signed by the reporter' },
  ].filter((part) => typeof part === 'object');
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

function priceWords({ who, how }: Change): Bilingual {
  const way = named(waysToAgree, how);
  return { zh: `${text(who)}（${way?.zh ?? ''}）`, en: `${text(who)} (${way?.en ?? ''})` };
}

function mainWords({ main, came: how }: Change): Bilingual {
  const what = named(came, how);
  return { zh: `${text(main)}：${what?.zh ?? ''}`, en: `${text(main)}: ${what?.en ?? ''}` };
}

function severityWords({ severity }: Change): Bilingual | undefined {
  const after: unknown = Array.isArray(severity) ? severity[1] : undefined;
  return isSeverity(after) ? severities[after].label : undefined;
}

const tellers: Readonly<Record<string, (change: Change) => Bilingual | undefined>> = {
  joined: ({ main }) => ({ zh: text(main), en: text(main) }),
  tell_price: ({ amount }) => ({ zh: `报价 ${text(amount)} 元`, en: `Price: ${text(amount)} yuan` }),
  agree_price: priceWords,
  refuse_price: priceWords,
  appoint: ({ from, until }) => ({ zh: `${time(from)} 至 ${time(until)}`, en: `${time(from)} to ${time(until)}` }),
  fix: fixWords,
  fix_remote: fixWords,
  regrade: severityWords,
  assign: ({ uncertified }) =>
    uncertified === true
      ? { zh: '无有效证书，负责人担责指派', en: 'Without a valid certificate, answered for by the lead' }
      : undefined,
  review: ({ result }) =>
    result === 'passed' ? { zh: '合格', en: 'In order' } : { zh: '不合格，退回改进', en: 'Sent back' },
  tell_main: mainWords,
  close_with_main: mainWords,
};

/** What an entry says in words; nothing for those whose label says it all. */
export const tellFault = (kind: string, change: Change): Bilingual | undefined => tellers[kind]?.(change);
