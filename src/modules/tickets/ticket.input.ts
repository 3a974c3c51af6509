import { checkFields, type FieldValues } from '../../shared/field.js';
import type { FieldFault } from '../../shared/refusal.js';
import type { Line } from './line.js';
import type { TicketRecord } from './ticket.record.js';
import { formOf } from './ticket.step.js';

const isRecord = (value: unknown): value is FieldValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What steps have written beside the fields of the line, such as a judgement: an edit leaves it alone. */
const beside = (line: Line, ticket: TicketRecord): FieldValues =>
  Object.fromEntries(
    Object.entries(ticket.fields).filter(([name]) => !line.fields.some((field) => field.name === name)),
  );

/** The values of a step, checked against its form; `edit` also takes the fields of the line. */
export function readInput(
  line: Line,
  ticket: TicketRecord,
  action: string,
  given: FieldValues,
): { values: FieldValues; faults: FieldFault[] } {
  const form = formOf(line, action);
  if (action !== 'edit') return checkFields(form, given);
  const { fields, ...plain } = given;
  const { values, faults } = checkFields(form, plain);
  if (fields === undefined) return { values, faults };
  const ofLine = checkFields(line.fields, isRecord(fields) ? fields : {}, 'fields.');
  values.fields = { ...beside(line, ticket), ...ofLine.values };
  return { values, faults: [...faults, ...ofLine.faults] };
}
