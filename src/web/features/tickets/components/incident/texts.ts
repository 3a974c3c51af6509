import { defineTexts } from '../../../../lib/i18n';

const zh = {
  incident: '公共事件',
  fits: '符合事件 {{number}}：{{title}}',
  hang: '挂到事件',
  hangKey: '挂到正在发生的事件',
  hung: '已挂到事件 {{number}}',
  willHang: '登记后挂到事件 {{number}}',
  unmark: '不挂',
  hungOn: '挂在事件 {{number}}',
  hungOnEnded: '曾挂在事件 {{number}}',
  statement: '统一口径：',
  copyStatement: '复制统一口径',
  useStatement: '填入统一口径',
  wholeBranch: '全市',
  pick: '选择正在进行的事件',
  failed: '工单 {{number}} 已登记，但没有挂上事件：{{reason}}',
} as const;

export const { useTexts: useIncidentHintTexts } = defineTexts(zh, {
  incident: 'Incident',
  fits: 'Fits incident {{number}}: {{title}}',
  hang: 'Hang on incident',
  hangKey: 'Hang on the incident that is going on',
  hung: 'Hangs on incident {{number}}',
  willHang: 'Will hang on incident {{number}} once opened',
  unmark: 'Do not hang',
  hungOn: 'Hangs on incident {{number}}',
  hungOnEnded: 'Hung on incident {{number}}',
  statement: 'Agreed statement: ',
  copyStatement: 'Copy the agreed statement',
  useStatement: 'Use the agreed statement',
  wholeBranch: 'Whole branch',
  pick: 'Choose an open incident',
  failed: 'Ticket {{number}} was opened but does not hang on the incident: {{reason}}',
});
