import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { usePointed } from '../ui/linked';

/** The area pointed at, as a sentence; its lines are always there, so nothing jumps. */
export function Reading({ values }: { values: Values }) {
  const { t } = useTranslation();
  const code = usePointed();
  const value = values.items.find((each) => each.district.code === code);
  return (
    <p className={`map-reading ${value ? 'numbers' : 'muted'}`}>
      {value?.sentence ?? t('monitoring.mapHelp')}
    </p>
  );
}
