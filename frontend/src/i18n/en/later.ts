import type { later as german } from '../de/later';
import type { Texts } from '../types';
import { catalogue } from './catalogue';
import { district } from './district';
import { field } from './field';
import { privacy, purpose } from './privacy';

export const later: Texts<typeof german> = { catalogue, district, field, privacy, purpose };
