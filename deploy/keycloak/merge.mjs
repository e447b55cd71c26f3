// Lays further files over the realm's: lists grow, single settings are replaced. Keycloak's import
// takes one file per realm, and the demonstration's users must stay apart from what production imports.
// Usage: node merge.mjs realm.json overlay.json… > merged.json
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const overlaid = (below, above) => {
  if (Array.isArray(below) && Array.isArray(above)) return [...below, ...above];
  return above;
};

export const merge = (realm, overlay) =>
  Object.entries(overlay).reduce(
    (merged, [key, value]) => ({ ...merged, [key]: overlaid(merged[key], value) }),
    realm,
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const merged = process.argv.slice(2).map(read).reduce(merge);
  process.stdout.write(`${JSON.stringify(merged, null, 2)}\n`);
}
