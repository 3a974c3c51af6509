import { type Tab, tabOf } from '../../../../ui';

type WorkTabName = 'reviews' | 'drafts' | 'expiring' | 'questions' | 'conflicts' | 'all';

export const workTabs: readonly Tab<WorkTabName>[] = [
  tabOf('reviews', 'article.write', async () => (await import('./reviews-tab')).ReviewsTab),
  tabOf('drafts', 'article.write', async () => (await import('./drafts-tab')).DraftsTab),
  tabOf('expiring', 'article.list_work', async () => (await import('./expiring-tab')).ExpiringTab),
  tabOf('questions', 'article.list_work', async () => (await import('./questions-tab')).QuestionsTab),
  tabOf('conflicts', 'article.write', async () => (await import('./conflicts-tab')).ConflictsTab),
  tabOf('all', 'article.list_work', async () => (await import('./all-tab')).AllTab),
];
