// Reads the deployment's files for the tests: compose file, settings that the code reads, realm.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

const top = new URL('../', import.meta.url);
export const text = (path) => readFileSync(new URL(path, top), 'utf8');
export const json = (path) => JSON.parse(text(path));

const REFERENCE = /\$\{([A-Z][A-Z0-9_]*)(?::?([?-])([^}]*))?\}/g;

/** Variables of the environment that the compose file asks for, with what stands there when one is absent. */
export const askedFor = (source) =>
  [...source.matchAll(REFERENCE)].map(([whole, name, operator]) => ({ whole, name, required: operator === '?' }));

/** The compose file as Docker reads it, with a stand-in for every variable. */
export const compose = () => {
  const filled = text('docker-compose.yml').replace(REFERENCE, (_, name, operator, fallback) =>
    operator === '-' ? fallback : `value-of-${name}`,
  );
  return parse(filled);
};

/** Names of variables that the backend's settings refer to; `${A:${B:x}}` refers to both. */
export const readByBackend = () =>
  new Set(
    text('backend/src/main/resources/application.properties')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => [...line.matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)].map(([, name]) => name)),
  );

/** Names of variables that the migration reads from its environment. */
export const readByMigration = () => {
  const folder = 'backend/src/main/java/de/ausgleich/migration/';
  const sources = readdirSync(new URL(folder, top)).map((file) => text(folder + file));
  return new Set(sources.flatMap((source) => [...source.matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/g)].map(([, name]) => name)));
};
