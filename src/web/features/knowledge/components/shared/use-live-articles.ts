import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../../../lib/live';
import { knowledgeKeys } from '../../api/keys';

const topics = ['articles'];

/** Reads anew what has changed elsewhere, while somebody looks at articles. */
export function useLiveArticles(): void {
  const client = useQueryClient();
  useLive(topics, (events) => {
    const changed = events.filter(({ type }) => type.startsWith('articles.'));
    if (changed.length === 0) return;
    void client.invalidateQueries({ queryKey: knowledgeKeys.lists });
    void client.invalidateQueries({ queryKey: knowledgeKeys.conflicts });
    for (const { subject } of changed) void client.invalidateQueries({ queryKey: knowledgeKeys.article(subject.id) });
  });
}
