import type { Delivery } from '../../api/types';
import type { FileHead } from './fileHead';

/** How far a file has come on its way to the server. */
export type Stage =
  | { name: 'ready' }
  | { name: 'sending'; share: number }
  | { name: 'done'; delivery: Delivery }
  | { name: 'failed'; error: unknown };

/** What somebody entered for a file; null leaves it as proposed. */
export interface Entered {
  source: string | null;
  date: string | null;
}

export interface Waiting extends Entered {
  key: string;
  file: File;
  head: FileHead;
  stage: Stage;
}

export type Change =
  | { kind: 'added'; files: Waiting[] }
  | { kind: 'entered'; key: string; entered: Partial<Entered> }
  | { kind: 'moved'; key: string; stage: Stage }
  | { kind: 'removed'; key: string };

/** The files waiting to be handed over, in the order in which they came. */
export function queue(files: Waiting[], change: Change): Waiting[] {
  switch (change.kind) {
    case 'added':
      return [...files, ...change.files.filter((each) => !files.some((file) => same(file, each)))];
    case 'entered':
      // What is entered anew may be tried again.
      return files.map((file) =>
        file.key === change.key && file.stage.name !== 'done'
          ? { ...file, ...change.entered, stage: { name: 'ready' } }
          : file,
      );
    case 'moved':
      return files.map((file) =>
        file.key === change.key ? { ...file, stage: change.stage } : file,
      );
    case 'removed':
      return files.filter((file) => file.key !== change.key);
  }
}

/** Files that still have to be sent. */
export function outstanding(files: Waiting[]): Waiting[] {
  return files.filter(({ stage }) => stage.name === 'ready' || stage.name === 'failed');
}

function same(one: Waiting, other: Waiting): boolean {
  return (
    one.file.name === other.file.name &&
    one.file.size === other.file.size &&
    one.file.lastModified === other.file.lastModified
  );
}
