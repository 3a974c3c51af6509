import { type Bilingual, type Language, say } from '../../shared/language.js';

/** Why clocks run or stand still, as codes in the ledger and words on the screen. */
const reasons: Readonly<Record<string, Bilingual>> = {
  started: { zh: '开始计时', en: 'started' },
  resumed: { zh: '恢复计时', en: 'resumed' },
  waiting_for_partner: { zh: '等待网点补充', en: 'waiting for the partner' },
  partner_answered: { zh: '网点已答复', en: 'the partner answered' },
};

/** A reason in words; one that has no words yet is shown as it is. */
export function reasonText(reason: string, language: Language): string {
  const text = reasons[reason];
  return text ? say(text, language) : reason;
}
