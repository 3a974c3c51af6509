import { Select } from 'antd';
import type { Colleague, Ticket } from '../../../lib/api';
import { formatTime, serverNow } from '../../../lib/time';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { type ColleagueScope, useColleagues } from '../api/get-colleagues';
import { useTicketTexts } from '../texts';
import { useFormScope } from './form-scope';
import { MaintainerInput } from './maintainer-input';
import { orderChoices } from './order-choices';

/** Work orders go to people of their department, following a ticket up to people of the hotline. */
function scopeOf(action: string | undefined, ticket: Ticket | undefined): ColleagueScope {
  const order = action === 'assign' && ticket ? orderChoices(ticket)[0] : undefined;
  return order ? { departmentId: order.department.id } : { group: 'hotline' };
}

const isAbsent = ({ absentUntil }: Colleague): boolean => absentUntil !== null && Date.parse(absentUntil) > serverNow();

/** Repairs go to those who are certified for them: the list says who, and why. */
export function UserInput(props: FieldInputProps) {
  const { ticket, action } = useFormScope();
  const isRepair = ticket?.line === 'fault' && action === 'assign';
  return isRepair ? <MaintainerInput {...props} ticket={ticket} /> : <ColleagueInput {...props} />;
}

function ColleagueInput(props: FieldInputProps) {
  const t = useTicketTexts();
  const { ticket, action } = useFormScope();
  const { data, isPending } = useColleagues(scopeOf(action, ticket));
  const options = (data?.items ?? []).map((colleague) => ({
    value: colleague.id,
    label: isAbsent(colleague)
      ? t('absent', { name: colleague.displayName, at: formatTime(colleague.absentUntil ?? '') })
      : colleague.displayName,
  }));
  return (
    <Select
      {...ariaOf(props)}
      value={asText(props.value) || undefined}
      options={options}
      loading={isPending}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('userPick')}
      autoFocus={props.autoFocus}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string) => props.onChange(next)}
    />
  );
}
