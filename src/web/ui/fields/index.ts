export { ArrivalsContext, useArrivals, useSendOnArrival } from './arrivals';
export { faultOf, faultsOf, valuesToSend } from './check-field';
export { ariaOf, asText, asTexts, type FieldInputProps, type FieldInputs, type FieldValues } from './field-input';
export { FieldForm } from './field-form';
export { FieldRow } from './field-row';
export { TextRow } from './text-row';
