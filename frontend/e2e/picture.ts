/** A PNG of eight by eight points in one colour. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGOQ9YrDihiGlgQALqUxQdFaQSYAAAAASUVORK5CYII=',
  'base64',
);
