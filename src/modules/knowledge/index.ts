export { articleId } from './article-id.js';
export { Articles } from './articles.service.js';
export { KnowledgeModule } from './knowledge.module.js';
export { FoundArticleView } from './knowledge.view.js';
export { ArticleSearch } from './search/article-search.service.js';
export { countIn, fold, unitsOf } from './search/units.js';
