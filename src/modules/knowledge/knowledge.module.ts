import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.js';
import { Article } from './article.entity.js';
import { ArticlePublishing } from './article-publishing.js';
import { ArticleSteps } from './article-steps.service.js';
import { ArticlesController } from './articles.controller.js';
import { ArticleReads } from './articles.read.js';
import { Articles } from './articles.service.js';
import { Citations } from './citations.service.js';
import { Drafts } from './drafts.service.js';
import { ArticleExport } from './import/article-export.service.js';
import { ArticleFiles } from './import/article-files.read.js';
import { ArticleImport } from './import/article-import.service.js';
import { Conflicts } from './import/conflicts.service.js';
import { ArticleFilesController } from './import/files.controller.js';
import { KnowledgeController } from './knowledge.controller.js';
import { QuestionsController } from './questions/questions.controller.js';
import { Questions } from './questions/questions.service.js';
import { Readers } from './readers.js';
import { ArticleIndex } from './search/article-index.js';
import { ArticleTexts } from './search/article-texts.js';
import { ArticleSearch } from './search/article-search.service.js';
import { TermBook } from './search/term-book.js';
import { Words } from './search/words.js';
import { IndexStart } from './search/index-start.service.js';
import { ArticleVersions } from './versions.read.js';
import { Votes } from './votes.service.js';
import { Withdrawals } from './withdrawals.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Article]), OrganisationModule],
  controllers: [ArticlesController, KnowledgeController, QuestionsController, ArticleFilesController],
  providers: [
    Articles,
    ArticleReads,
    ArticleVersions,
    ArticlePublishing,
    ArticleSteps,
    Drafts,
    Votes,
    Questions,
    Citations,
    Withdrawals,
    Readers,
    // Before the search, which reads what was imported when the application starts.
    ArticleImport,
    ArticleExport,
    ArticleFiles,
    Conflicts,
    ArticleIndex,
    ArticleSearch,
    ArticleTexts,
    IndexStart,
    TermBook,
    Words,
  ],
  exports: [Articles, Drafts, ArticleSearch, ArticleImport, ArticleExport, Citations, Withdrawals],
})
export class KnowledgeModule {}
