import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the conference reports against a figure, planning answers, and the conference sees it', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const words = `Probe ${String(Date.now())}: Im Treff fragen mehr Familien nach Beratung.`;
  await signIn(page, 'conference', '/quartiere/04');
  await page.getByRole('link', { name: 'Beobachtung melden' }).click();
  await expect(page.getByRole('list', { name: 'Bezirke, ausgewählt' })).toContainText('04 Dürkopp');
  await page.getByLabel('Was haben Sie gehört oder gesehen?').fill(words);
  await page.getByLabel('Zu welcher Zahl (freiwillig)').selectOption('sgb2-families');
  await page.getByLabel('Wie steht die Beobachtung zu der Zahl?').selectOption('CONTRADICTS');
  await page.getByLabel('Wann', { exact: true }).fill('9.9.99');
  await page.getByRole('button', { name: 'Beobachtung melden' }).click();
  // Nothing is lost when something is missing, and every fault is named.
  const faults = page.getByRole('alert');
  await expect(faults.getByRole('link')).toHaveCount(1);
  await page.getByLabel('Handlungsfeld').selectOption('income');
  await page.getByLabel('Wann', { exact: true }).fill('1.2.11');
  await page.getByRole('button', { name: 'Beobachtung melden' }).click();
  await expect(page.getByText('Ihre Beobachtung ist gemeldet.')).toBeVisible();

  const planning = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(planning, 'planning', '/stimmen?verhaeltnis=CONTRADICTS&stand=OPEN');
  const waiting = planning.getByRole('article').filter({ hasText: words });
  await expect(waiting).toContainText('widerspricht: Bedarfsgemeinschaften');
  await waiting.getByRole('link').first().click();
  await planning.getByRole('radio', { name: 'wird nicht gefolgt' }).check();
  await planning.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(planning.getByText('Diese Angabe fehlt.')).toBeVisible();
  await planning.getByLabel('Erläuterung').fill('Die Befragung von 2010 zeigt es anders.');
  await planning.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(planning.getByText('Die Antwort ist gespeichert.')).toBeVisible();
  await planning.context().close();

  await page.goto('/stimmen?eigene=ja&stand=ANSWERED');
  const answered = page.getByRole('article').filter({ hasText: words });
  await expect(answered).toContainText(
    'wird nicht gefolgt. Die Befragung von 2010 zeigt es anders.',
  );
  // It stands beside the figure, for those who may see it.
  await page.goto('/monitoring?indicator=sgb2-families&date=2007-12-31');
  await expect(page.getByRole('region', { name: 'Stimmen zu dieser Zahl' })).toContainText(words);
});
