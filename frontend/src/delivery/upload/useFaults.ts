import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/problem';
import type { Waiting } from './queue';
import { MESSAGES, uploadSchema, type UploadField } from './uploadSchema';
import type { Filled } from './useProposals';

export type FileFaults = Partial<Record<UploadField, string>>;

/** What is wrong with a file or what was entered for it: seen here, or said by the server. */
export function useFaults(): (file: Waiting, filled: Filled, tried: boolean) => FileFaults {
  const { t } = useTranslation();
  const worded = (message: string) => {
    const key = MESSAGES.find((each) => each === message);
    return key === undefined ? message : t(`delivery.form.${key}`);
  };
  return (file, filled, tried) => {
    if (file.stage.name === 'failed') return violationsOf(file.stage.error);
    const { source, date } = filled;
    const read = uploadSchema.safeParse({ file: file.file, kind: file.head.kind, source, date });
    const faults: FileFaults = {};
    for (const { path, message } of read.error?.issues ?? []) {
      const field: UploadField = path[0] === 'source' || path[0] === 'date' ? path[0] : 'file';
      // A file that cannot be taken is said at once, what is not entered yet only after trying.
      if (tried || field === 'file') faults[field] ??= worded(message);
    }
    return faults;
  };
}

function violationsOf(error: unknown): FileFaults {
  const violations = error instanceof ApiError ? (error.problem.violations ?? []) : [];
  const faults: FileFaults = {};
  for (const { field, message } of violations) {
    if (field === 'source') faults.source = message;
    else if (field === 'referenceDate') faults.date = message;
    else faults.file = message;
  }
  return faults;
}
