import { ApiError } from './problem';
import type { AreasPut } from './schemes';

export interface AreaFinding {
  severity: 'ERROR' | 'WARNING';
  type: string;
  district: string | null;
  other: string | null;
  squareMetres: number | null;
  message: string;
  proposal: string | null;
}

/** What a file of areas would do, and what is wrong in it. */
export interface AreaCheck {
  format: string;
  crs: string | null;
  features: number;
  plan: {
    added: number;
    changed: number;
    removed: number;
    unchanged: number;
    withBoundary: number;
  };
  findings: AreaFinding[];
}

const MEDIA_TYPES = new Map([
  ['csv', 'text/csv'],
  ['geojson', 'application/geo+json'],
  ['json', 'application/geo+json'],
  ['gpkg', 'application/geopackage+sqlite3'],
]);

/** The kind of a file of areas by its name; null for what is none of them. */
export function areasType(file: File): string | null {
  return MEDIA_TYPES.get(file.name.split('.').at(-1)?.toLowerCase() ?? '') ?? null;
}

async function send(method: 'POST' | 'PUT', path: string, file: File, etag?: string) {
  const response = await globalThis.fetch(`/api/v1/district-schemes/${path}`, {
    method,
    body: file,
    headers: {
      'Content-Type': areasType(file) ?? 'application/octet-stream',
      'X-Requested-With': 'ausgleich',
      'Accept-Language': document.documentElement.lang || 'de',
      ...(etag === undefined ? {} : { 'If-Match': etag }),
    },
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new ApiError(response.status, body as ApiError['problem']);
  return body;
}

/** Looks at a file of areas without storing anything. */
export async function checkAreas(scheme: string, file: File): Promise<AreaCheck> {
  const path = `${encodeURIComponent(scheme)}/districts/check`;
  return (await send('POST', path, file)) as AreaCheck;
}

/** Brings the areas of a scheme into the state of a file, all or nothing. */
export async function putAreas(scheme: string, file: File, etag: string): Promise<AreasPut> {
  const path = `${encodeURIComponent(scheme)}/districts`;
  return (await send('PUT', path, file, etag)) as AreasPut;
}
