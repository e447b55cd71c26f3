import { onceOnly, requestHeaders } from './client';
import { ApiError } from './problem';
import type { Delivery, Problem } from './types';

export interface Upload {
  file: File;
  source: string;
  referenceDate: string;
}

interface Watch {
  /** How much has been sent, from 0 to 1; at 1 the server is reading. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Hands a file over and tells how far it is. The server reads and checks it; the answer may still be
 * RECEIVED. The fetch of today's browsers does not say how much has been sent, this does.
 */
export function deliver(upload: Upload, { onProgress, signal }: Watch): Promise<Delivery> {
  const form = new FormData();
  form.append('file', upload.file);
  form.append('source', upload.source);
  form.append('referenceDate', upload.referenceDate);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${globalThis.location.origin}/api/v1/deliveries`);
    for (const [name, value] of Object.entries({ ...requestHeaders(), ...onceOnly() })) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.upload.addEventListener('load', () => {
      onProgress(1);
    });
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Delivery);
      else reject(new ApiError(request.status, body as Problem));
    });
    request.addEventListener('error', () => {
      reject(new TypeError('network'));
    });
    request.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(form);
  });
}

/** A proxy may answer with something that is no JSON. */
function parsed(text: string): object {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
