export { type ConnectionState, type LiveEvent, type Person, ticketOf } from './events';
export { live, useConnection, useLive, usePresence } from './use-live';
