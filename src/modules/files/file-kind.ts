import { fileTypeFromBuffer } from 'file-type';
import type { Refusal } from '../../shared/refusal.js';

interface Kind {
  mediaType: string;
  /** What the content shows itself to be; null for plain text, which shows nothing. */
  magic: readonly string[] | null;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The files that may hang on a ticket, by extension, each with what its content must be. */
const kinds: Readonly<Record<string, Kind>> = {
  jpg: { mediaType: 'image/jpeg', magic: ['jpg'] },
  jpeg: { mediaType: 'image/jpeg', magic: ['jpg'] },
  png: { mediaType: 'image/png', magic: ['png'] },
  webp: { mediaType: 'image/webp', magic: ['webp'] },
  pdf: { mediaType: 'application/pdf', magic: ['pdf'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, magic: ['docx'] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, magic: ['xlsx'] },
  csv: { mediaType: 'text/csv', magic: null },
  txt: { mediaType: 'text/plain', magic: null },
};

const looksLikeText = (bytes: Buffer): boolean => !bytes.subarray(0, 8192).includes(0);

export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A name that can be shown and saved anywhere: no folders, no control characters, not longer than 120 characters. */
export function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  const extension = extensionOf(clean);
  const stem = Array.from(clean.slice(0, clean.length - extension.length - 1))
    .slice(0, 110)
    .join('');
  return extension && stem ? `${stem}.${extension}` : clean || 'file';
}

/** Whether the content is what the name says, and one of the kinds we keep. */
export async function kindOf(name: string, bytes: Buffer): Promise<{ mediaType: string } | { refusal: Refusal }> {
  const extension = extensionOf(name);
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  if (!kind) return { refusal: { code: 'file.wrong_kind' } };
  const found = await fileTypeFromBuffer(bytes);
  const fits = kind.magic ? found !== undefined && kind.magic.includes(found.ext) : !found && looksLikeText(bytes);
  if (fits) return { mediaType: kind.mediaType };
  const really = found?.ext ?? (looksLikeText(bytes) ? 'text' : 'binary');
  return { refusal: { code: 'file.mislabelled', params: { name, found: really } } };
}
