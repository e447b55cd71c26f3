import { z } from '../../ui/form/zod';

const MOST_LINES = 30;

/** What was typed line by line; empty lines are left out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines of at most so many letters each. */
export const typedLines = (longest: number) =>
  z.string().superRefine((text, context) => {
    const lines = linesOf(text);
    const message =
      lines.length > MOST_LINES
        ? 'manyLines'
        : lines.some((line) => line.length > longest)
          ? 'longLine'
          : null;
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
