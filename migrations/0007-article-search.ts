import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What articles are found by: their terms, and of every term how many articles hold it and how it is said. */
export class ArticleSearch1763769600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE article_terms (
        term text COLLATE "C" NOT NULL,
        article_id uuid NOT NULL REFERENCES articles,
        strength real NOT NULL,
        PRIMARY KEY (term, article_id) INCLUDE (strength)
      );
      CREATE INDEX article_terms_article ON article_terms (article_id);

      CREATE TABLE search_terms (
        term text COLLATE "C" PRIMARY KEY,
        articles integer NOT NULL CHECK (articles >= 0),
        sound text,
        spelt text,
        initials text COLLATE "C"
      );
      CREATE INDEX search_terms_sound ON search_terms (sound) WHERE sound IS NOT NULL;
      CREATE INDEX search_terms_initials ON search_terms (initials) WHERE initials IS NOT NULL;
      CREATE INDEX search_terms_spelt ON search_terms USING gin (spelt gin_trgm_ops) WHERE spelt IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_terms, article_terms; DROP EXTENSION pg_trgm;');
  }
}
