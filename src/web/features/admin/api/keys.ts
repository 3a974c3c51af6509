/** Names of what the administration keeps of the server's answers. */
export const adminKeys = {
  calendar: ['admin', 'calendar'] as const,
  policies: ['admin', 'policies'] as const,
  rules: ['admin', 'routing'] as const,
  users: ['admin', 'users'] as const,
  outlets: ['admin', 'outlets'] as const,
  tokens: ['admin', 'tokens'] as const,
};
