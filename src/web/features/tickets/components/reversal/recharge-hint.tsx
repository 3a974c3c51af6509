import { Alert } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import type { Recharge } from '../../../../lib/api';
import { useDebounced } from '../../../../lib/hooks';
import { useLanguage } from '../../../../lib/i18n';
import { formatSpan, formatTime, serverNow } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import type { FieldValues } from '../../../../ui/fields';
import { useRecharge } from '../../api/get-recharge';
import { useTicketTexts } from '../../texts';

const settleMs = 300;
/** Shorter ones are still being typed. */
const shortest = 8;

interface Props {
  values: FieldValues;
  /** Told what the recharge system knows, once for each serial number. */
  onFound: (known: FieldValues, recharge: Recharge) => void;
}

/** What the recharge system knows of the serial number that is typed: nobody types what is known. */
export function RechargeHint({ values, onFound }: Props) {
  const t = useTicketTexts();
  const language = useLanguage();
  const typed = typeof values['serial'] === 'string' ? values['serial'].trim() : '';
  const serial = useDebounced(typed, settleMs);
  const isWhole = serial.length >= shortest && serial === typed;
  const { data, error, refetch } = useRecharge(serial, isWhole);
  const fill = useEffectEvent((found: Recharge) => {
    const { rechargedPhone, amount, rechargedAt } = found;
    onFound({ rechargedPhone, amount, rechargedAt }, found);
  });
  useEffect(() => {
    if (data && isWhole && data.serial === serial) fill(data);
  }, [data, isWhole, serial]);
  if (!isWhole) return null;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const left = Date.parse(data.deadlineAt) - serverNow();
  const words = {
    phone: data.rechargedPhone,
    sum: data.amount,
    at: formatTime(data.rechargedAt),
    outlet: data.outletCode,
  };
  return (
    <Alert
      type={left > 0 ? 'success' : 'error'}
      showIcon
      data-testid="recharge-hint"
      title={t('rechargeKnown', words)}
      description={left > 0 ? t('hoursLeft', { span: formatSpan(left, language) }) : t('hoursOver')}
    />
  );
}
