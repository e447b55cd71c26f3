import type { Right } from '../../api/types';

export type MonitoringKey = 'figures' | 'need' | 'warnings' | 'double' | 'resources' | 'effect';

interface MonitoringPlace {
  /** Its word in `insight.nav`. */
  key: MonitoringKey;
  to: string;
  right: Right;
}

/** The pages that belong together under Monitoring, in the order in which they are read. */
export const MONITORING_PLACES: MonitoringPlace[] = [
  { key: 'figures', to: '/monitoring', right: 'read-figures' },
  { key: 'need', to: '/handlungsbedarf', right: 'read-figures' },
  { key: 'warnings', to: '/fruehwarnung', right: 'read-figures' },
  { key: 'double', to: '/doppelte-benachteiligung', right: 'read-figures' },
  { key: 'resources', to: '/mittel-und-bedarf', right: 'read-resources' },
  { key: 'effect', to: '/wirkung', right: 'read-effect' },
];
