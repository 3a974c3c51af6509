import { Select } from 'antd';
import { useOrganisation } from '../../lib/reference';
import { useUiTexts } from '../texts';
import { ariaOf, asText, asTexts, type FieldInputProps, type FieldInputs } from './field-input';

function useDepartmentOptions() {
  const { data } = useOrganisation();
  return (data?.departments ?? [])
    .filter(({ active, kind }) => active && kind !== 'hotline')
    .map(({ id, name }) => ({ value: id, label: name }));
}

function DepartmentInput(props: FieldInputProps) {
  const t = useUiTexts();
  const options = useDepartmentOptions();
  return (
    <Select
      {...ariaOf(props)}
      value={asText(props.value) || undefined}
      options={options}
      allowClear={!props.field.required}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('choose')}
      autoFocus={props.autoFocus}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string | undefined) => props.onChange(next)}
    />
  );
}

function DepartmentsInput(props: FieldInputProps) {
  const t = useUiTexts();
  const options = useDepartmentOptions();
  return (
    <Select
      {...ariaOf(props)}
      mode="multiple"
      value={asTexts(props.value)}
      options={options}
      {...(props.field.max !== undefined && { maxCount: props.field.max })}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('choose')}
      autoFocus={props.autoFocus}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string[]) => props.onChange(next)}
    />
  );
}

export const departmentInputs: FieldInputs = { department: DepartmentInput, departments: DepartmentsInput };
