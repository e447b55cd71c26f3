import { render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadLaterTexts } from '../../i18n';
import { Timeline } from './Timeline';

beforeAll(() => loadLaterTexts());

it('says in words what its bars draw, group by group', () => {
  const row = { look: 'full' as const, name: 'Nähwerkstatt', said: '01.03.2010 bis 30.06.2011' };
  const { container } = render(
    <Timeline
      label="Maßnahmen im Kalender"
      today="2011-02-15"
      groups={[
        {
          id: 'awo',
          name: 'AWO',
          rows: [{ ...row, id: '1', from: '2010-03-01', to: '2011-06-30' }],
        },
        {
          id: 'drk',
          name: 'DRK',
          rows: [
            { ...row, id: '2', name: 'Ohne Tage', said: 'ohne Zeitraum', from: null, to: null },
          ],
        },
      ]}
    />,
  );
  const line = screen.getByRole('group', { name: 'Maßnahmen im Kalender' });
  expect(line).toHaveTextContent(
    'Die Zeitachse reicht vom 01.01.2010 bis 31.12.2011; heute ist der 15.02.2011.',
  );
  const first = within(screen.getByRole('region', { name: 'AWO' })).getByRole('listitem');
  expect(first).toHaveTextContent('Nähwerkstatt 01.03.2010 bis 30.06.2011');
  expect(container.querySelectorAll('.timeline-bar')).toHaveLength(1);
  expect(container.querySelectorAll('.timeline-today')).toHaveLength(2);
  // What is drawn is not read out.
  for (const drawn of container.querySelectorAll('.timeline-track')) {
    expect(drawn.closest('[aria-hidden=true]')).not.toBeNull();
  }
});
