import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../../lib/live';
import { deskKeys } from '../api/keys';

const topics = ['feedback'];

/** Keeps the desk fresh. What arrives is told by the slot and with its day only. */
export function useLiveFeedback(): void {
  const client = useQueryClient();
  useLive(topics, (events) => {
    if (!events.some(({ type }) => type === 'feedback.arrived' || type === 'feedback.changed')) return;
    void client.invalidateQueries({ queryKey: deskKeys.all });
  });
}
