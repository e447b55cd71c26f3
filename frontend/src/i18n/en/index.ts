import { administration } from './administration';
import { audit } from './audit';
import { catalogue } from './catalogue';
import { common } from './common';
import { delivery } from './delivery';
import { district } from './district';
import { download } from './download';
import { help } from './help';
import { monitoring } from './monitoring';
import { origin } from './origin';
import { privacy, purpose } from './privacy';
import { search } from './search';
import { series } from './series';
import { shell } from './shell';
import { start } from './start';

/** All texts of one language: a file per feature. */
export const en = {
  ...common,
  ...shell,
  administration,
  audit,
  catalogue,
  delivery,
  district,
  download,
  help,
  monitoring,
  origin,
  privacy,
  purpose,
  search,
  series,
  start,
};
