import type { DocumentationBody } from '../../api/documentation';
import { bodyOfInput, type EntryInput } from '../../ui/periods/entryInput';

/** What was typed, where nobody knows the targets any more: each value as a share, so that nothing of it is left out. */
export function saidOf(input: EntryInput): DocumentationBody {
  const targets = input.values.map((_, at) => ({ id: String(at), type: 'SHARE' as const }));
  return bodyOfInput(input, targets, false);
}
