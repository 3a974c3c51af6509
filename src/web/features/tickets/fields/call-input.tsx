import { Checkbox } from 'antd';
import { ariaOf, type FieldInputProps } from '../../../ui/fields';
import { useTicketTexts } from '../texts';
import { useFormScope } from './form-scope';

/** Within a call: whether the step belongs to it. The call is the proof that the partner was told. */
export function CallInput(props: FieldInputProps) {
  const t = useTicketTexts();
  const callId = useFormScope().call?.id;
  return (
    <Checkbox
      {...ariaOf(props)}
      checked={props.value === callId}
      onChange={(event) => props.onChange(event.target.checked ? callId : undefined)}
    >
      {t('thisCall')}
    </Checkbox>
  );
}
