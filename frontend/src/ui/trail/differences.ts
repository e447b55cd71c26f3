/** A single value somewhere in a state: the names on the way to it, and what stands there. */
export interface Leaf {
  path: string[];
  value: string | number | boolean;
}

export interface Difference {
  path: string[];
  before: Leaf['value'] | null;
  after: Leaf['value'] | null;
}

/** What says nothing to a reader: the number of a version is the entry itself. */
const LEFT_OUT = new Set(['version']);

/** Every value of a state, in its order; places in lists are counted from 1. Absent is not there. */
export function leaves(state: unknown, path: string[] = []): Leaf[] {
  if (state === null || state === undefined) return [];
  if (Array.isArray(state)) {
    return state.flatMap((each, at) => leaves(each, [...path, String(at + 1)]));
  }
  if (typeof state === 'object') {
    return Object.entries(state)
      .filter(([name]) => path.length > 0 || !LEFT_OUT.has(name))
      .flatMap(([name, value]) => leaves(value, [...path, name]));
  }
  return isValue(state) ? [{ path, value: state }] : [];
}

/** What is not the same in both, in the order of the later state; what went comes last. */
export function differences(before: unknown, after: unknown): Difference[] {
  const key = (leaf: Leaf) => JSON.stringify(leaf.path);
  const old = new Map(leaves(before).map((leaf) => [key(leaf), leaf]));
  const changed = leaves(after).flatMap((leaf): Difference[] => {
    const was = old.get(key(leaf));
    old.delete(key(leaf));
    return was?.value === leaf.value
      ? []
      : [{ path: leaf.path, before: was?.value ?? null, after: leaf.value }];
  });
  const gone = [...old.values()].map(({ path, value }): Difference => ({
    path,
    before: value,
    after: null,
  }));
  return [...changed, ...gone];
}

function isValue(state: unknown): state is Leaf['value'] {
  return typeof state === 'string' || typeof state === 'number' || typeof state === 'boolean';
}
