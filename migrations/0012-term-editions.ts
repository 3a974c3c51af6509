import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which terms changed since somebody last read them: the servers keep the terms in memory, and every search tells
 * whether what they keep is the latest edition. And what a county says itself on a subject is found by subject.
 */
export class TermEditions1763769600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_terms ADD edition integer NOT NULL DEFAULT 0;
      CREATE INDEX search_terms_edition ON search_terms (edition, term);

      CREATE TABLE search_edition (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        edition integer NOT NULL
      );
      INSERT INTO search_edition (edition) VALUES (0);

      DROP INDEX search_terms_sound;
      DROP INDEX search_terms_initials;

      CREATE INDEX articles_subject ON articles (region, kind, category) WHERE version > 0 AND expired_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX articles_subject;
      CREATE INDEX search_terms_sound ON search_terms (sound) WHERE sound IS NOT NULL;
      CREATE INDEX search_terms_initials ON search_terms (initials) WHERE initials IS NOT NULL;
      DROP TABLE search_edition;
      ALTER TABLE search_terms DROP edition;
    `);
  }
}
