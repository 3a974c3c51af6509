import { randomUUID } from 'node:crypto';

/** What an agent's console sends; the same for the product and for the yardstick. */
export const createBody = (outletId) => ({
  line: 'consultation',
  topic: 'tariff',
  title: '5G 畅享套餐能否叠加亲情网',
  description: '顾客想从 59 元套餐转到 5G 畅享 129，问亲情网是否保留、次月还是立即生效。店里等着办理，请尽快答复。',
  outletId,
  contactName: '林德盛',
  contactPhone: '15900001011',
});

export const replyBody = (version) => ({
  version,
  text: '亲情网保留，次月 1 日生效；当月按原套餐计费。请店里在受理页“优惠影响”一栏念给顾客听并签字。',
});

const json = { 'content-type': 'application/json' };

/** Makes one request of a kind; `id` is the ticket it is about. */
export const requestsOf = {
  create: ({ outletId }) => {
    const body = JSON.stringify(createBody(outletId));
    return () => ({
      method: 'POST',
      path: '/api/tickets',
      headers: { ...json, 'idempotency-key': randomUUID() },
      body,
    });
  },
  queue: () => () => ({ method: 'GET', path: '/api/queues/to_dispatch/tickets?limit=50' }),
  ticket: () => (id) => ({ method: 'GET', path: `/api/tickets/${id}` }),
  reply: () => {
    const body = JSON.stringify(replyBody(1));
    const headers = () => ({ ...json, 'idempotency-key': randomUUID() });
    return (id) => ({ method: 'POST', path: `/api/tickets/${id}/actions/reply`, headers: headers(), body });
  },
  article: () => (text) => ({ method: 'GET', path: `/api/knowledge/search?q=${encodeURIComponent(text)}` }),
  suggestion: () => (text) => ({
    method: 'GET',
    path: `/api/knowledge/suggestions?line=consultation&topic=tariff&text=${encodeURIComponent(text)}`,
  }),
  counters: () => () => ({ method: 'GET', path: '/api/queues' }),
  searchCommon: () => () => ({ method: 'GET', path: `/api/tickets?limit=50&q=${encodeURIComponent('套餐')}` }),
  searchRare: () => () => ({ method: 'GET', path: `/api/tickets?limit=50&q=${encodeURIComponent('特例核查')}` }),
};
