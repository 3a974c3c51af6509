import { Checkbox, Input, Radio, Select } from 'antd';
import { useCommonTexts } from '../../lib/i18n';
import { fromFieldTime, toFieldTime } from '../../lib/time';
import { useUiTexts } from '../texts';
import { ariaOf, asText, asTexts, type FieldInputProps, type FieldInputs } from './field-input';

/** Up to so many options all stand open; more go into a list. */
const openOptions = 5;

function TextInput(props: FieldInputProps) {
  const { field, value, onChange, autoFocus, invalid } = props;
  return (
    <Input
      {...ariaOf(props)}
      value={asText(value)}
      maxLength={field.max}
      autoFocus={autoFocus}
      status={invalid ? 'error' : ''}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function LongTextInput(props: FieldInputProps) {
  const { field, value, onChange, autoFocus, invalid } = props;
  return (
    <Input.TextArea
      {...ariaOf(props)}
      value={asText(value)}
      maxLength={field.max}
      autoFocus={autoFocus}
      status={invalid ? 'error' : ''}
      autoSize={{ minRows: 3, maxRows: 12 }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function ChoiceInput(props: FieldInputProps) {
  const { field, id, value, onChange, invalid, describedBy, autoFocus } = props;
  const t = useUiTexts();
  const options = field.options ?? [];
  if (options.length <= openOptions) {
    return (
      <Radio.Group
        id={id}
        name={id}
        data-testid={`field-${field.name}`}
        value={value}
        options={options}
        optionType="button"
        buttonStyle="solid"
        role="radiogroup"
        aria-label={field.label}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Select
      {...ariaOf(props)}
      value={asText(value) || undefined}
      options={options}
      allowClear={!field.required}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('choose')}
      autoFocus={autoFocus}
      status={invalid ? 'error' : ''}
      onChange={(next: string | undefined) => onChange(next)}
    />
  );
}

const inputModes = { phone: 'tel', money: 'decimal' } as const;

/** Digits that are no number to count with: a phone number, a sum of money. */
const digitsInput = (type: keyof typeof inputModes) =>
  function DigitsInput(props: FieldInputProps) {
    const { value, onChange, autoFocus, invalid } = props;
    return (
      <Input
        {...ariaOf(props)}
        value={asText(value)}
        inputMode={inputModes[type]}
        maxLength={40}
        autoFocus={autoFocus}
        status={invalid ? 'error' : ''}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    );
  };

function NumberInput(props: FieldInputProps) {
  const { field, value, onChange, autoFocus, invalid } = props;
  return (
    <Input
      {...ariaOf(props)}
      type="number"
      inputMode="decimal"
      step="any"
      value={typeof value === 'number' ? value : ''}
      min={field.min}
      max={field.max}
      autoFocus={autoFocus}
      status={invalid ? 'error' : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    />
  );
}

/** A box where "no" is the ordinary case; a choice of two where the person has to say. */
function BooleanInput(props: FieldInputProps) {
  const { field, value, onChange } = props;
  if (field.required) return <YesNoInput {...props} />;
  return (
    <Checkbox {...ariaOf(props)} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
      {field.label}
    </Checkbox>
  );
}

function YesNoInput({ field, id, value, onChange, describedBy }: FieldInputProps) {
  const t = useCommonTexts();
  return (
    <Radio.Group
      id={id}
      name={id}
      data-testid={`field-${field.name}`}
      value={value}
      options={[
        { value: true, label: t('yes') },
        { value: false, label: t('no') },
      ]}
      optionType="button"
      buttonStyle="solid"
      role="radiogroup"
      aria-label={field.label}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function DateInput(props: FieldInputProps) {
  const { value, onChange, invalid } = props;
  return (
    <Input
      {...ariaOf(props)}
      type="date"
      value={asText(value)}
      status={invalid ? 'error' : ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}

function DateTimeInput(props: FieldInputProps) {
  const { value, onChange, invalid } = props;
  const iso = asText(value);
  return (
    <Input
      {...ariaOf(props)}
      type="datetime-local"
      value={iso ? toFieldTime(iso) : ''}
      status={invalid ? 'error' : ''}
      onChange={(event) => onChange(event.target.value ? fromFieldTime(event.target.value) : undefined)}
    />
  );
}

function TagsInput(props: FieldInputProps) {
  const { value, onChange } = props;
  const t = useUiTexts();
  return (
    <Select
      {...ariaOf(props)}
      mode="tags"
      open={false}
      suffixIcon={null}
      value={asTexts(value)}
      tokenSeparators={[',', '，', '、', ' ']}
      placeholder={t('addTag')}
      onChange={(next: string[]) => onChange(next)}
    />
  );
}

/** Inputs that need nothing but their field. */
export const basicInputs: FieldInputs = {
  phone: digitsInput('phone'),
  money: digitsInput('money'),
  text: TextInput,
  long_text: LongTextInput,
  choice: ChoiceInput,
  number: NumberInput,
  boolean: BooleanInput,
  date: DateInput,
  date_time: DateTimeInput,
  tags: TagsInput,
};
