import { describe, expect, it } from 'vitest';
import { finding } from '../../testing/deliveries';
import { acceptAll, acceptances, findingKey, openWarnings, repeatedWarnings } from './acceptance';

const jump = finding({ id: 1 });
const gone1 = finding({ id: 2, type: 'MISSING_DISTRICT', row: null, value: '44' });
const gone2 = finding({ id: 3, type: 'MISSING_DISTRICT', row: null, value: '45' });
const error = finding({ id: 4, severity: 'ERROR', type: 'NEGATIVE' });
const all = [jump, gone1, gone2, error];

describe('accepting warnings', () => {
  it('keeps a warning open until it has a reason; spaces are none', () => {
    expect(openWarnings(all, {})).toEqual([jump, gone1, gone2]);
    expect(openWarnings(all, { [findingKey(jump)]: '  ' })).toHaveLength(3);
    expect(openWarnings(all, { [findingKey(jump)]: 'geklärt' })).toEqual([gone1, gone2]);
  });

  it('gives all warnings of a type one reason and leaves those given one by one', () => {
    const reasons = acceptAll(
      all,
      { [findingKey(gone1)]: 'neu gebaut' },
      'MISSING_DISTRICT',
      'leer',
    );
    expect(reasons[findingKey(gone1)]).toBe('neu gebaut');
    expect(reasons[findingKey(gone2)]).toBe('leer');
    expect(openWarnings(all, reasons)).toEqual([jump]);
  });

  it('sends warnings with their reasons, errors never', () => {
    expect(acceptances([jump, error], { [findingKey(jump)]: ' geklärt ' })).toEqual([
      { finding: 1, reason: 'geklärt' },
    ]);
  });

  it('keeps a reason when a new check numbers the findings anew', () => {
    const again = { ...jump, id: 26 };
    expect(acceptances([again], { [findingKey(jump)]: 'geklärt' })).toEqual([
      { finding: 26, reason: 'geklärt' },
    ]);
  });

  it('offers a common reason only where there is more than one', () => {
    expect(repeatedWarnings(all)).toEqual([{ type: 'MISSING_DISTRICT', count: 2 }]);
  });
});
