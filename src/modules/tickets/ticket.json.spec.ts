import { expect, test } from '@jest/globals';
import { ticketJson } from './ticket.json.js';
import type { ActionView, TicketView } from './tickets.view.js';

const action = (name: string, form: ActionView['form']): ActionView => ({
  name,
  label: '派发 "急"',
  allowed: false,
  reason: null,
  form,
});

const shared: ActionView['form'] = [{ name: 'note', type: 'long_text', label: '说明\n', required: false, max: 2000 }];

const view = (actions: ActionView[]): TicketView =>
  ({ id: 'a', title: '引号 " 与 \\', outlet: null, tags: ['x'], article: undefined, actions }) as unknown as TicketView;

test.each([
  ['no steps', []],
  ['steps with the same form, with another and with none', [action('a', shared), action('b', shared), action('c', [])]],
])('the page of a ticket with %s is written as JSON.stringify would', (_, actions) => {
  expect(JSON.parse(ticketJson(view(actions)))).toEqual(JSON.parse(JSON.stringify(view(actions))));
});
