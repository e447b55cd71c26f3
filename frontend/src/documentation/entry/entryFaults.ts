import type { DocumentedTarget } from '../../api/documentation';
import { parseNumber } from '../../format/parse';
import type { EntryInput } from '../../ui/periods/entryInput';

const LONGEST = 5000;
const MOST = 10_000_000;
const TEXTS = ['activities', 'wentWell', 'wentBadly', 'deviation'] as const;
const NEEDED = ['activities', 'reached', 'cost'] as const;

export type EntryFault =
  | 'needed'
  | 'count'
  | 'number'
  | 'money'
  | 'tooLong'
  | 'denominator'
  | 'moreThanWhole'
  | 'numerator';

export interface FoundFault {
  /** The path of the field in the form. */
  field: string;
  fault: EntryFault;
}

/** What is wrong with what was typed, in the order of the fields; to submit it more is needed than to keep it. */
export function entryFaults(
  input: EntryInput,
  targets: DocumentedTarget[],
  submit: boolean,
): FoundFault[] {
  const found: FoundFault[] = [];
  const add = (field: string, fault: EntryFault) => {
    if (!found.some((each) => each.field === field)) found.push({ field, fault });
  };
  for (const name of submit ? NEEDED : []) if (input[name].trim() === '') add(name, 'needed');
  for (const name of TEXTS) if (input[name].trim().length > LONGEST) add(name, 'tooLong');
  for (const name of ['output', 'reached'] as const) {
    if (input[name].trim() !== '' && !isCount(input[name])) add(name, 'count');
  }
  targets.forEach(({ type }, at) => {
    const { numerator = '', denominator = '' } = input.values[at] ?? {};
    checkValue(`values.${String(at)}`, numerator, type === 'SHARE' ? denominator : null, add);
  });
  if (input.cost.trim() !== '' && !isMoney(input.cost)) add('cost', 'money');
  const order = ['activities', 'reached', 'output', 'values', 'cost', ...TEXTS.slice(1)];
  const place = ({ field }: FoundFault) => order.indexOf(field.split('.')[0] ?? '');
  return found.sort((one, other) => place(one) - place(other));
}

function checkValue(
  field: string,
  numerator: string,
  denominator: string | null,
  add: (field: string, fault: EntryFault) => void,
) {
  const [part, whole] = [parseNumber(numerator), parseNumber(denominator ?? '')];
  const saysWhole = (denominator ?? '').trim() !== '';
  if (numerator.trim() === '') {
    if (saysWhole) add(`${field}.numerator`, 'numerator');
    return;
  }
  if (part === null || part < 0) add(`${field}.numerator`, 'number');
  if (denominator === null) return;
  if (whole === null || whole <= 0) add(`${field}.denominator`, 'denominator');
  else if (part !== null && part > whole) add(`${field}.numerator`, 'moreThanWhole');
}

function isCount(text: string): boolean {
  const number = parseNumber(text);
  return number !== null && Number.isInteger(number) && number >= 0 && number <= MOST;
}

function isMoney(text: string): boolean {
  const number = parseNumber(text);
  const decimals = text.split(',')[1] ?? '';
  return number !== null && number >= 0 && number < 1e10 && decimals.trim().length <= 2;
}
