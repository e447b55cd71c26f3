import {
  admitArea,
  changeDistricts,
  endArea,
  type DecisionBody,
  type ProgrammeArea,
} from '../../api/programme';
import type { DecisionKind } from './decisionSchema';

/** Sends a decision to where its kind is recorded. */
export function decideOn(
  code: string,
  kind: DecisionKind,
  districts: string[],
  body: DecisionBody,
  etag: string,
): Promise<ProgrammeArea> {
  switch (kind) {
    case 'ADMISSION':
      return admitArea(code, body, etag);
    case 'EXIT':
      return endArea(code, body, etag);
    case 'DISTRICTS':
      return changeDistricts(code, { ...body, districts }, etag);
  }
}
