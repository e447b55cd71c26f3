import { expect, test, type Page } from '@playwright/test';
import { PICTURE } from './picture';
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
  await expect(page.getByRole('blockquote')).toHaveText(words);

  const planning = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(planning, 'planning', '/stimmen?verhaeltnis=CONTRADICTS&stand=OPEN');
  const waiting = planning.getByRole('article').filter({ hasText: words });
  await expect(waiting).toContainText('widerspricht: Bedarfsgemeinschaften');
  await waiting.getByRole('link').first().click();
  await planning.getByRole('radio', { name: 'wird nicht gefolgt' }).check();
  await planning.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(planning.getByText('Diese Angabe fehlt.').first()).toBeVisible();
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

test('pictures are attached, what could do something is refused, and nothing is lost', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'conference', '/stimmen/neu?bezirk=78');
  await page.getByLabel('Was haben Sie gehört oder gesehen?').fill('Der Weg ist dunkel.');
  await page.getByLabel('Handlungsfeld').selectOption('surroundings');
  // What was typed outlives a reload.
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/sind noch da/)).toBeVisible();
  await page.getByRole('button', { name: 'Beobachtung melden' }).click();
  await expect(page.getByRole('heading', { name: 'Bilder und Dokumente' })).toBeVisible();

  await chooseFile(page, 'skript.png', '<svg onload="x()"/>');
  await page.getByRole('button', { name: 'Anhängen' }).click();
  await expect(page.getByText('Diese Angabe fehlt.')).toBeVisible();
  await page.getByLabel('Was ist zu sehen?').fill('Der Weg am Abend');
  await page.getByRole('button', { name: 'Anhängen' }).click();
  await expect(page.getByText('Diese Art von Datei geht hier nicht')).toBeVisible();
  await expect(page.getByLabel('Was ist zu sehen?')).toHaveValue('Der Weg am Abend');

  await chooseFile(page, 'weg.png', PICTURE);
  await page.getByRole('button', { name: 'Anhängen' }).click();
  await expect(page.getByText('Der Anhang ist gespeichert.')).toBeVisible();
  const picture = page.getByRole('img', { name: 'Der Weg am Abend' });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(8);
  await page.getByRole('button', { name: 'Entfernen weg.png' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Entfernen' }).click();
  await expect(picture).toHaveCount(0);
});

async function chooseFile(page: Page, name: string, content: string | Buffer) {
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Datei auswählen/ }).click();
  const chooser = await opened;
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await chooser.setFiles({ name, mimeType: 'image/png', buffer });
}
