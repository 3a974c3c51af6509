// Prints the flow tables of the service lines as diagrams and tables: `npm run build && node ops/flow-docs.mjs`.
import { keep } from './printed-docs.mjs';
import { complaint } from '../dist/src/modules/complaints/complaint.line.js';
import { consultation } from '../dist/src/modules/consultations/consultation.line.js';
import { hangingSteps } from '../dist/src/modules/incidents/hanging.steps.js';
import { feedbackFlow } from '../dist/src/modules/feedback/feedback.flow.js';
import { incidentFlow } from '../dist/src/modules/incidents/incident.flow.js';
import { reversal } from '../dist/src/modules/reversals/reversal.line.js';
import { announcementFlow } from '../dist/src/modules/announcements/announcement.flow.js';
import { articleFlow } from '../dist/src/modules/knowledge/article.flow.js';
import { completeLine } from '../dist/src/modules/tickets/line.js';
import { roleNames } from '../dist/src/shared/roles.js';

/** Who takes a step: somebody with a role, or nobody, because its time has come. */
const takers = { ...roleNames, system: { en: 'by itself', zh: '系统自动' } };

const words = {
  en: {
    title: 'Flows',
    from: 'From',
    action: 'Step',
    to: 'To',
    by: 'Who may',
    guards: 'Only when',
    clocks: 'Clocks',
    note: 'Printed from the flow tables; do not edit.',
  },
  zh: {
    title: '流程',
    from: '状态',
    action: '操作',
    to: '到',
    by: '谁可办',
    guards: '条件',
    clocks: '时限',
    note: '由流程表打印，请勿手工修改。',
  },
};

function page(line, language) {
  const t = words[language];
  const state = (name) => (name === '=' ? '=' : name === '<' ? '↩' : line.flow.states[name][language]);
  const action = (name) => line.flow.actions[name][language];
  const arrows = new Set();
  for (const row of line.flow.transitions) {
    // Back to where it was before: in the lines of tickets that is with the department.
    if (row.to === '=' || (row.to === '<' && !line.flow.states.in_progress)) continue;
    for (const from of row.from)
      arrows.add(`  ${from} --> ${row.to === '<' ? 'in_progress' : row.to}: ${action(row.action)}`);
  }
  const rows = line.flow.transitions.map((row) => {
    const clocks = [...(row.starts ?? []).map((one) => `+${one}`), ...(row.stops ?? []).map((one) => `−${one}`)];
    if (row.pauses) clocks.push('⏸');
    if (row.resumes) clocks.push('▶');
    const by = row.by.map((role) => takers[role][language]).join(', ');
    return `| ${row.from.map(state).join(', ')} | ${action(row.action)} | ${state(row.to)} | ${by} | ${(row.guards ?? []).join(', ')} | ${clocks.join(' ')} |`;
  });
  const states = Object.entries(line.flow.states).map(([name, label]) => `  ${name}: ${label[language]}`);
  return [
    line.prefix ? `## ${line.label[language]} (${line.prefix})` : `## ${line.label[language]}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${line.flow.first}`,
    ...states,
    ...arrows,
    '```',
    '',
    `| ${t.from} | ${t.action} | ${t.to} | ${t.by} | ${t.guards} | ${t.clocks} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** No lines of tickets: what is printed of their lives is the same. */
const others = [
  { label: { en: 'Knowledge article', zh: '知识文章' }, flow: articleFlow },
  { label: { en: 'Announcement', zh: '公告' }, flow: announcementFlow },
  { label: { en: 'Incident', zh: '事件' }, prefix: 'SJ', flow: incidentFlow },
  { label: { en: 'Anonymous feedback', zh: '不记名意见' }, flow: feedbackFlow },
];

for (const [language, file] of [
  ['en', 'docs/flows.md'],
  ['zh', 'docs/flows.zh-CN.md'],
]) {
  const lines = [...[consultation, complaint, reversal].map((line) => completeLine(line, [hangingSteps])), ...others];
  const t = words[language];
  keep(file, `# ${t.title}\n\n${t.note}\n\n${lines.map((line) => page(line, language)).join('\n')}`);
}
