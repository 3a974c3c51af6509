import { toProblem } from '../../../lib/api';
import { problemOf } from '../../../lib/api/problem';
import { csrfToken, noteSignedOut } from '../../../lib/api/session-signal';
import { currentLanguage } from '../../../lib/i18n';
import type { ImportResult } from './types';

export type ImportKind = ImportResult['kind'];
export type ImportMode = 'all_or_nothing' | 'keep_good';

export interface ImportRequest {
  file: File;
  kind: ImportKind;
  mode: ImportMode;
  dryRun: boolean;
  /** The `Idempotency-Key` of this run. */
  key: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The fields stand before the file, so that the server knows what to do with it when it comes. */
function formOf({ file, kind, mode, dryRun }: ImportRequest): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('mode', mode);
  form.append('dryRun', String(dryRun));
  form.append('file', file, file.name);
  return form;
}

/**
 * POST /api/imports. By XMLHttpRequest, because fetch cannot tell how far a body has gone.
 * @param onProgress gets the share sent, 0 to 1
 * @throws {Problem}
 */
export function runImport(asked: ImportRequest, onProgress: (share: number) => void): Promise<ImportResult> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('idempotency-key', asked.key);
    const token = csrfToken();
    if (token) request.setRequestHeader('x-csrf-token', token);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(toProblem(null));
    request.onload = () => {
      if (request.status === 401) noteSignedOut();
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as ImportResult);
      else reject(problemOf(request.status, body));
    };
    request.send(formOf(asked));
  });
}
