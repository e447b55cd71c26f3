import { z } from 'zod';
import { parseDate } from '../format/parse';

// The content policy forbids code made at run time, which zod would use for speed.
z.config({ jitless: true });

const MAX_BYTES = 50 * 1024 * 1024;

/** What the form needs; the messages are keys of the texts. */
export const uploadSchema = z.object({
  file: z
    .instanceof(File, { error: 'needFile' })
    .refine((file) => file.size <= MAX_BYTES, { error: 'tooLarge' }),
  source: z.string().min(1, { error: 'needSource' }),
  referenceDate: z.string().refine((text) => parseDate(text) !== null, { error: 'needDate' }),
});

export type UploadInput = z.infer<typeof uploadSchema>;
export type UploadField = keyof UploadInput;
export type UploadMessage = 'needFile' | 'tooLarge' | 'needSource' | 'needDate';
export const UPLOAD_FIELDS: UploadField[] = ['file', 'source', 'referenceDate'];
