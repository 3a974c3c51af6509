import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What work leaves behind for the knowledge base: drafts made of solved tickets (D5), questions settled with an article (A17).
 * And an index that says by itself whether an article found may be seen.
 */
export class KeptKnowledge1763769600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kept_cases (
        ticket_id uuid PRIMARY KEY REFERENCES tickets,
        article_id uuid NOT NULL REFERENCES articles,
        kept_by uuid NOT NULL REFERENCES users,
        kept_at timestamptz NOT NULL
      );
      CREATE INDEX knowledge_questions_settled ON knowledge_questions (article_id, settled_at DESC) WHERE state = 'settled';
      CREATE INDEX articles_reach ON articles (id) INCLUDE (slug, version, audience, region, valid_from, valid_until, expired_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX articles_reach;
      DROP INDEX knowledge_questions_settled;
      DROP TABLE kept_cases;
    `);
  }
}
