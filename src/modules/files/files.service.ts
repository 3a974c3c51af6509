import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { v4 } from 'uuid';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Idempotency, type RepeatKey, withContent } from '../../platform/http/idempotency.js';
import { newId } from '../../shared/ids.js';
import { refuse } from '../../shared/refusal.js';
import { Tickets } from '../tickets/index.js';
import { kindOf, safeName } from './file-kind.js';
import { refuseFile } from './files.refusals.js';
import type { UploadedFileView } from './files.view.js';

interface FileRow {
  name: string;
  media_type: string;
  bytes: string;
  place: string;
  uploaded_by: string;
}

const findFile = {
  name: 'files-find',
  text: 'SELECT name, media_type, bytes, place, uploaded_by FROM files WHERE id = $1',
};
const ticketsOf = { name: 'files-tickets', text: 'SELECT ticket_id, public FROM ticket_files WHERE file_id = $1' };

/** Attachments: content checked, stored outside the database, given out only to those who may see the ticket. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
    private readonly tickets: Tickets,
  ) {}

  /** The bytes are stored before the row that names them: a file that is known is always there. */
  async keep(actor: Actor, givenName: string, bytes: Buffer, repeat: RepeatKey | null): Promise<UploadedFileView> {
    const name = safeName(givenName);
    if (bytes.length === 0) throw refuseFile('file.empty');
    const kind = await kindOf(name, bytes);
    if ('refusal' in kind) throw refuse(kind.refusal);
    const { mediaType } = kind;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.idempotency.once(actor, withContent(repeat, name, sha256), async (tx) => {
      const random = v4();
      const place = `${random.slice(0, 2)}/${random}`;
      await this.store.put(place, bytes);
      const id = newId();
      const text = `INSERT INTO files (id, name, media_type, bytes, sha256, place, uploaded_by, uploaded_at)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
      await tx.rows({ text }, [id, name, mediaType, bytes.length, sha256, place, actor.userId, tx.at]);
      return { id, name, mediaType, bytes: bytes.length };
    });
  }

  /** @throws DomainError `file.not_found`, also for a file of a ticket that the actor may not see */
  async open(actor: Actor, id: string): Promise<{ file: FileRow; stream: Readable }> {
    const file = await this.database.row<FileRow>(findFile, [id]);
    if (!file || !(await this.maySee(actor, id, file))) throw refuseFile('file.not_found');
    return { file, stream: await this.store.open(file.place) };
  }

  private async maySee(actor: Actor, id: string, file: FileRow): Promise<boolean> {
    if (file.uploaded_by === actor.userId) return true;
    for (const row of await this.database.rows<{ ticket_id: string }>(ticketsOf, [id])) {
      const shown = await this.tickets.view(actor, row.ticket_id).catch(() => null);
      if (shown?.files.some((one) => one.id === id)) return true;
    }
    return false;
  }
}
