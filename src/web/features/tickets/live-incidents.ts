import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../lib/live';
import { incidentKeys } from './api/keys';
import { useThrottled } from './lib/use-throttled';

const topics = ['incidents'];
const everyMs = 1_000;

/** Keeps everything shown of incidents fresh while mounted. Closing one tells of every ticket: that is one fetch a second. */
export function useLiveIncidents(): void {
  const client = useQueryClient();
  const refresh = useThrottled(() => void client.invalidateQueries({ queryKey: incidentKeys.all }), everyMs);
  useLive(topics, (events) => {
    if (events.some(({ subject }) => subject.kind === 'incident')) refresh();
  });
}
