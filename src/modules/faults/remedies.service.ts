import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { assetKinds, isAssetKind } from '../assets/index.js';
import { ArticleSearch, type FoundArticleView } from '../knowledge/index.js';
import { symptoms } from './fault.policy.js';
import type { RemedyQuery } from './faults.dto.js';

/** Found among all kinds of articles first, then only remedies are kept. */
const lookedThrough = 20;
const shown = 5;

const symptomNames: Readonly<Record<string, { zh: string }>> = symptoms;

/** Known remedies for the first look, before anybody is sent (flows.md, "Fault report"). */
@Injectable()
export class Remedies {
  constructor(private readonly articles: ArticleSearch) {}

  /** In the words of the articles, which are Chinese whatever language the reader has; what people wrote only refines it. */
  async for(actor: Actor, { kind, symptom, text = '', countyId }: RemedyQuery): Promise<{ items: FoundArticleView[] }> {
    const named = isAssetKind(kind) && kind !== 'other' ? assetKinds[kind].name.zh.replace('24小时', '') : '';
    const wrong =
      symptom && symptom !== 'other' && Object.hasOwn(symptomNames, symptom) ? symptomNames[symptom]?.zh : '';
    const plain = [named, wrong].filter(Boolean).join(' ');
    const refined = text && (await this.find(actor, `${plain} ${text}`, countyId));
    const items = refined && refined.length > 0 ? refined : await this.find(actor, plain || '故障', countyId);
    return { items };
  }

  private async find(actor: Actor, q: string, county: string | undefined): Promise<FoundArticleView[]> {
    const { items } = await this.articles.search(actor, { q, limit: lookedThrough, ...(county && { county }) });
    return items.filter((one) => one.kind === 'fault').slice(0, shown);
  }
}
