/** What a call was about, in one word; chosen when it ends. Neutral codes only: none gives a sender of feedback away. */
export const wrapUpCodes = [
  { value: 'consultation', label: { zh: '业务咨询', en: 'Consultation' } },
  { value: 'acceptance', label: { zh: '业务受理', en: 'Acceptance' } },
  { value: 'complaint', label: { zh: '投诉', en: 'Complaint' } },
  { value: 'follow_up', label: { zh: '工单跟进', en: 'Follow-up' } },
  { value: 'general', label: { zh: '一般咨询', en: 'General enquiry' } },
  { value: 'wrong_number', label: { zh: '误拨', en: 'Wrong number' } },
  { value: 'dropped', label: { zh: '中途断线', en: 'Dropped' } },
] as const;

export const isWrapUpCode = (code: string): boolean => wrapUpCodes.some((one) => one.value === code);
