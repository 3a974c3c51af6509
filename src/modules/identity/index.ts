export { accessChanged } from './identity.events.js';
export { IdentityModule } from './identity.module.js';
export { Passwords } from './passwords.js';
export { Sessions } from './sessions.js';
export { Membership, User } from './user.entity.js';
