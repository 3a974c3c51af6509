import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { type LiveEvent, useLive } from '../../../lib/live';
import { announcementKeys } from '../api/keys';

const ofMe = ['me'];
const ofFollowers = ['announcements'];

/** What an event makes out of date. A call changes nothing but who is called. */
function touched({ type, subject: { id } }: LiveEvent): readonly QueryKey[] {
  if (type === 'announcement.called') return [announcementKeys.progress(id)];
  if (type === 'announcement.changed' || type === 'announcement.read') {
    return [announcementKeys.lists, announcementKeys.unread, announcementKeys.one(id), announcementKeys.progress(id)];
  }
  return [];
}

/** Keeps everything about announcements fresh, wherever on the page it stands. */
export function useLiveAnnouncements(isFollower: boolean): void {
  const client = useQueryClient();
  useLive(isFollower ? [...ofMe, ...ofFollowers] : ofMe, (events) => {
    const keys = new Map(events.flatMap(touched).map((key) => [JSON.stringify(key), key]));
    for (const queryKey of keys.values()) void client.invalidateQueries({ queryKey });
  });
}
