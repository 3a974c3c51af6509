import { cpus, totalmem } from 'node:os';

const most = (limit) => (value) => value <= limit;
const least = (limit) => (value) => value >= limit;
const all = (checks) => (values) => checks.every((check, index) => values[index] !== null && check(values[index]));

const path = (results, name) => name.split('.').reduce((value, part) => value?.[part], results);

/** A row of the quality goals: where its figures stand in the results, the limit, and whether they keep it. */
const row = (what, unit, names, limit, keeps) => ({ what, unit, names, limit, keeps });

const rows = [
  row('create: share of bare Node', '', ['hotPaths.create.share'], '>= 0.35', all([least(0.35)])),
  row('create at 32 connections: p99 against bare', 'x', ['hotPaths.crowd.p99Ratio'], '<= 3', all([most(3)])),
  row('queue view, 50 rows: share of bare', '', ['hotPaths.queue.share'], '>= 0.4', all([least(0.4)])),
  row('ticket view: share of bare', '', ['hotPaths.ticket.share'], '>= 0.4', all([least(0.4)])),
  row('reply + transition: share of bare', '', ['hotPaths.reply.share'], '>= 0.35', all([least(0.35)])),
  row(
    'server CPU a request against bare: create / list / ticket / reply',
    'x',
    ['create', 'queue', 'ticket', 'reply'].map((kind) => `hotPaths.${kind}.cpuRatio`),
    '<= 3 each',
    all([most(3), most(3), most(3), most(3)]),
  ),
  row('growth of p95, big against small: queue view', 'x', ['growth.queue.ratio'], '<= 2', all([most(2)])),
  row(
    'growth of p95: create / reply',
    'x',
    ['growth.create.ratio', 'growth.reply.ratio'],
    '<= 1.3 each',
    all([most(1.3), most(1.3)]),
  ),
  row('growth of p95: queue counters', 'x', ['growth.counters.ratio'], '<= 2', all([most(2)])),
  row('growth of p95: search, common word', 'x', ['growth.searchCommon.ratio'], 'none yet', null),
  row('search, rare word: p95 in the big database', 'ms', ['growth.searchRare.big'], 'none yet', null),
  row('write sent -> 20 other consoles, p99, 50 writes/s', 'ms', ['live.delivery.p99'], '<= 300', all([most(300)])),
  row(
    'memory: idle / under load',
    'MB',
    ['start.idleMb', 'hotPaths.loadMb'],
    '<= 210 / 300',
    all([most(210), most(300)]),
  ),
  row('memory: one console', 'kB', ['consoleKb'], '<= 75', all([most(75)])),
  row('start to the first answered list', 's', ['start.seconds'], '<= 2.5', all([most(2.5)])),
  row(
    'session check: remembered / looked up (p50)',
    'ms',
    ['session.remembered', 'session.lookedUp.p50'],
    '<= 0.3 (remembered)',
    ([value]) => value <= 0.3,
  ),
  row('timers: late by, p99, 10,000 due in one minute', 'ms', ['timers.p99'], '< 5000', all([most(4999)])),
  row(
    'knowledge search, 10,000 articles, p95: eight typing / without a rest',
    'ms',
    ['search.articles.p95', 'search.articlesAtOnce.p95'],
    '<= 15 (typing)',
    ([typing]) => typing <= 15,
  ),
  row(
    'suggestion beside all tickets, p95: eight typing / without a rest',
    'ms',
    ['search.suggestions.p95', 'search.suggestionsAtOnce.p95'],
    '<= 30 (typing)',
    ([typing]) => typing <= 30,
  ),
  row(
    'reversals with the sandbox: call to booking / execution alone',
    'a second',
    ['reversals.endToEnd.perSecond', 'reversals.execution.perSecond'],
    'none yet',
    null,
  ),
  row('opening a reversal, ticket and facts: p95', 'ms', ['reversals.screen.p95'], 'none yet', null),
];

const elsewhere = ['first load of the console: browser tests', 'npm ci && npm test: CI'];

const show = (value) => (value === undefined || value === null ? '–' : String(value));

const columns = (cells, widths) =>
  cells
    .map((cell, index) => cell.padEnd(widths[index]))
    .join('  ')
    .trimEnd();

function table(head, lines) {
  const widths = head.map((title, index) => Math.max(title.length, ...lines.map((line) => line[index].length)));
  return [head, widths.map((width) => '-'.repeat(width)), ...lines].map((cells) => columns(cells, widths)).join('\n');
}

function judged({ names, keeps }, results) {
  const values = names.map((name) => path(results, name) ?? null);
  if (values.some((value) => value === null)) return { values, verdict: 'not measured' };
  return { values, verdict: keeps === null ? '' : keeps(values) ? 'ok' : 'falls short' };
}

/** Every goal with what was measured, its limit and whether it is kept. */
export function verdicts(results) {
  const lines = rows.map((goal) => {
    const { values, verdict } = judged(goal, results);
    return [goal.what, `${values.map(show).join(' / ')} ${goal.unit}`.trim(), goal.limit, verdict];
  });
  return {
    text: table(['goal', 'measured', 'limit', ''], lines),
    missing: lines.filter((line) => line[3] === 'not measured').map(([what]) => what),
  };
}

/** The hot paths in absolute figures, product and bare side by side. */
export function absolute({ hotPaths, growth }) {
  const lines = Object.entries(hotPaths ?? {})
    .filter(([, value]) => value?.product)
    .flatMap(([kind, value]) =>
      ['product', 'bare'].map((who) => {
        const { perSecond, p50, p95, p99, cpu, bytes } = value[who];
        return [
          kind === 'crowd' ? 'create, 32 connections' : kind,
          who,
          ...[perSecond, p50, p95, p99, cpu, bytes].map(show),
        ];
      }),
    );
  const grown = Object.entries(growth ?? {}).map(([kind, { small, big, ratio }]) => [
    kind,
    show(small),
    show(big),
    show(ratio),
  ]);
  return [
    lines.length > 0
      ? table(['request', 'server', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'bytes'], lines)
      : '',
    grown.length > 0 ? table(['p95 ms', 'small', 'big', 'ratio'], grown) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

export const machine = () => ({
  cpus: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

export const notHere = `Measured elsewhere: ${elsewhere.join('; ')}.`;
