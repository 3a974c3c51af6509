import type { FeedbackForm, SentFile } from './types';

export type FileFault = 'kind' | 'size' | 'number';

/** What browsers call the kinds that the server names. */
const types: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  webp: ['image/webp'],
  pdf: ['application/pdf'],
  text: ['text/plain'],
};

const isKind = (file: File, kinds: readonly string[]): boolean =>
  kinds.some((kind) => kind === file.type || types[kind]?.includes(file.type));

/** For the `accept` of a file field. */
export const acceptedTypes = (kinds: readonly string[]): string =>
  kinds.flatMap((kind) => types[kind] ?? [kind]).join(',');

/** Why a file cannot be added. The server looks again, by the content. */
export function fileFault(file: File, chosen: readonly File[], limits: FeedbackForm['limits']): FileFault | null {
  if (chosen.length >= limits.files) return 'number';
  if (!isKind(file, limits.kinds)) return 'kind';
  return file.size > limits.fileBytes ? 'size' : null;
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A call takes only so many arguments.
  const piece = 0x8000;
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * piece, (at + 1) * piece)),
  );
  return btoa(pieces.join(''));
}

/** Files as they are sent. Their names stay here: a name can tell who gave it. */
export const filesToSend = (files: readonly File[]): Promise<SentFile[]> =>
  Promise.all(files.map(async (file, at) => ({ name: String(at + 1), data: await base64Of(file) })));
