import { useTranslation } from 'react-i18next';
import type { Crumb } from '../ui/Breadcrumb';
import { areaPath } from './view';

/** The way to the areas, and to one of them. */
export function useAreaCrumbs(area?: { code: string; name: string }): Crumb[] {
  const { t } = useTranslation();
  return [
    { to: '/', label: t('nav.start') },
    { to: '/quartiere', label: t('district.title') },
    { to: '/programm', label: t('programme.title') },
    ...(area === undefined ? [] : [{ to: areaPath(area.code), label: area.name }]),
  ];
}
