import { useTranslation } from 'react-i18next';
import type { Crumb } from '../../ui/Breadcrumb';
import { DEFINITIONS } from '../paths';

/** The way to the definitions, and with `below` to what stands below them. */
export function useNeedCrumbs(below = false): Crumb[] {
  const { t } = useTranslation();
  return [
    { to: '/', label: t('nav.start') },
    { to: '/handlungsbedarf', label: t('need.title') },
    ...(below ? [{ to: DEFINITIONS, label: t('need.definitions.title') }] : []),
  ];
}
