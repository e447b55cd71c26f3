import 'i18next';
import type { de } from './de';
import type { later } from './de/later';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de & typeof later };
    returnNull: false;
  }
}
