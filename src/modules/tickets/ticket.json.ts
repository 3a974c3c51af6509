import type { ActionView, TicketView } from './tickets.view.js';

const texts = new WeakMap<ActionView, string>();

/** Steps with their forms are three quarters of a ticket's page, and mostly the same objects for every ticket of a line. */
function actionJson(action: ActionView): string {
  const text = texts.get(action) ?? JSON.stringify(action);
  texts.set(action, text);
  return text;
}

/** The same as JSON.stringify, the steps last. */
export const ticketJson = ({ actions, ...ticket }: TicketView): string =>
  `${JSON.stringify(ticket).slice(0, -1)},"actions":[${actions.map(actionJson).join(',')}]}`;
