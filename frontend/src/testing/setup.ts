import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { loadLaterTexts, startI18n } from '../i18n';
import { server } from './server';

// The first test of a page also loads its chunk.
configure({ asyncUtilTimeout: 15_000 });

// What a browser has and the test's document lacks.
class NoResizing {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}
vi.stubGlobal('ResizeObserver', NoResizing);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

beforeAll(async () => {
  await startI18n('de');
  await loadLaterTexts();
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});
