import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { readWordLists, type WordLists } from './word-lists.js';

/** The word lists of the knowledge base that this node was started with. */
@Injectable()
export class Words {
  readonly lists: WordLists;

  constructor(@Inject(CONFIG) { knowledgeFolder }: Config) {
    this.lists = readWordLists(knowledgeFolder);
  }
}
