import { problemOf, toProblem } from './problem';
import { csrfToken, noteSignedOut } from './session-signal';
import type { UploadedFile } from './types';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * POST /api/files. By XMLHttpRequest, because fetch cannot tell how far a body has gone.
 * @param onProgress gets the share sent, 0 to 1
 * @throws {Problem}
 */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/files');
    request.setRequestHeader('idempotency-key', crypto.randomUUID());
    const token = csrfToken();
    if (token) request.setRequestHeader('x-csrf-token', token);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(toProblem(null));
    request.onabort = () => reject(toProblem(null));
    request.onload = () => {
      if (request.status === 401) noteSignedOut();
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as UploadedFile);
      else reject(problemOf(request.status, body));
    };
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
