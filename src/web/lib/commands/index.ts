export { type Command, useCommands, useOffered } from './registry';
