/** What a schema can find fault with; each is a key of the texts. */
export const FAULTS = [
  'required',
  'tooLong',
  'bothOrNone',
  'code',
  'schemeCode',
  'whole',
  'number',
  'date',
  'order',
  'atLeastOne',
  'exactlyOne',
  'oneName',
  'money',
  'itself',
  'reason',
  'time',
  'timeOrder',
  'longLine',
  'manyLines',
  'weakEvidence',
] as const;
export type Fault = (typeof FAULTS)[number];
