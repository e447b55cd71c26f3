import { city, indicator, indicatorRef, sieker, summary, values } from './figures';
import { answers, page, signedIn } from './server';

/** A council member reads one indicator at two dates, between which it is counted anew. */
export function monitoringAnswers() {
  signedIn(['read-figures']);
  answers('indicators', page([indicator]));
  answers('variables', page([]));
  answers('sources', page([]));
  answers('indicators/:code/values', values);
  answers('indicators/:code/summary', summary);
  answers('indicators/:code/series', {
    indicator: indicatorRef,
    scheme: 'bielefeld-92',
    city: [
      { ...city, date: '2006-12-31', continuedFrom: null },
      { ...city, date: '2007-12-31', continuedFrom: null },
    ],
    items: [
      {
        district: sieker.district,
        values: [
          { ...sieker, date: '2006-12-31', continuedFrom: null },
          { ...sieker, date: '2007-12-31', continuedFrom: null },
        ],
        earlier: [],
      },
    ],
    breaks: [{ date: '2007-12-31', variable: null, note: 'Seit 2007 wird anders gezählt.' }],
    definitionChanges: [
      { version: 2, validFrom: '2011-02-01T10:00:00Z', note: 'Berechnung geändert.' },
    ],
  });
  answers('district-schemes/:code/boundaries', { type: 'FeatureCollection', features: [] });
}
