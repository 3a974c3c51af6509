import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The life of an article: versions that stay, one draft at a time, what readers think of it, what nobody found, and which
 * files are known. `articles.checksum` belongs to the version before this one and is left as that one wrote it.
 */
export class Knowledge1763769600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles
        ALTER COLUMN checksum SET DEFAULT '',
        ADD COLUMN updated_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', now()),
        ADD COLUMN expired_at timestamptz,
        ADD COLUMN expired_by uuid REFERENCES users,
        ADD COLUMN expired_reason text,
        ADD COLUMN file_path text,
        ADD COLUMN file_checksum text,
        ADD COLUMN file_version integer,
        ADD COLUMN draft_revision integer NOT NULL DEFAULT 0;
      CREATE INDEX articles_newest ON articles (updated_at DESC, id DESC);
      UPDATE articles SET file_path = category || '/' || slug || '.md', file_checksum = checksum, file_version = version;

      CREATE TABLE article_versions (
        article_id uuid NOT NULL REFERENCES articles,
        version integer NOT NULL CHECK (version > 0),
        slug text NOT NULL,
        title text NOT NULL,
        category text NOT NULL,
        kind text NOT NULL,
        audience text NOT NULL,
        region text NOT NULL,
        tags text[] NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        owner_department text NOT NULL,
        body text NOT NULL,
        origin text NOT NULL CHECK (origin IN ('file', 'web')),
        authors uuid[] NOT NULL,
        reviewer_id uuid REFERENCES users,
        published_at timestamptz NOT NULL,
        note text NOT NULL,
        PRIMARY KEY (article_id, version),
        CONSTRAINT article_versions_reviewed CHECK (origin = 'file' OR (reviewer_id IS NOT NULL AND NOT reviewer_id = ANY (authors)))
      );
      CREATE TRIGGER article_versions_append_only BEFORE UPDATE OR DELETE ON article_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER article_versions_no_truncate BEFORE TRUNCATE ON article_versions EXECUTE FUNCTION refuse_change();
      INSERT INTO article_versions (article_id, version, slug, title, category, kind, audience, region, tags, valid_from,
          valid_until, owner_department, body, origin, authors, published_at, note)
        SELECT id, version, slug, title, category, kind, audience, region, tags, valid_from, valid_until, owner_department,
          body, 'file', '{}', now(), '' FROM articles;

      CREATE TABLE article_drafts (
        article_id uuid PRIMARY KEY REFERENCES articles,
        revision integer NOT NULL CHECK (revision > 0),
        state text NOT NULL CHECK (state IN ('draft', 'in_review')),
        base_version integer NOT NULL,
        content jsonb NOT NULL,
        authors uuid[] NOT NULL,
        submitted_by uuid REFERENCES users,
        sent_back_reason text,
        file_checksum text,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX article_drafts_newest ON article_drafts (state, updated_at DESC, article_id DESC);

      CREATE TABLE article_entries (
        id uuid PRIMARY KEY,
        article_id uuid NOT NULL REFERENCES articles,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        actor_id uuid REFERENCES users,
        version integer NOT NULL,
        text text NOT NULL,
        change jsonb NOT NULL
      );
      CREATE INDEX article_entries_newest ON article_entries (article_id, id DESC);
      CREATE TRIGGER article_entries_append_only BEFORE UPDATE OR DELETE ON article_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER article_entries_no_truncate BEFORE TRUNCATE ON article_entries EXECUTE FUNCTION refuse_change();

      CREATE TABLE article_votes (
        article_id uuid NOT NULL,
        version integer NOT NULL,
        user_id uuid NOT NULL REFERENCES users,
        helped boolean NOT NULL,
        question text,
        comment text,
        at timestamptz NOT NULL,
        PRIMARY KEY (article_id, version, user_id),
        FOREIGN KEY (article_id, version) REFERENCES article_versions
      );

      CREATE TABLE article_files (
        article_id uuid NOT NULL REFERENCES articles,
        checksum text NOT NULL,
        path text NOT NULL,
        state text NOT NULL CHECK (state IN ('same', 'conflict', 'superseded', 'ours', 'taken')),
        version integer NOT NULL,
        content jsonb NOT NULL,
        found_at timestamptz NOT NULL,
        settled_at timestamptz,
        settled_by uuid REFERENCES users,
        PRIMARY KEY (article_id, checksum)
      );
      CREATE UNIQUE INDEX article_files_conflict ON article_files (article_id) WHERE state = 'conflict';
      INSERT INTO article_files (article_id, checksum, path, state, version, content, found_at)
        SELECT id, checksum, file_path, 'same', version, '{}', now() FROM articles;

      CREATE TABLE knowledge_questions (
        id uuid PRIMARY KEY,
        folded text NOT NULL UNIQUE,
        q text NOT NULL,
        asked integer NOT NULL,
        not_helped integer NOT NULL,
        wanted integer NOT NULL GENERATED ALWAYS AS (asked + not_helped) STORED,
        county_ids uuid[] NOT NULL,
        last_asked_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'settled')),
        version integer NOT NULL,
        article_id uuid REFERENCES articles,
        note text,
        settled_at timestamptz,
        settled_by uuid REFERENCES users
      );
      CREATE INDEX knowledge_questions_wanted ON knowledge_questions (state, wanted DESC, id DESC);
      CREATE TABLE knowledge_question_askers (
        user_id uuid NOT NULL REFERENCES users,
        question_id uuid NOT NULL REFERENCES knowledge_questions,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, question_id)
      );
      CREATE INDEX knowledge_question_askers_lately ON knowledge_question_askers (user_id, last_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE knowledge_question_askers, knowledge_questions, article_files, article_votes, article_entries, article_drafts,
        article_versions;
      DELETE FROM articles WHERE version = 0;
      -- What the version before takes for the unchanged file.
      UPDATE articles SET checksum = file_checksum WHERE file_checksum IS NOT NULL;
      ALTER TABLE articles DROP COLUMN updated_at, DROP COLUMN expired_at, DROP COLUMN expired_by, DROP COLUMN expired_reason,
        DROP COLUMN file_path, DROP COLUMN file_checksum, DROP COLUMN file_version, DROP COLUMN draft_revision, ALTER COLUMN checksum DROP DEFAULT;
    `);
  }
}
