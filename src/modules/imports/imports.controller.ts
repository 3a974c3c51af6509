import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor, type Identified } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { validation } from '../../platform/http/validation.js';
import type { ImportResultView } from '../organisation/index.js';
import { ImportOptions } from './imports.dto.js';
import { refuseImport } from './imports.refusals.js';
import { Imports } from './imports.service.js';
import { readUpload } from './upload.js';

const form = {
  type: 'object',
  required: ['file', 'kind'],
  properties: {
    file: { type: 'string', format: 'binary' },
    kind: { type: 'string', enum: ['outlets', 'staff', 'assets'] },
    mode: { type: 'string', enum: ['all_or_nothing', 'keep_good'], default: 'all_or_nothing' },
    dryRun: { type: 'string', enum: ['true', 'false'], default: 'false' },
  },
};

@Controller('api/imports')
export class ImportsController {
  private readonly fieldsOf = validation();

  constructor(private readonly imports: Imports) {}

  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Allow('outlet.change')
  async import(
    @CurrentActor() actor: Actor,
    @Req() request: Identified,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<ImportResultView> {
    const { fields, file } = await readUpload(request);
    const options: ImportOptions = await this.fieldsOf.transform(fields, { type: 'body', metatype: ImportOptions });
    if (!file) throw refuseImport('import.no_file');
    const { kind, mode = 'all_or_nothing', dryRun } = options;
    return this.imports.run(actor, { ...file, kind, mode, dryRun: dryRun === 'true' }, repeat);
  }
}
