import type { later as german } from '../de/later';
import type { Texts } from '../types';
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

export const later: Texts<typeof german> = {
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
