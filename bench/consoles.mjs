// Consoles of the hotline: sockets that look at a queue and note when they hear of what.
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { answerBy } from './lib/children.mjs';
import { monotonicMs } from './lib/measure.mjs';

let consoles = [];
let heard = [];

function connect({ url, cookie, topics }, place) {
  const socket = io(`${url}/live`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie },
  });
  socket.on('events', (events) => {
    const [at, wallAt] = [monotonicMs(), Date.now()];
    for (const { type, subject } of events) heard.push({ console: place, type, id: subject.id, at, wallAt });
  });
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.on('reset', () =>
      heard.push({ console: place, type: 'reset', id: '', at: monotonicMs(), wallAt: Date.now() }),
    );
    socket.on('connect', () =>
      socket.emit('look', { topics }, (answer) => (answer.ok ? resolve(socket) : reject(new Error(answer.code)))),
    );
  });
}

const steps = {
  async connect({ count, ...how }) {
    for (let place = consoles.length; consoles.length < count; place += 1) consoles.push(await connect(how, place));
  },
  async heard({ afterMs, types }) {
    await sleep(afterMs);
    const some = heard.filter(({ type }) => types.includes(type));
    heard = [];
    return { heard: some };
  },
  async leave() {
    for (const socket of consoles) socket.disconnect();
    consoles = [];
  },
};

answerBy(({ step, ...how }) => steps[step](how));
