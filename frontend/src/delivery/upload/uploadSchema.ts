import { z } from 'zod';
import { parseDate } from '../../format/parse';
import type { FileKind } from './fileHead';

// The content policy forbids code made at run time, which zod would use for speed.
z.config({ jitless: true });

const MAX_BYTES = 50 * 1024 * 1024;
const NO_TABLES: FileKind[] = ['PDF', 'OLD_EXCEL', 'EMPTY'];

/** False for what certainly is no table; of everything else the server decides. */
export function isTable(kind: string): boolean {
  return !NO_TABLES.some((each) => each === kind);
}

/** What a file needs before it is sent; the messages are keys of the texts. */
export const uploadSchema = z.object({
  file: z.instanceof(File).refine((file) => file.size <= MAX_BYTES, { error: 'tooLarge' }),
  kind: z.string().superRefine((kind, context) => {
    if (!isTable(kind)) {
      context.addIssue({ code: 'custom', message: `no${kind}` });
    }
  }),
  source: z.string().min(1, { error: 'needSource' }),
  date: z.string().refine((text) => parseDate(text) !== null, { error: 'needDate' }),
});

export type UploadField = 'file' | 'source' | 'date';
export const MESSAGES = [
  'tooLarge',
  'noPDF',
  'noOLD_EXCEL',
  'noEMPTY',
  'needSource',
  'needDate',
] as const;
export type UploadMessage = (typeof MESSAGES)[number];
