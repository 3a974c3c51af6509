import { Select } from 'antd';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useTicketTexts } from '../texts';
import { useFormScope } from './form-scope';
import { orderChoices } from './order-choices';

export function OrderInput(props: FieldInputProps) {
  const t = useTicketTexts();
  const { ticket } = useFormScope();
  const options = (ticket ? orderChoices(ticket) : []).map(({ id, place, department }) => ({
    value: id,
    label: `${t('order', { place })} · ${department.name}`,
  }));
  return (
    <Select
      {...ariaOf(props)}
      value={asText(props.value) || undefined}
      options={options}
      placeholder={t('orderPick')}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string) => props.onChange(next)}
    />
  );
}
