import type { LineDefinition } from '../tickets/index.js';

/** Business policy consultation (业务政策咨询, A4-A8): the shared flow as it is, with what is asked about. */
export const consultation: LineDefinition = {
  code: 'consultation',
  prefix: 'ZX',
  place: 10,
  label: { zh: '业务咨询', en: 'Consultation' },
  topics: [
    { value: 'tariff', label: { zh: '资费与套餐', en: 'Tariffs and plans' } },
    { value: 'campaign', label: { zh: '营销活动政策', en: 'Campaign policy' } },
    { value: 'acceptance_rules', label: { zh: '受理规则与所需手续', en: 'How to accept an order' } },
    { value: 'product', label: { zh: '产品功能说明', en: 'Product functions' } },
    { value: 'commission_policy', label: { zh: '酬金政策', en: 'Commission policy' } },
    { value: 'system_use', label: { zh: '系统操作', en: 'Using the systems' } },
    { value: 'number_resource', label: { zh: '号卡与号源', en: 'Cards and numbers' } },
    { value: 'other', label: { zh: '其他', en: 'Other' } },
  ],
  fields: [
    {
      name: 'policyScope',
      type: 'choice',
      label: { zh: '政策范围', en: 'Policy of' },
      options: [
        { value: 'city', label: { zh: '市公司统一政策', en: 'The city company' } },
        { value: 'county', label: { zh: '县公司个性政策', en: 'The county company' } },
        { value: 'unsure', label: { zh: '不确定', en: 'Not sure' } },
      ],
    },
    { name: 'product', type: 'text', label: { zh: '涉及产品或活动', en: 'Product or campaign' }, max: 100 },
    {
      name: 'customerWaiting',
      type: 'boolean',
      label: { zh: '顾客正在柜台等候', en: 'A customer is waiting at the counter' },
    },
  ],
};
