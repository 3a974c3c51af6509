export { articleId } from './article-id.js';
export { Articles } from './articles.service.js';
export { KnowledgeModule } from './knowledge.module.js';
