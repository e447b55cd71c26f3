import { http, HttpResponse } from 'msw';
import type { Variable } from '../api/types';
import { indicator } from './figures';
import { answers, page, server } from './server';

/** A variable as the API sends it; the parts that matter to a test replace the rest. */
export function variable(code: string, part: Partial<Variable> = {}): Variable {
  return {
    code,
    name: { de: `Merkmal ${code}`, en: `Variable ${code}` },
    unit: { de: 'Haushalte', en: 'households' },
    source: 'statistikamt',
    measure: 'STOCK',
    wholeCounts: true,
    confidentialityThreshold: 3,
    partOf: [],
    headers: [],
    jump: { factor: 3, minimum: 20, deviations: 6 },
    breaks: [],
    retired: false,
    version: 1,
    ...part,
  };
}

/** A list of the catalogue: what is in use, and nothing that is retired. */
export function lists(path: string, inUse: Parameters<typeof page>[0]) {
  server.use(
    http.get(`*/api/v1/${path}`, ({ request }) => {
      const retired = new URL(request.url).searchParams.get('retired') === 'true';
      return HttpResponse.json(page(retired ? [] : inUse));
    }),
  );
}

/** What every page of the catalogue asks for: names of variables, indicators and sources. */
export function catalogueAnswers() {
  lists('variables', [variable('a'), variable('b')]);
  lists('indicators', [indicator]);
  answers(
    'sources',
    page([
      {
        code: 'statistikamt',
        name: { de: 'Amt für Statistik', en: 'Statistics' },
        ...{ rawAudience: [], legalBasis: null, rhythm: null, contact: null, version: 1 },
      },
    ]),
  );
}
