import { catalogue } from './catalogue';
import { district } from './district';
import { field } from './field';
import { privacy, purpose } from './privacy';

/** What no first page says: comes with the other pages, so that the first one is there sooner. */
export const later = { catalogue, district, field, privacy, purpose };
