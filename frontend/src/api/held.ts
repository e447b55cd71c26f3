import { etagOf } from './deliveries';
import { bodyOf } from './problem';

/** Something together with the ETag that a change of it must name. */
export interface Held<T> {
  thing: T;
  etag: string;
}

/** The body of an answer with its ETag. */
export function heldOf<T extends { version: number }>(answer: {
  data?: T;
  error?: unknown;
  response: Response;
}): Held<T> {
  const thing = bodyOf(answer);
  return { thing, etag: etagOf(answer.response, thing.version) };
}

/** The header of a PUT: change the state that was read, or create what is not there yet. */
export function putOn(etag: string | null): { 'If-Match': string } | { 'If-None-Match': '*' } {
  return etag === null ? { 'If-None-Match': '*' } : { 'If-Match': etag };
}

/** How a list of the catalogue is asked for; all of it stands in the address of the page. */
export interface ListQuery {
  q: string;
  sort: 'code' | '-code' | 'name' | '-name';
  retired: boolean;
  page: number;
}

export const LIST_SIZE = 100;

/** The query as the API takes it. */
export function listParams({ q, sort, retired, page }: ListQuery) {
  return { sort, retired, page, size: LIST_SIZE, ...(q === '' ? {} : { q }) };
}
