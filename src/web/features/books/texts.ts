import { defineTexts } from '../../lib/i18n';

const zh = {
  tabs: '返销账务页面',
  reconciliation: '对账',
  ledger: '账本',
  assessment: '返销考核',
  yuan: '{{amount}} 元',
  count: '{{count}} 笔',
  number: '返销单号',
  actions: '操作',
} as const;

export const { useTexts: useBooksTexts } = defineTexts(zh, {
  tabs: 'Pages of the reversal books',
  reconciliation: 'Reconciliation',
  ledger: 'Ledger',
  assessment: 'Assessment',
  yuan: '{{amount}} yuan',
  count: '{{count}}',
  number: 'Reversal',
  actions: 'Actions',
});
