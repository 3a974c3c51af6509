/** Names of what is kept of the server's answers about announcements. */
export const announcementKeys = {
  all: ['announcements'] as const,
  lists: ['announcements', 'list'] as const,
  unread: ['announcements', 'unread'] as const,
  one: (id: string) => ['announcements', 'one', id] as const,
  /** Who has read it, and how many. */
  progress: (id: string) => ['announcements', 'progress', id] as const,
};
