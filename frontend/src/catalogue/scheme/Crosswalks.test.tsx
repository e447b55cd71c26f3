import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../../testing/server';

const old = {
  code: 'stadt-92',
  name: { de: '92 Bezirke', en: '92 districts' },
  ...{ validFrom: '2000-01-01', validTo: null, districtCount: 3, hasBoundaries: false, version: 4 },
};
const newer = { ...old, code: 'stadt-72', name: { de: '72 Bezirke', en: '72 districts' } };
const ref = (code: string, name = `Bezirk ${code}`) => ({ code, name });
const crosswalk = {
  from: { code: 'stadt-92', name: old.name },
  to: { code: 'stadt-72', name: newer.name },
  fits: true,
  rows: [
    { from: ref('84'), to: ref('65'), weight: 1 },
    { from: ref('90'), to: ref('70'), weight: 0.4 },
    { from: ref('90'), to: ref('71'), weight: 0.6 },
  ],
  areas: [
    {
      district: ref('65', 'Dalbke'),
      kind: 'RENUMBERED',
      continued: true,
      origins: [{ district: ref('84', 'Dalbke'), weight: 1, whole: true }],
    },
    ...['70', '71'].map((code, at) => ({
      district: ref(code),
      kind: 'SPLIT',
      continued: false,
      origins: [{ district: ref('90'), weight: at === 0 ? 0.4 : 0.6, whole: false }],
    })),
  ],
  continued: 1,
  version: 2,
};
const rows = 'district-schemes/stadt-92/crosswalks/stadt-72/rows';

describe('the crosswalks of a scheme', () => {
  beforeEach(() => {
    answers('district-schemes', page([old, { ...newer, validFrom: '2012-01-01' }]));
    answers('district-schemes/stadt-92', old, { ETag: '"4"' });
    answers('district-schemes/stadt-92/crosswalks', page([crosswalk]));
  });

  it('show how each district came to be, and whether its series goes on', async () => {
    signedIn(['read-figures']);
    renderAt('/katalog/gebietsstaende/stadt-92');
    const table = await screen.findByRole('group', { name: 'Von „92 Bezirke“ nach „72 Bezirke“' });
    expect(within(table).getByRole('row', { name: /65 Dalbke/ })).toHaveTextContent(
      '65 Dalbkeanderer Code84 Dalbkewird fortgeführt',
    );
    expect(within(table).getByRole('row', { name: /Bezirk 70/ })).toHaveTextContent(
      'Teil eines BezirksBezirk 90 (40,0 %)unterbrochen',
    );
    expect(screen.getByText(/1 von 3 Bezirken/)).toBeVisible();
    expect(screen.queryByText('Zuordnung ändern')).not.toBeInTheDocument();
  });

  it('are changed line by line by who may, in the state that was read', async () => {
    signedIn(['read-figures', 'edit-catalogue'], 'statistics-office');
    const stored = receives('put', rows, crosswalk);
    renderAt('/katalog/gebietsstaende/stadt-92');
    await userEvent.click(await screen.findByText('Zuordnung ändern'));
    const lines = screen.getByLabelText('Zeilen der Zuordnung');
    expect(lines).toHaveValue('from_code,to_code,weight\n84,65,1\n90,70,0.4\n90,71,0.6');
    await userEvent.type(lines, '{Enter}91,72,1');
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnung speichern' }));
    expect(await screen.findByText('Die Zuordnung ist gespeichert.')).toBeVisible();
    expect(stored[0]?.headers.get('If-Match')).toBe('"2"');
    expect(await stored[0]?.text()).toMatch(/91,72,1$/);
  });

  it('are new for a newer scheme, and every fault names its line', async () => {
    signedIn(['read-figures', 'edit-catalogue'], 'statistics-office');
    answers('district-schemes/stadt-92/crosswalks', page([]));
    refuses('put', rows, {
      status: 400,
      title: 'Ungültig',
      violations: [
        { field: 'lines[2].weight', message: 'Der Anteil muss größer als 0 sein.' },
        { field: 'rows', message: 'Wohin der Bezirk „91“ gekommen ist, fehlt.' },
      ],
    });
    const { container } = renderAt('/katalog/gebietsstaende/stadt-92');
    await userEvent.click(await screen.findByText('Zuordnung anlegen'));
    await userEvent.selectOptions(screen.getByLabelText('Neuerer Gebietsstand'), '72 Bezirke');
    const input = container.querySelector('.crosswalk-form input[type=file]');
    const file = new File(['from_code,to_code,weight\n84,65,0\n'], 'zuordnung.csv');
    await userEvent.upload(input as HTMLInputElement, file, { applyAccept: false });
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnung speichern' }));
    const faults = await screen.findByRole('alert');
    expect(faults).toHaveTextContent('Zeile 2: Der Anteil muss größer als 0 sein.');
    expect(faults).toHaveTextContent('„91“ gekommen ist, fehlt');
  });

  it('say when they no longer fit', async () => {
    signedIn(['read-figures']);
    const unfit = { ...crosswalk, fits: false, areas: [], continued: 0 };
    answers('district-schemes/stadt-92/crosswalks', page([unfit]));
    renderAt('/katalog/gebietsstaende/stadt-92');
    expect(await screen.findByText(/nichts fortgeführt/)).toBeVisible();
  });
});
