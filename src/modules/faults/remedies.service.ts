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

  /** In the words of the articles, which are Chinese whatever language the reader has. */
  async for(actor: Actor, { kind, symptom, text = '', countyId }: RemedyQuery): Promise<{ items: FoundArticleView[] }> {
    const named = isAssetKind(kind) && kind !== 'other' ? assetKinds[kind].name.zh.replace('24小时', '') : '';
    const wrong =
      symptom && symptom !== 'other' && Object.hasOwn(symptomNames, symptom) ? symptomNames[symptom]?.zh : '';
    const q = [named, wrong, text].filter(Boolean).join(' ') || '故障';
    const found = await this.articles.search(actor, { q, limit: lookedThrough, ...(countyId && { county: countyId }) });
    return { items: found.items.filter((one) => one.kind === 'fault').slice(0, shown) };
  }
}
