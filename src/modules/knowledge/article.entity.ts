import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArticleAudience, ArticleContent, ArticleKind } from './article.types.js';

/** An article as the branch knows it now; its version rises with every change of its file. */
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
  @Column({ type: 'text' }) checksum: string;
}
