/** The version that an ETag names; 0 where nothing was written. What follows a dot tells the form of an answer. */
export function versionOf(etag: string | null): number {
  return Number(/^(?:W\/)?"(\d+)/.exec(etag ?? '')?.[1] ?? 0);
}
