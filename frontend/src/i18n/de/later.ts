import { account } from './account';
import { administration } from './administration';
import { catalogue } from './catalogue';
import { concept } from './concept';
import { connection } from './connection';
import { contribution, paper } from './contribution';
import { district } from './district';
import { documentation } from './documentation';
import { evaluation } from './evaluation';
import { field, word } from './field';
import { goal } from './goal';
import { insight } from './insight';
import { measure } from './measure';
import { meeting } from './meeting';
import { mine } from './mine';
import { double, need } from './need';
import { outbox, paste } from './outbox';
import { privacy, purpose } from './privacy';
import { programme } from './programme';
import { voices } from './voices';
import { warning } from './warning';

/** What no first page says: comes with the other pages, so that the first one is there sooner. */
export const later = {
  account,
  administration,
  catalogue,
  concept,
  connection,
  contribution,
  district,
  documentation,
  double,
  evaluation,
  field,
  goal,
  insight,
  measure,
  meeting,
  mine,
  need,
  outbox,
  paper,
  paste,
  privacy,
  programme,
  purpose,
  word,
  voices,
  warning,
};
