import { Route, Routes } from 'react-router';
import { ArticlePage } from './components/article-page';
import { ArticleSearch } from './components/article-search';

/** The knowledge base to read: search, list, article. */
export function KnowledgePage() {
  return (
    <Routes>
      <Route index element={<ArticleSearch />} />
      <Route path=":id" element={<ArticlePage />} />
    </Routes>
  );
}
