import type { Readable } from 'node:stream';
import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor, type Identified } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { refuseFile } from './files.refusals.js';
import { Files } from './files.service.js';
import type { UploadedFileView } from './files.view.js';

/** The one file of a form. A browser sends a part without a name where none was chosen. */
async function readFile(request: Identified): Promise<{ name: string; bytes: Buffer }> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part?.filename) throw refuseFile('file.missing');
  return { name: part.filename, bytes: await part.toBuffer() };
}

@Controller('api/files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Post()
  @Allow('file.upload')
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: Identified,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<UploadedFileView> {
    const { name, bytes } = await readFile(request);
    return this.files.keep(actor, name, bytes, repeat);
  }

  /** Always as an attachment: nothing that somebody uploaded is ever shown as a page of ours. */
  @Get(':id')
  @Allow('file.read')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, stream }: { file: { name: string; media_type: string; bytes: string }; stream: Readable } =
      await this.files.open(actor, id);
    void reply.headers({
      'content-type': file.media_type,
      'content-length': file.bytes,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
    });
    return new StreamableFile(stream);
  }
}
