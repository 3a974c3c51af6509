import { Select } from 'antd';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useFittingIncidents } from '../api/incidents';
import { useIncidentHintTexts } from '../components/incident/texts';

/** Chooses among the open incidents. */
export function IncidentInput(props: FieldInputProps) {
  const t = useIncidentHintTexts();
  const { data, isFetching } = useFittingIncidents({});
  const options = (data?.items ?? []).map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return (
    <Select
      {...ariaOf(props)}
      value={asText(props.value) || undefined}
      options={options}
      loading={isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('pick')}
      autoFocus={props.autoFocus}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string) => props.onChange(next)}
    />
  );
}
