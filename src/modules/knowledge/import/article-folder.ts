import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorCode } from '../../../platform/tables/error-code.js';
import type { SourceFile } from './article-file.js';
import type { FileFault } from './article-library.js';

interface FolderContent {
  files: SourceFile[];
  faults: FileFault[];
}

/** The text of a file without byte order mark and with `\n` line ends, or the first line that is not UTF-8. */
export function decode(bytes: Buffer): { text: string } | { badLine: number } {
  if (isUtf8(bytes))
    return {
      text: bytes
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .replaceAll(/\r\n?/g, '\n'),
    };
  const lines = bytes.toString('latin1').split('\n');
  return { badLine: lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1 };
}

const codeOf = (error: unknown): string => String(errorCode(error) ?? error);

async function readOne(folder: string, name: string): Promise<SourceFile | FileFault> {
  const path = name.split(sep).join('/');
  try {
    const decoded = decode(await readFile(join(folder, name)));
    if ('text' in decoded) return { path, text: decoded.text };
    return { path, line: decoded.badLine, reason: 'is not UTF-8' };
  } catch (error) {
    return { path, line: 1, reason: `cannot be read (${codeOf(error)})` };
  }
}

/** All Markdown files below the folder; what cannot be read becomes a fault. */
export async function readFolder(folder: string): Promise<FolderContent> {
  const content: FolderContent = { files: [], faults: [] };
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    content.faults.push({ path: '.', line: 1, reason: `cannot be read (${codeOf(error)})` });
    return [];
  });
  for (const name of names.filter((one) => one.endsWith('.md')).sort()) {
    const read = await readOne(folder, name);
    if ('text' in read) content.files.push(read);
    else content.faults.push(read);
  }
  return content;
}
