import type { PersonalDataExport } from '../api/types';
import { saveFile } from '../ui/saveFile';

/** Offers the whole export as a file that people and programs can read. */
export function savePersonalData(name: string, data: PersonalDataExport): void {
  saveFile(name, JSON.stringify(data, null, 2), 'application/json');
}
