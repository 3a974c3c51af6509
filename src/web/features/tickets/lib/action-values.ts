import type { Action, Field, Line, Ticket } from '../../../lib/api';
import type { FieldValues } from '../../../ui/fields';
import { type CallAtHand, orderChoices } from '../fields';

/** The step whose form shows what the ticket says now. */
export const editing = 'edit';

/** Prefix of the line's own fields within the one form that edits all of a ticket. */
const ofLine = 'fields.';

/** The form of a step as it is drawn here: a topic is chosen among the line's, editing brings the line's own fields. */
export function formOf(action: Action, line: Line | undefined): Field[] {
  const form = action.form.map((field) =>
    field.name === 'topic' && line ? { ...field, type: 'choice', options: line.topics } : field,
  );
  if (action.name !== editing || !line) return form;
  const own = line.fields.map((field) => ({
    ...field,
    name: ofLine + field.name,
    ...(field.when && { when: { ...field.when, field: ofLine + field.when.field } }),
  }));
  return [...form, ...own];
}

const ownValues = (ticket: Ticket): FieldValues =>
  Object.fromEntries(Object.entries(ticket.fields).map(([name, value]) => [ofLine + name, value]));

/**
 * What a form starts with: the one order that can be meant, the call when the ticket's own outlet is on the line, and for
 * editing what is there.
 */
export function firstValues(action: Action, form: readonly Field[], ticket: Ticket, call?: CallAtHand): FieldValues {
  const first: FieldValues = {};
  const [order] = orderChoices(ticket);
  for (const field of form) {
    if (field.type === 'order' && order) first[field.name] = order.id;
    if (field.type === 'call' && call && call.outletId === ticket.outlet?.id) first[field.name] = call.id;
  }
  if (action.name !== editing) return first;
  const { title, description, priority, topic, tags } = ticket;
  return { ...first, title, description, priority, topic, tags, ...ownValues(ticket) };
}

/** A draft may name a call that is over: only the one the person is in now is linked. */
export const withoutOldCalls = (form: readonly Field[], values: FieldValues, call?: CallAtHand): FieldValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value === call?.id || form.find((field) => field.name === name)?.type !== 'call',
    ),
  );

/** The body of the step: the line's own fields go back into an object of their own. */
export function bodyOf(action: Action, values: FieldValues): FieldValues {
  if (action.name !== editing) return values;
  const entries = Object.entries(values);
  const plain = entries.filter(([name]) => !name.startsWith(ofLine));
  const own = entries.filter(([name]) => name.startsWith(ofLine));
  const fields = Object.fromEntries(own.map(([name, value]) => [name.slice(ofLine.length), value]));
  return own.length > 0 ? { ...Object.fromEntries(plain), fields } : Object.fromEntries(plain);
}

/** Whether the step asks a person for anything at all. */
export const needsForm = (asked: readonly Field[]): boolean => asked.length > 0;
