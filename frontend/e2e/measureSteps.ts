import { expect, type Page } from '@playwright/test';

const ASKS = { 'X-Requested-With': 'ausgleich' };

async function post(page: Page, path: string, data: unknown, ifMatch = '*') {
  const headers = { ...ASKS, 'If-Match': ifMatch };
  const answer = await page.request.post(`/api/v1/${path}`, {
    headers,
    ...(data === null ? {} : { data }),
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as { id: string };
}

/** What the application answers the person signed in. */
export async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1/${path}`, { headers: ASKS });
  expect(answer.ok(), path).toBe(true);
  return (await answer.json()) as T;
}

/** A measure of the provider signed in that runs since July 2010 and is documented every quarter. */
export async function runningMeasure(page: Page, title: string): Promise<string> {
  const goals = await read<{ items: { id: string }[] }>(page, 'goals?area=sieker&state=AGREED');
  const [goal] = goals.items;
  if (!goal) throw new Error('no agreed goal in Sieker');
  const { id } = await post(page, 'measures', {
    title,
    districts: ['78'],
    targetGroups: ['CHILDREN'],
    from: '2010-07-01',
    to: '2011-12-31',
    objective: 'Kinder sprechen vor der Einschulung so, dass sie dem Unterricht folgen.',
    outputUnit: 'Treffen',
    rhythm: 'QUARTERLY',
    goals: [{ goal: goal.id, hypothesis: 'Wer täglich spricht, lernt schneller.' }],
  });
  await post(page, `measures/${id}/targets`, {
    kind: 'POINTS',
    amount: 10,
    baselineDate: '2009-12-31',
    due: '2011-12-31',
    resultLevel: 'OUTCOME',
    metric: {
      name: 'Kinder mit Förderbedarf',
      unit: 'Kinder',
      type: 'SHARE',
      countedBy: 'awo',
      baselineNumerator: 48,
      baselineDenominator: 60,
    },
  });
  await post(page, `measures/${id}/planning`, null);
  await post(page, `measures/${id}/start`, { startedOn: '2010-07-01' });
  return id;
}

/** Somebody else of the same body writes a draft meanwhile, on another device. */
export async function writeElsewhere(page: Page, measure: string, period: string, data: object) {
  const path = `measures/${measure}/documentation/${period}`;
  const { version } = await read<{ version: number }>(page, path);
  const headers = { ...ASKS, ...(version === 0 ? {} : { 'If-Match': `"${String(version)}"` }) };
  const answer = await page.request.post(`/api/v1/${path}`, { headers, data });
  expect(answer.ok(), await answer.text()).toBe(true);
}
