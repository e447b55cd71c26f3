import { differences, type Described } from '../ui/form/describe';

/**
 * The fields of a request that a conflict would overwrite unseen: somebody else changes a thing in
 * every way there is, and wherever the request then says something else, the words must too. A field
 * that no change has reached is named as well: then the things are not filled.
 *
 * @param things filled so that each field of the request is said by one of them
 */
export function untold<T>(
  things: T[],
  sent: (thing: T) => unknown,
  told: (thing: T) => Described,
): string[] {
  const unreached = new Set<string>();
  const reached = new Set<string>();
  const unseen = new Set<string>();
  for (const thing of things) {
    const before = leaves(sent(thing));
    for (const path of before.keys()) unreached.add(named(path));
    for (const other of variants(thing) as Generator<T>) {
      const after = leaves(sent(other));
      const seen = differences(told(thing), told(other)).length > 0;
      for (const path of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(path) === after.get(path)) continue;
        reached.add(named(path));
        if (!seen) unseen.add(named(path));
      }
    }
  }
  // What is empty in one of the things can be a whole of several fields in another.
  const isReached = (path: string) =>
    [...reached].some((each) => each === path || each.startsWith(`${path}.`));
  return [...unseen, ...[...unreached].filter((path) => !isReached(path))].sort();
}

/** The same without which entry of a list it is. */
const named = (path: string) => path.replace(/\.\d+/g, '');

function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...leaves(part, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

/** The thing with one of its parts said otherwise, for each part. */
function* variants(value: unknown): Generator {
  if (Array.isArray(value)) {
    yield value.slice(1);
    for (const [index, part] of (value as unknown[]).entries()) {
      for (const other of variants(part)) yield value.with(index, other);
    }
  } else if (typeof value === 'object' && value !== null) {
    const identified = 'code' in value || 'id' in value;
    // Another thing has another name too.
    if (identified) yield Object.fromEntries(Object.entries(value).map(([k, v]) => [k, other(v)]));
    for (const [key, part] of Object.entries(value) as [string, unknown][]) {
      if (identified && (key === 'code' || key === 'id')) continue;
      for (const changed of variants(part)) yield { ...value, [key]: changed };
    }
  } else if (value !== null) yield other(value);
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value;
  // Some words are chosen by the kind: it must be one that there is.
  if (value === 'RECOMMENDATION') return 'GOAL';
  return /^\d{4}-/.test(value) ? `3${value.slice(1)}` : `${value} neu`;
}
