import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { helpPages as german } from '../i18n/de/helpPages';
import { helpPages as english } from '../i18n/en/helpPages';
import { renderAt } from '../testing/renderAt';
import { signedIn } from '../testing/server';

describe('the help', () => {
  it('says of a screen what it shows, how it is used, its keys and its terms', async () => {
    signedIn(null);
    renderAt('/hilfe/monitoring');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Hilfe: Monitoring' }),
    ).toBeVisible();
    const sections = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(sections).toEqual(['Was Sie hier sehen', 'So gehen Sie vor', 'Tastatur', 'Begriffe']);
    const terms = screen.getByRole('region', { name: 'Begriffe' });
    expect(within(terms).getByText('Prozentpunkte')).toBeVisible();
  });

  it('leads from its first page to every topic and knows no other', async () => {
    signedIn(null);
    renderAt('/hilfe');
    const topics = await screen.findByRole('region', { name: 'Seiten' });
    expect(within(topics).getAllByRole('link')).toHaveLength(Object.keys(german.topics).length);
    renderAt('/hilfe/nirgends');
    expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
  });

  it('explains every term that a topic names, in both languages', () => {
    for (const pages of [german, english]) {
      for (const { terms } of Object.values(pages.topics)) {
        for (const term of terms) expect(Object.keys(pages.terms)).toContain(term);
      }
    }
  });
});
