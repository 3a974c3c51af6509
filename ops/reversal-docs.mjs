// Prints the decision table of the reversal as diagram and rules: `npm run build && node ops/reversal-docs.mjs`.
import { keep } from './printed-docs.mjs';
import {
  conditionLabels,
  decisionTable,
  evidenceLabels,
  neededOn,
  reversalRule,
  ways,
  wayWords,
} from '../dist/src/modules/reversals/index.js';
import { roleNames } from '../dist/src/shared/roles.js';

const texts = {
  en: {
    title: 'Air-recharge reversal',
    note: 'Printed from the decision table (`src/modules/reversals`); do not edit. Rows are asked from top to bottom; the first whose conditions all hold decides.',
    rule: (r) =>
      `Rule version ${r.version}, in force from ${r.from}: within ${r.limitMs / 3_600_000} hours of the recharge (exactly that is still in time); the customer counts as not reached after ${r.attempts} tries; high value from ${r.highValueFen / 100} yuan.`,
    head: ['', 'When', 'Way', 'Signed by'],
    always: 'otherwise',
    and: ' and ',
    words: 'What the agent says',
    needed: 'What must be on record before money moves',
    paths: { confirmation: 'Confirmation path', guarantee: 'Guarantee path' },
    ends: 'ends the request',
    no: 'no',
    start: 'A request',
  },
  zh: {
    title: '空中充返销',
    note: '由判定表（`src/modules/reversals`）打印，请勿手工修改。从上往下逐行判断，条件全部成立的第一行为准。',
    rule: (r) =>
      `规则第 ${r.version} 版，${r.from} 起执行：充值后 ${r.limitMs / 3_600_000} 小时内有效（正好 ${r.limitMs / 3_600_000} 小时仍算有效）；热线拨打 ${r.attempts} 次未联系上视为联系不上；满 ${r.highValueFen / 100} 元为大额。`,
    head: ['', '条件', '办法', '签字人'],
    always: '其余情况',
    and: '，并且',
    words: '坐席口径',
    needed: '动账之前必须齐备',
    paths: { confirmation: '确认办理', guarantee: '担保办理' },
    ends: '申请到此结束',
    no: '否',
    start: '申请',
  },
};

const values = {
  limitHours: reversalRule.limitMs / 3_600_000,
  attempts: reversalRule.attempts,
  highValue: reversalRule.highValueFen / 100,
};
const fill = (text) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

function page(language) {
  const t = texts[language];
  const asks = ({ when }) => when.map((name) => fill(conditionLabels[name][language])).join(t.and) || t.always;
  const way = (name) => wayWords[name].label[language];
  const rows = decisionTable.map(
    (row, index) =>
      `| ${index + 1} | ${asks(row)} | ${way(row.way)} | ${row.signer ? roleNames[row.signer][language] : ''} |`,
  );
  const last = decisionTable.length - 1;
  const arrows = decisionTable.flatMap((row, index) => {
    const node = index === last ? `w_${row.way}["${way(row.way)}"]` : `q${index + 1}{{"${index + 1}. ${asks(row)}"}}`;
    if (index === last) return [];
    const next = index + 1 === last ? `w_${decisionTable[last].way}` : `q${index + 2}`;
    return [`  ${node} --> w_${row.way}["${way(row.way)}"]`, `  q${index + 1} -->|${t.no}| ${next}`];
  });
  const words = Object.keys(ways).flatMap((name) => [
    `**${way(name)}**${ways[name].final ? ` (${t.ends})` : ''}`,
    '',
    `> ${fill(wayWords[name].say[language])}`,
    '',
  ]);
  return [
    `# ${t.title}`,
    '',
    t.note,
    '',
    t.rule(reversalRule),
    '',
    reversalRule.decision[language],
    '',
    '```mermaid',
    'flowchart TD',
    `  start(["${t.start}"]) --> q1`,
    ...arrows,
    '```',
    '',
    `| ${t.head.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `## ${t.needed}`,
    '',
    ...Object.entries(neededOn).map(
      ([path, kinds]) => `- ${t.paths[path]}: ${kinds.map((kind) => evidenceLabels[kind][language]).join(' · ')}`,
    ),
    '',
    `## ${t.words}`,
    '',
    ...words,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

keep('docs/reversal.md', page('en'));
keep('docs/reversal.zh-CN.md', page('zh'));
