import type { Client } from 'openapi-fetch';
import { api } from '../../../lib/api';

export type ArticleState = 'draft' | 'in_review' | 'planned' | 'published' | 'expired' | 'discarded';
export type ArticleKind = 'policy' | 'script' | 'how_to' | 'fault';
export type ArticleAudience = 'internal' | 'partner';
/** Where a found text is to be marked: from and to in UTF-16 code units. */
export type Mark = number[];

export interface Named {
  id: string;
  name: string;
}

/** What an article says: its fields and its text. Days are `YYYY-MM-DD`. */
export interface ArticleContent {
  title: string;
  category: string;
  kind: ArticleKind;
  audience: ArticleAudience;
  region: string;
  tags: string[];
  validFrom: string;
  validUntil: string | null;
  ownerDepartment: string;
  body: string;
}

export interface ArticleRow {
  id: string;
  slug: string;
  version: number;
  title: string;
  kind: ArticleKind;
  category: string;
  audience: ArticleAudience;
  region: string;
  passage: string;
  state: ArticleState;
  validFrom: string;
  validUntil: string | null;
  updatedAt: string;
}

export interface FoundArticle extends ArticleRow {
  titleMarks?: Mark[];
  passageMarks?: Mark[];
}

export interface ArticleAction {
  name: string;
  allowed: boolean;
  reason: string | null;
}

export interface ArticleDraft extends ArticleContent {
  revision: number;
  state: 'draft' | 'in_review';
  authors: Named[];
  submittedBy: Named | null;
  sentBackReason: string | null;
  baseVersion: number;
  updatedAt: string;
}

export interface ArticleView extends ArticleRow, ArticleContent {
  publishedAt: string | null;
  reviewer: Named | null;
  author: Named | null;
  expiredAt: string | null;
  expiredReason: string | null;
  draft: ArticleDraft | null;
  actions: ArticleAction[];
  votes: { helped: number; notHelped: number } | null;
  /** What the reader said about this version. */
  myVote: { version: number; helped: boolean; question: string | null; comment: string | null; at: string } | null;
}

export interface VersionRow {
  version: number;
  title: string;
  author: Named | null;
  reviewer: Named | null;
  publishedAt: string;
  note: string | null;
  origin: 'file' | 'web';
}

export type ArticleVersion = VersionRow & ArticleContent;

export interface Question {
  id: string;
  version: number;
  q: string;
  asked: number;
  notHelped: number;
  lastAskedAt: string;
  countyIds: string[];
  articleId: string | null;
  note: string | null;
  settledBy: Named | null;
  settledAt: string | null;
}

export interface Conflict {
  articleId: string;
  title: string;
  path: string;
  version: number;
  /** Out of use here. */
  withdrawn: boolean;
  checksum: string;
  foundAt: string;
  ours: ArticleContent;
  file: ArticleContent;
}

export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
}

interface None {
  parameters: { query?: never; path?: never };
}
interface Of<Path> {
  parameters: { path: Path };
}
interface By<Query> {
  parameters: { query?: Query };
}

interface Answered<Body> {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Body } } };
}

type Sent<Input, Body> = Answered<Body> & { requestBody: { content: { 'application/json': Input } } };

interface KnowledgePaths {
  '/api/articles': {
    get: Answered<Page<ArticleRow>> &
      By<{
        state?: string;
        kind?: string;
        category?: string;
        region?: string;
        mine?: boolean;
        limit?: number;
        cursor?: string;
      }>;
    post: Sent<ArticleContent, ArticleView> & { parameters: { header?: { 'Idempotency-Key'?: string } } };
  };
  '/api/knowledge/search': {
    get: Answered<{ items: FoundArticle[] }> & {
      parameters: { query: { q: string; county?: string; limit?: number } };
    };
  };
  '/api/articles/{id}': { get: Answered<ArticleView> & Of<{ id: string }> };
  '/api/articles/{id}/draft': {
    put: Sent<ArticleContent & { revision: number; baseVersion?: number }, ArticleView> & Of<{ id: string }>;
  };
  '/api/articles/{id}/actions/{action}': {
    post: Sent<{ revision?: number; version?: number; reason?: string; note?: string }, ArticleView> &
      Of<{ id: string; action: string }>;
  };
  '/api/articles/{id}/versions': {
    get: Answered<Page<VersionRow>> & Of<{ id: string }> & By<{ limit?: number; cursor?: string }>;
  };
  '/api/articles/{id}/versions/{version}': { get: Answered<ArticleVersion> & Of<{ id: string; version: number }> };
  '/api/articles/{id}/votes': {
    post: Sent<{ version: number; helped: boolean; question?: string; comment?: string }, unknown> & Of<{ id: string }>;
  };
  '/api/knowledge/questions': {
    get: Answered<Page<Question>> & By<{ state?: 'open' | 'settled'; limit?: number; cursor?: string }>;
    post: Sent<{ q: string; countyId?: string }, { noted: boolean }> & None;
  };
  '/api/knowledge/questions/{id}/settle': {
    post: Sent<{ version: number; articleId?: string; note?: string }, Question> & Of<{ id: string }>;
  };
  '/api/knowledge/conflicts': { get: Answered<Page<Conflict>> & By<{ limit?: number; cursor?: string }> };
  '/api/knowledge/conflicts/{articleId}/settle': {
    post: Sent<{ take: 'file' | 'ours'; checksum: string }, ArticleView> & Of<{ articleId: string }>;
  };
}

/** The client by shapes written by hand, until the interface's own document knows these routes. */
export const knowledgeApi = api as unknown as Client<KnowledgePaths>;
