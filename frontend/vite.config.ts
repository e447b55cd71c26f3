import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPage } from './vite.firstPage.ts';

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), firstPage()],
  server: { proxy: { '/api': backend, '/auth': backend } },
  build: {
    // Fonts and pictures stay files: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 450,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // A busy machine needs longer for a page with all its parts.
    testTimeout: 60_000,
  },
});
