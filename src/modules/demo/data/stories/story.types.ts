import type { DepartmentCode } from '../organisation.js';

/** Topics of the line `consultation` (业务政策咨询). */
export type ConsultationTopic =
  | 'tariff'
  | 'campaign'
  | 'acceptance_rules'
  | 'product'
  | 'commission_policy'
  | 'system_use'
  | 'number_resource'
  | 'other';

/** Topics of the line `complaint` (投诉). */
export type ComplaintTopic =
  | 'service_attitude'
  | 'commission_dispute'
  | 'network_quality'
  | 'system_fault'
  | 'policy_execution'
  | 'delivery'
  | 'other';

export type ReturnReason = 'not_ours' | 'missing_information' | 'duplicate' | 'needs_other_department';

/** Answered in the call with an article (A3); `article` is the file's slug, `answer` the words said. */
export interface OnSpotPath {
  readonly kind: 'on_spot';
  readonly article: string;
  readonly answer: string;
}

/** What one department answered to the hotline. */
export interface DepartmentAnswer {
  readonly department: DepartmentCode;
  readonly answer: string;
}

/** Sent to one or several departments at once (A5, A6); `reply` is what the hotline then tells the partner. */
export interface DispatchedPath {
  readonly kind: 'dispatched';
  readonly parts: readonly DepartmentAnswer[];
  readonly reply: string;
}

/** Not solved in time: a plan told to the partner (A7); `promisedDays` are calendar days from the plan. */
export interface PlannedPath {
  readonly kind: 'planned';
  readonly department: DepartmentCode;
  readonly plan: string;
  readonly promisedDays: number;
}

/** Returned by `department`, dispatched again to `thenTo` (the same one when it only lacked information), answered there. */
export interface ReturnedPath {
  readonly kind: 'returned';
  readonly department: DepartmentCode;
  readonly reason: ReturnReason;
  readonly evidence: string;
  readonly thenTo: DepartmentCode;
  readonly answer: string;
  readonly reply: string;
}

/** Waits for the partner; without `department` it was the hotline that asked. */
export interface WaitingPath {
  readonly kind: 'waiting';
  readonly department?: DepartmentCode;
  readonly question: string;
}

/** Registered, not yet dispatched. */
export interface OpenPath {
  readonly kind: 'open';
}

/** Claimed by the department, not yet answered. */
export interface InProgressPath {
  readonly kind: 'in_progress';
  readonly department: DepartmentCode;
}

export type StoryPath =
  | OnSpotPath
  | DispatchedPath
  | PlannedPath
  | ReturnedPath
  | WaitingPath
  | OpenPath
  | InProgressPath;

export type Rating = 1 | 2 | 3 | 4 | 5;

interface StoryBase {
  /** Stable name of the story, unique. */
  readonly key: string;
  readonly outlet: string;
  /** Name of the outlet's contact who calls or writes. */
  readonly contact: string;
  readonly via: 'hotline' | 'portal';
  readonly title: string;
  readonly description: string;
  readonly path: StoryPath;
  readonly internalNote?: string;
  readonly rating?: Rating;
  readonly closingWords?: string;
  /** The text names the place or its own policy: must stay in the county of `outlet`. */
  readonly placeBound?: true;
}

export interface ConsultationStory extends StoryBase {
  readonly line: 'consultation';
  readonly topic: ConsultationTopic;
}

/** The register form of a complaint (B6, D1); what the department finds is there once it has answered. */
export interface ComplaintFields {
  readonly customerName: string;
  readonly customerAddress: string;
  readonly accountManager: string;
  readonly written: boolean;
  readonly grade: 'general' | 'major';
  readonly upheld?: boolean;
  readonly departmentOpinion?: string;
  readonly responsiblePerson?: string;
  readonly resultText?: string;
}

export interface ComplaintStory extends StoryBase {
  readonly line: 'complaint';
  readonly topic: ComplaintTopic;
  readonly complaint: ComplaintFields;
}

export type Story = ConsultationStory | ComplaintStory;

/** Another wording of the same question. */
export interface StoryVariant {
  readonly title: string;
  readonly description: string;
}

/**
 * Other ways in which outlets ask what story `story` asks: all are answered on the spot with that story's article.
 * The texts name no outlet and no county; `answer` (the standard wording, A16) takes the place of the story's own.
 */
export interface StoryVariation {
  readonly story: string;
  readonly answer: string;
  readonly variants: readonly StoryVariant[];
}
