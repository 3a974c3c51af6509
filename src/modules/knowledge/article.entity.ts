import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArticleAudience, ArticleContent, ArticleKind } from './article.types.js';

/** An article as it stands now: what its newest version says. Version 0 was never published and says nothing yet. */
@Entity('articles')
export class Article implements ArticleContent {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) category: string;
  @Column({ type: 'text' }) kind: ArticleKind;
  @Column({ type: 'text' }) audience: ArticleAudience;
  @Column({ type: 'text' }) region: string;
  @Column({ type: 'text', array: true }) tags: string[];
  @Column({ type: 'date', name: 'valid_from' }) validFrom: string;
  @Column({ type: 'date', name: 'valid_until', nullable: true }) validUntil: string | null;
  @Column({ type: 'text', name: 'owner_department' }) ownerDepartment: string;
  @Column({ type: 'text' }) body: string;
  /** Of the last publishing or withdrawal. */
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
  /** Taken out of use by an editor, whatever its dates say. */
  @Column({ type: 'timestamptz', name: 'expired_at', nullable: true }) expiredAt: Date | null;
}
