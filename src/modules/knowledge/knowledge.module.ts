import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.js';
import { Article } from './article.entity.js';
import { Articles } from './articles.service.js';
import { ArticleImport } from './import/article-import.service.js';
import { KnowledgeController } from './knowledge.controller.js';
import { Readers } from './readers.js';
import { ArticleIndex } from './search/article-index.js';
import { ArticleSearch } from './search/article-search.service.js';
import { IndexStart } from './search/index-start.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Article]), OrganisationModule],
  controllers: [KnowledgeController],
  providers: [Articles, ArticleImport, ArticleIndex, ArticleSearch, IndexStart, Readers],
  exports: [Articles, ArticleSearch],
})
export class KnowledgeModule {}
