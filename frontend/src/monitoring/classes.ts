import { ckmeans, mean, quantileSorted, standardDeviation } from 'simple-statistics';

export const METHODS = ['natural', 'quantile', 'equal', 'deviation'] as const;
export type ClassMethod = (typeof METHODS)[number];
export const [MIN_CLASSES, MAX_CLASSES] = [3, 7];

export function isMethod(text: string): text is ClassMethod {
  return METHODS.some((method) => method === text);
}

/**
 * A class of the map. Its values lie above `from` and up to `to`; in the first class, and where
 * `exact`, `from` itself is among them.
 */
export interface ValueClass {
  from: number;
  to: number;
  /** Both ends are values that occur. */
  exact: boolean;
  /** How many values lie in it. */
  count: number;
  /** The colour: a step of the ramp, from 1 to {@link MAX_CLASSES}. */
  step: number;
}

/** The classes and the ramp that they are coloured with. */
export interface Classification {
  classes: ValueClass[];
  /** Sequential from low to high, or diverging from a middle. */
  ramp: 'sequential' | 'diverging';
}

/**
 * Puts the values into classes. They are made of the open values alone; where there are fewer
 * different values than classes there are fewer classes.
 */
export function classify(values: number[], method: ClassMethod, wanted: number): Classification {
  const sorted = [...values].sort((a, b) => a - b);
  const count = Math.min(wanted, new Set(sorted).size);
  if (count === 0) return { classes: [], ramp: 'sequential' };
  switch (method) {
    case 'natural':
      // Least sum of squares within classes (Wang and Song 2011).
      return sequential(groupsOf(sorted, tops(ckmeans(sorted, count))));
    case 'quantile': {
      const limits = inner(count).map((share) => quantileSorted(sorted, share));
      return sequential(groupsOf(sorted, limits));
    }
    case 'equal': {
      const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
      const limits = inner(count).map((share) => low + share * (high - low));
      return sequential(stretches(sorted, [low, ...limits, high]));
    }
    case 'deviation':
      return count === 1 ? sequential(groupsOf(sorted, [])) : deviations(sorted, wanted);
  }
}

/** Differences: classes of one width on both sides of zero, the middle one around it. */
export function classifyChanges(changes: number[], wanted: number): Classification {
  const sorted = [...changes].sort((a, b) => a - b);
  const furthest = Math.max(0, ...sorted.map(Math.abs));
  if (furthest === 0) return { ...sequential(groupsOf(sorted, [])), ramp: 'diverging' };
  const count = wanted % 2 === 1 ? wanted : wanted - 1;
  const width = (2 * furthest) / count;
  const edges = Array.from({ length: count + 1 }, (_, i) => -furthest + i * width);
  return { classes: stretches(sorted, edges), ramp: 'diverging' };
}

/** The class that a value lies in. */
export function classOf({ classes }: Classification, value: number): ValueClass | undefined {
  return classes.find((each) => value <= each.to) ?? classes.at(-1);
}

/** Whole standard deviations from the mean: an odd number of classes has one around the mean. */
function deviations(sorted: number[], count: number): Classification {
  const [centre, width] = [mean(sorted), standardDeviation(sorted)];
  const limits = Array.from({ length: count - 1 }, (_, i) => centre + (i + 1 - count / 2) * width);
  const edges = [
    Math.min(sorted[0] ?? 0, limits[0] ?? 0),
    ...limits,
    Math.max(sorted.at(-1) ?? 0, limits.at(-1) ?? 0),
  ];
  return { classes: stretches(sorted, edges), ramp: 'diverging' };
}

function inner(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, i) => (i + 1) / count);
}

function tops(clusters: number[][]): number[] {
  return clusters.slice(0, -1).map((cluster) => cluster.at(-1) ?? 0);
}

/** Classes named by the values that lie in them; empty ones fall away. */
function groupsOf(sorted: number[], limits: number[]): Omit<ValueClass, 'step'>[] {
  const bounds = [-Infinity, ...limits, Infinity];
  return bounds.slice(1).flatMap((top, index) => {
    const bottom = bounds[index] ?? -Infinity;
    const members = sorted.filter((value) => value > bottom && value <= top);
    const [from, to] = [members[0], members.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ from, to, exact: true, count: members.length }];
  });
}

/** Classes that follow on each other without a gap; one may be empty. */
function stretches(sorted: number[], edges: number[]): ValueClass[] {
  const classes = edges.slice(1).map((to, index) => {
    const from = edges[index] ?? to;
    const last = index === edges.length - 2;
    const within = sorted.filter((value) => (index === 0 || value > from) && (last || value <= to));
    return { from, to, exact: false, count: within.length };
  });
  return stepped(classes);
}

function sequential(classes: Omit<ValueClass, 'step'>[]): Classification {
  return { classes: stepped(classes), ramp: 'sequential' };
}

function stepped(classes: Omit<ValueClass, 'step'>[]): ValueClass[] {
  const middle = (1 + MAX_CLASSES) / 2;
  return classes.map((each, index) => ({
    ...each,
    step:
      classes.length === 1
        ? middle
        : Math.round(1 + (index * (MAX_CLASSES - 1)) / (classes.length - 1)),
  }));
}
