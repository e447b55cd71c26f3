import { describe, expect, it } from 'vitest';
import { outstanding, queue, type Waiting } from './queue';

const waiting = (key: string, name: string): Waiting => ({
  key,
  file: new File(['a'], name, { lastModified: 1 }),
  head: { kind: 'CSV', lines: [] },
  source: null,
  date: null,
  stage: { name: 'ready' },
});

describe('files waiting to be handed over', () => {
  it('takes the same file only once', () => {
    const files = queue([waiting('1', 'a.csv')], {
      kind: 'added',
      files: [waiting('2', 'a.csv'), waiting('3', 'b.csv')],
    });
    expect(files.map(({ key }) => key)).toEqual(['1', '3']);
  });

  it('lets a refused file be tried again once something else is entered', () => {
    const refused = queue([waiting('1', 'a.csv')], {
      kind: 'moved',
      key: '1',
      stage: { name: 'failed', error: null },
    });
    const [again] = queue(refused, { kind: 'entered', key: '1', entered: { source: 'x' } });
    expect(again).toMatchObject({ source: 'x', date: null, stage: { name: 'ready' } });
  });

  it('has only those outstanding that are neither on their way nor there', () => {
    const stages: Waiting['stage'][] = [
      { name: 'ready' },
      { name: 'sending', share: 0.5 },
      { name: 'failed', error: null },
    ];
    const files = stages.map((stage, at) => ({ ...waiting(String(at), `${at}.csv`), stage }));
    expect(outstanding(files).map(({ key }) => key)).toEqual(['0', '2']);
  });
});
