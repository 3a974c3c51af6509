export { articleId } from './article-id.js';
export { type ArticleSearch, Articles } from './articles.service.js';
export { KnowledgeModule } from './knowledge.module.js';
