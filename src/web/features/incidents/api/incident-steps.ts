import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Incident, toProblem } from '../../../lib/api';
import { incidentKeys } from '../../tickets';

interface Keyed<Body> {
  body: Body;
  /** The form's own `Idempotency-Key`. */
  key: string;
}

const isIncident = (value: unknown): value is Incident =>
  typeof value === 'object' && value !== null && 'statements' in value && 'figures' in value && 'version' in value;

function adopt(client: QueryClient, incident: Incident): void {
  client.setQueryData(incidentKeys.one(incident.id), incident);
  void client.invalidateQueries({ queryKey: incidentKeys.all });
}

/** One step of an incident: its new state is shown at once; when somebody was quicker, the state as it is now. */
function useStep<Body>(send: (asked: Keyed<Body>) => Promise<Incident>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (incident: Incident) => adopt(client, incident),
    onError: (error: Error) => {
      const { current } = toProblem(error);
      if (isIncident(current)) adopt(client, current);
    },
  });
}

const at = (id: string, key: string) => ({ params: { path: { id } }, headers: { 'Idempotency-Key': key } });

/** POST /api/incidents/{id}/actions/accept. */
export const useAccept = (id: string) =>
  useStep(({ body, key }: Keyed<{ version: number; title: string; statement: string }>) =>
    answer(api.POST('/api/incidents/{id}/actions/accept', { ...at(id, key), body })),
  );

/** POST /api/incidents/{id}/actions/dismiss. */
export const useDismiss = (id: string) =>
  useStep(({ body, key }: Keyed<{ version: number; reason: string }>) =>
    answer(api.POST('/api/incidents/{id}/actions/dismiss', { ...at(id, key), body })),
  );

/** POST /api/incidents/{id}/updates. */
export const useTellUpdate = (id: string) =>
  useStep(({ body, key }: Keyed<{ version: number; text: string; statement?: string }>) =>
    answer(api.POST('/api/incidents/{id}/updates', { ...at(id, key), body })),
  );

/** PATCH /api/incidents/{id}. */
export const useRevise = (id: string) =>
  useStep(({ body }: Keyed<{ version: number; statement: string }>) =>
    answer(api.PATCH('/api/incidents/{id}', { params: { path: { id } }, body })),
  );

/** POST /api/incidents/{id}/actions/close. */
export const useClose = (id: string) =>
  useStep(({ body, key }: Keyed<{ version: number; text: string; except: string[] }>) =>
    answer(api.POST('/api/incidents/{id}/actions/close', { ...at(id, key), body })),
  );
