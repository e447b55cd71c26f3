import type { DocumentedTarget } from '../../api/documentation';
import { parseCount, parseNumber } from '../../format/parse';
import type { EntryInput } from '../../ui/periods/entryInput';

const LONGEST = 5000;
const MOST = 10_000_000;
const TEXTS = ['activities', 'wentWell', 'wentBadly', 'deviation'] as const;
const NEEDED = ['activities', 'reached', 'cost'] as const;

export type EntryFault =
  'needed' | 'count' | 'money' | 'tooLong' | 'denominator' | 'moreThanWhole' | 'numerator';

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
    if (input[name].trim() !== '' && countOf(input[name]) === null) add(name, 'count');
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
  const [part, whole] = [countOf(numerator), countOf(denominator ?? '')];
  const saysWhole = (denominator ?? '').trim() !== '';
  if (numerator.trim() === '') {
    if (saysWhole) add(`${field}.numerator`, 'numerator');
    return;
  }
  if (part === null) add(`${field}.numerator`, 'count');
  if (denominator === null) return;
  if (saysWhole && whole === null) add(`${field}.denominator`, 'count');
  else if (whole === null || whole === 0) add(`${field}.denominator`, 'denominator');
  else if (part !== null && part > whole) add(`${field}.numerator`, 'moreThanWhole');
}

function countOf(text: string): number | null {
  const count = parseCount(text);
  return count !== null && count <= MOST ? count : null;
}

function isMoney(text: string): boolean {
  const number = parseNumber(text);
  const decimals = text.split(',')[1] ?? '';
  return number !== null && number >= 0 && number < 1e10 && decimals.trim().length <= 2;
}
