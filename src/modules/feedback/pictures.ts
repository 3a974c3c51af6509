import sharp from 'sharp';
import { fileTypeFromBuffer } from 'file-type';
import { feedbackLimits } from './feedback.words.js';
import { refuseFeedback } from './feedback.refusals.js';

const accepted: readonly string[] = feedbackLimits.kinds;

/** More than any phone's; a small file can claim to be larger than the memory. */
const mostPixels = 60_000_000;
const longestSide = 2560;

const decode = (data: string): Buffer => {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > feedbackLimits.fileBytes) {
    throw refuseFeedback('feedback.file_too_large', { megabytes: feedbackLimits.fileBytes / 1024 / 1024 });
  }
  return bytes;
};

/**
 * Draws a picture anew, as one kind and without anything beside its points: who took it with what, when and where, is
 * gone with the old file (AN-8).
 * @param data base64
 * @throws DomainError what cannot be drawn is refused
 */
async function drawnAnew(data: string): Promise<Buffer> {
  const bytes = decode(data);
  const found = await fileTypeFromBuffer(bytes);
  if (!found || !accepted.includes(found.mime)) throw refuseFeedback('feedback.file_kind');
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch {
    throw refuseFeedback('feedback.file_unreadable');
  }
}

/** One after the other: pictures are large. */
export async function cleanPictures(files: readonly { data: string }[]): Promise<Buffer[]> {
  const clean: Buffer[] = [];
  for (const { data } of files) clean.push(await drawnAnew(data));
  return clean;
}
