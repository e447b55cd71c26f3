import type { FeatureCollection, Geometry } from 'geojson';
import { client, onceOnly } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
/** One thing that is wrong or odd, and where on the map; the contract leaves open what a geometry is. */
export type AreaFinding = Omit<Schemas['AreaFinding'], 'where'> & { where: Geometry | null };
/** What a file of areas would do, how its areas would look, and what is wrong in it. */
export type AreaCheck = Omit<Schemas['AreaCheckAnswer'], 'boundaries' | 'findings'> & {
  boundaries: FeatureCollection | null;
  findings: AreaFinding[];
};

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

/** The file itself as content: the generated type says only that it is binary. */
function sent(file: File) {
  return {
    body: file as never,
    bodySerializer: (body: unknown) => body as File,
    headers: { 'Content-Type': areasType(file) ?? 'application/octet-stream' },
  };
}

/** Looks at a file of areas without storing anything. */
export async function checkAreas(code: string, file: File): Promise<AreaCheck> {
  const answer = await client.POST('/api/v1/district-schemes/{code}/districts/check', {
    params: { path: { code }, header: onceOnly() },
    ...sent(file),
  });
  return bodyOf(answer) as unknown as AreaCheck;
}

/** Brings the areas of a scheme into the state of a file, all or nothing. */
export async function putAreas(code: string, file: File, etag: string) {
  return bodyOf(
    await client.PUT('/api/v1/district-schemes/{code}/districts', {
      params: { path: { code }, header: { 'If-Match': etag } },
      ...sent(file),
    }),
  );
}
