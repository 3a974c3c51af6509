import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database, type Queries } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey, violatedConstraint } from '../../platform/http/idempotency.js';
import { decodePlace, type PageQuery, pageOf } from '../../platform/http/page.js';
import { Clock } from '../../shared/clock.js';
import { dateAt } from '../../shared/time-zone.js';
import { shownCounts } from '../feedback/index.js';
import type { ChangeCampaign, StartCampaign } from './feedback-desk.dto.js';
import { refuseDesk } from './feedback-desk.refusals.js';
import type { CampaignPageView, CampaignView } from './feedback-desk.view.js';

interface CampaignRow {
  slug: string;
  version: number;
  title: string;
  text: string;
  opens: string;
  closes: string;
  count: number;
}

const columns = `c.slug, c.version, c.title, c.text, c.opens::text, c.closes::text,
  (SELECT count(*)::int FROM feedback.reports r WHERE r.campaign = c.slug) AS count`;
const newest = 'NOT EXISTS (SELECT FROM feedback.campaigns n WHERE n.slug = c.slug AND n.version > c.version)';

const list = {
  name: 'feedback-campaigns',
  text: `SELECT ${columns} FROM feedback.campaigns c
         WHERE ${newest} AND ($1::date IS NULL OR (c.opens, c.slug) < ($1, $2::text))
         ORDER BY c.opens DESC, c.slug DESC LIMIT $3`,
};
const one = {
  name: 'feedback-campaign-now',
  text: `SELECT ${columns} FROM feedback.campaigns c WHERE c.slug = $1 AND ${newest}`,
};
const write = {
  text: 'INSERT INTO feedback.campaigns (slug, version, title, text, opens, closes) VALUES ($1, $2, $3, $4, $5, $6)',
};

type Content = Pick<StartCampaign, 'title' | 'text' | 'from' | 'until'>;

/** Calls for feedback with a link, dates and counts (A20); a change is a new version. */
@Injectable()
export class Campaigns {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQuery): Promise<CampaignPageView> {
    const limit = query.limit ?? 50;
    const [opens = null, slug = null] = decodePlace(query.cursor, 'day', 'text') ?? [];
    const rows = await this.database.rows<CampaignRow>(list, [opens, slug, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.opens, row.slug],
      (row) => this.view(row),
    );
  }

  start(actor: Actor, { slug, ...content }: StartCampaign, repeat: RepeatKey | null): Promise<CampaignView> {
    return this.idempotency.once(actor, repeat, async (tx) => {
      await this.write(tx, slug, 1, content, 'feedback.campaign_exists');
      await tx.audit(actor, { action: 'feedback.start_campaign', subjectKind: 'campaign', subjectId: slug });
      return this.find(tx, slug);
    });
  }

  change(actor: Actor, slug: string, { version, ...content }: ChangeCampaign): Promise<CampaignView> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.find(tx, slug);
      if (current.version !== version) throw refuseDesk('feedback.campaign_stale', {}, { current });
      await this.write(tx, slug, version + 1, content, 'feedback.campaign_stale');
      await tx.audit(actor, { action: 'feedback.change_campaign', subjectKind: 'campaign', subjectId: slug });
      return this.find(tx, slug);
    });
  }

  private async write(
    queries: Queries,
    slug: string,
    version: number,
    { title, text, from, until }: Content,
    taken: 'feedback.campaign_exists' | 'feedback.campaign_stale',
  ): Promise<void> {
    if (until < from) throw refuseDesk('feedback.campaign_ends_first');
    try {
      await queries.rows(write, [slug, version, title, text, from, until]);
    } catch (error) {
      throw violatedConstraint(error) === 'campaigns_pkey' ? refuseDesk(taken) : error;
    }
  }

  private async find(queries: Queries, slug: string): Promise<CampaignView> {
    const [row] = await queries.rows<CampaignRow>(one, [slug]);
    if (!row) throw refuseDesk('feedback.campaign_not_found');
    return this.view(row);
  }

  private view({ slug, version, title, text, opens, closes, count }: CampaignRow): CampaignView {
    const today = dateAt(this.clock.now());
    const open = opens <= today && today <= closes;
    const shown = shownCounts(new Map([[slug, count]])).get(slug) ?? null;
    return { slug, version, title, text, from: opens, until: closes, open, count: shown };
  }
}
