import { ckmeans } from 'simple-statistics';

/** A class of the map: values from `from` to `to`, both included. */
export interface ValueClass {
  from: number;
  to: number;
}

/** The number of colours in the ramp. */
export const CLASSES = 5;

/**
 * Natural classes of the values (ckmeans: least sum of squares within classes, Wang and Song 2011).
 * Made from the values shown alone; fewer classes where there are fewer different values.
 */
export function classesOf(values: number[]): ValueClass[] {
  const different = new Set(values).size;
  if (different === 0) return [];
  return ckmeans(values, Math.min(CLASSES, different)).map((cluster) => ({
    from: cluster[0] ?? 0,
    to: cluster.at(-1) ?? 0,
  }));
}

/** The step of the ramp (1 to {@link CLASSES}) for a value; few classes keep its ends. */
export function stepOf(classes: ValueClass[], value: number): number {
  const index = classes.findIndex((limits) => value <= limits.to);
  return rampStep(classes.length, index === -1 ? classes.length - 1 : index);
}

/** The step of the ramp for the class at this index. */
export function rampStep(count: number, index: number): number {
  if (count <= 1) return 3;
  return 1 + Math.round((index * (CLASSES - 1)) / (count - 1));
}
