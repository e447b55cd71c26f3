import { useTranslation } from 'react-i18next';
import type { Crumb } from '../../ui/Breadcrumb';
import { useAreaCrumbs } from '../useAreaCrumbs';
import { conceptPath, conceptsPath } from './paths';

/** The way to an area's concept, and to one of its versions. */
export function useConceptCrumbs(code: string, name: string, number?: number): Crumb[] {
  const { t } = useTranslation();
  const area = useAreaCrumbs({ code, name });
  return [
    ...area,
    { to: conceptsPath(code), label: t('concept.title') },
    ...(number === undefined
      ? []
      : [{ to: conceptPath(code, number), label: t('concept.version', { number }) }]),
  ];
}
