import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { announcementKeys } from './keys';
import type { Announcement, WriteAnnouncement } from './types';

/** A change answers with the announcement as it is then; everything that shows announcements is asked for anew. */
function useChange<Input>(mutationFn: (input: Input) => Promise<Announcement>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (announcement) => {
      client.setQueryData(announcementKeys.one(announcement.id), announcement);
      void client.invalidateQueries({ queryKey: announcementKeys.all });
    },
  });
}

interface Writing {
  body: WriteAnnouncement;
  /** The `Idempotency-Key` of a new one. */
  key: string;
  /** Of a draft that is there already. */
  draft: { id: string; version: number } | null;
}

/** POST /api/announcements for a new draft, PUT /api/announcements/{id} for one that is there. */
export const useSaveDraft = () =>
  useChange(({ body, key, draft }: Writing) =>
    draft
      ? answer(
          api.PUT('/api/announcements/{id}', {
            params: { path: { id: draft.id } },
            body: { ...body, version: draft.version },
          }),
        )
      : answer(api.POST('/api/announcements', { body, headers: { 'Idempotency-Key': key } })),
  );

/** POST /api/announcements/{id}/actions/publish. */
export const usePublish = () =>
  useChange(({ id, version }: Pick<Announcement, 'id' | 'version'>) =>
    answer(api.POST('/api/announcements/{id}/actions/publish', { params: { path: { id } }, body: { version } })),
  );

interface Revising {
  id: string;
  version: number;
  body: WriteAnnouncement;
  readAgain: boolean;
}

/** POST /api/announcements/{id}/actions/revise: a new edition, at once in force. */
export const useRevise = () =>
  useChange(({ id, version, body, readAgain }: Revising) =>
    answer(
      api.POST('/api/announcements/{id}/actions/revise', {
        params: { path: { id } },
        body: { ...body, version, readAgain },
      }),
    ),
  );

/** POST /api/announcements/{id}/actions/expire. */
export const useExpire = () =>
  useChange(({ id, version, reason }: { id: string; version: number; reason: string }) =>
    answer(api.POST('/api/announcements/{id}/actions/expire', { params: { path: { id } }, body: { version, reason } })),
  );
