import type { FeedbackForm, SentFile } from './types';

export type FileFault = 'kind' | 'size' | 'number';

/** Why a file cannot be added. The server looks again, by the content. */
export function fileFault(file: File, chosen: readonly File[], limits: FeedbackForm['limits']): FileFault | null {
  if (chosen.length >= limits.files) return 'number';
  if (!limits.kinds.includes(file.type)) return 'kind';
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

/** Files as they are sent, without their names. */
export const filesToSend = (files: readonly File[]): Promise<SentFile[]> =>
  Promise.all(files.map(async (file) => ({ data: await base64Of(file) })));
