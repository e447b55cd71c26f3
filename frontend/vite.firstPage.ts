import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const MOST_KB = 150;

/**
 * Weighs the script that the first page needs, compressed as a browser gets it, and fails the build
 * above the limit: the entry, everything it imports at once, and the texts of one language.
 */
export function firstPage(): Plugin {
  return {
    name: 'first-page',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const needed = new Map<string, number>();
      const take = (chunk: Rolldown.OutputChunk | undefined) => {
        if (!chunk || needed.has(chunk.fileName)) return;
        needed.set(chunk.fileName, gzipSync(chunk.code).length);
        for (const name of chunk.imports) take(chunks.find((each) => each.fileName === name));
      };
      take(chunks.find((chunk) => chunk.isEntry));
      take(chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/i18n/de/index.ts')));
      const kilobytes = [...needed.values()].reduce((sum, size) => sum + size, 0) / 1000;
      const said = `Script of the first page: ${kilobytes.toFixed(1)} kB compressed in ${String(needed.size)} files (limit ${String(MOST_KB)} kB)`;
      if (kilobytes > MOST_KB) this.error(said);
      this.info(said);
    },
  };
}
