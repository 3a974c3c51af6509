import type { ActionView, FieldView, TicketView } from './tickets.view.js';

const forms = new WeakMap<readonly FieldView[], string>();

/** The forms of a ticket's steps are three quarters of its page, and the same for every ticket of the line. */
function formJson(form: readonly FieldView[]): string {
  const text = forms.get(form) ?? JSON.stringify(form);
  forms.set(form, text);
  return text;
}

/** The JSON of an object of at least one member, with one more. */
const withMember = (object: object, name: string, json: string): string =>
  `${JSON.stringify(object).slice(0, -1)},"${name}":${json}}`;

const actionJson = ({ form, ...action }: ActionView): string => withMember(action, 'form', formJson(form));

/** The same as JSON.stringify, members in another order. */
export const ticketJson = ({ actions, ...ticket }: TicketView): string =>
  withMember(ticket, 'actions', `[${actions.map(actionJson).join(',')}]`);
