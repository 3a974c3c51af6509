import type { FastifyRequest } from 'fastify';
import { errorCode } from '../../platform/tables/error-code.js';
import { tooLarge } from '../../platform/tables/table-refusals.js';
import { tableLimits } from '../../platform/tables/table.types.js';

export interface UploadedTable {
  fileName: string;
  content: Buffer;
}

/**
 * The fields and the file of a multipart request, in whatever order they come.
 * @throws DomainError `table.too_large` as soon as more has come than a table may have
 */
export async function readUpload(
  request: FastifyRequest,
): Promise<{ fields: Record<string, unknown>; file: UploadedTable | null }> {
  const fields = new Map<string, unknown>();
  let file: UploadedTable | null = null;
  if (!request.isMultipart()) return { fields: {}, file };
  try {
    for await (const part of request.parts({ limits: { fileSize: tableLimits.bytes, files: 1, fields: 10 } })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, part.value);
        continue;
      }
      const content = await part.toBuffer();
      // A browser sends a part without a name where no file was chosen.
      if (part.filename) file = { fileName: part.filename, content };
    }
  } catch (error) {
    if (errorCode(error) === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge(tableLimits);
    throw error;
  }
  return { fields: Object.fromEntries(fields), file };
}
