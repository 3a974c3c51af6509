export { articleId } from './article-id.js';
export { Articles } from './articles.service.js';
export { Citations } from './citations.service.js';
export { ArticleExport, type ExportReport } from './import/article-export.service.js';
export { ArticleImport, type ImportReport } from './import/article-import.service.js';
export { KnowledgeModule } from './knowledge.module.js';
export { Withdrawals } from './withdrawals.service.js';
