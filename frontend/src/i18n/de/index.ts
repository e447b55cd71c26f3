import { audit } from './audit';
import { common } from './common';
import { delivery } from './delivery';
import { download } from './download';
import { help } from './help';
import { monitoring } from './monitoring';
import { origin } from './origin';
import { search } from './search';
import { series } from './series';
import { shell } from './shell';
import { start } from './start';

/** All texts of one language: a file per feature. */
export const de = {
  ...common,
  ...shell,
  audit,
  delivery,
  download,
  help,
  monitoring,
  origin,
  search,
  series,
  start,
};
