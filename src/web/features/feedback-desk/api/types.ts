import type { components, paths } from '../../../lib/api/schema';

type Schemas = components['schemas'];

export type ReportRow = Schemas['FeedbackReportRowView'];
export type Report = Schemas['FeedbackReportView'];
export type Campaign = Schemas['CampaignView'];
export type CampaignForm = Schemas['StartCampaign'];
export type Counts = Schemas['FeedbackCountsView'];
export type Digest = Schemas['DeskDigestView'];

type ReportQuery = NonNullable<paths['/api/feedback-desk/reports']['get']['parameters']['query']>;
export type ReportFilter = Pick<ReportQuery, 'state' | 'topic' | 'county' | 'campaign'>;
