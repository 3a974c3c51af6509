import { FoundArticleView } from '../knowledge/index.js';

export class RemedyListView {
  items: FoundArticleView[];
}
