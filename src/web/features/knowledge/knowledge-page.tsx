import { Route, Routes } from 'react-router';
import { later } from '../../ui';
import { ArticlePage } from './components/article/article-page';
import { SearchPage } from './components/search/search-page';

const HistoryPage = later(async () => (await import('./components/history/history-page')).HistoryPage);
const NewPage = later(async () => (await import('./components/edit/new-page')).NewPage);
const EditPage = later(async () => (await import('./components/edit/edit-page')).EditPage);
const ReviewPage = later(async () => (await import('./components/review/review-page')).ReviewPage);
const WorkPage = later(async () => (await import('./components/work/work-page')).WorkPage);

/** The knowledge base: to search and read for everybody; what is for editors is fetched when first opened. */
export function KnowledgePage() {
  return (
    <Routes>
      <Route index element={<SearchPage />} />
      <Route path="new" element={<NewPage />} />
      <Route path="work/*" element={<WorkPage />} />
      <Route path=":id" element={<ArticlePage />} />
      <Route path=":id/history" element={<HistoryPage />} />
      <Route path=":id/edit" element={<EditPage />} />
      <Route path=":id/review" element={<ReviewPage />} />
    </Routes>
  );
}
