import { Route, Routes } from 'react-router';
import { CallsPage } from './components/calls/calls-page';
import { EditorPage } from './components/editor/editor-page';
import { FollowPage } from './components/follow/follow-page';
import { AnnouncementList } from './components/list/announcement-list';
import { AnnouncementPage } from './components/reading/announcement-page';

/** Announcements: to read and confirm; to write; to follow up and to tell by phone (A8, C5). */
export function AnnouncementsPage() {
  return (
    <Routes>
      <Route index element={<AnnouncementList />} />
      <Route path="new" element={<EditorPage />} />
      <Route path=":id" element={<AnnouncementPage />} />
      <Route path=":id/edit" element={<EditorPage />} />
      <Route path=":id/progress" element={<FollowPage />} />
      <Route path=":id/calls" element={<CallsPage />} />
    </Routes>
  );
}
