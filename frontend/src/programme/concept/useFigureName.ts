import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptFigure } from '../../api/concepts';
import { useIndicators } from '../../api/figures';

/** An indicator's name also where the reader does not see the figure itself. */
export function useFigureName(): (figure: Pick<ConceptFigure, 'indicator' | 'figure'>) => string {
  const { i18n } = useTranslation();
  const known = useIndicators().data?.items;
  const language = i18n.language;
  return useCallback(
    ({ indicator, figure }) => {
      const name = known?.find(({ code }) => code === indicator)?.name;
      return figure?.indicator.name ?? (language === 'en' ? name?.en : name?.de) ?? indicator;
    },
    [known, language],
  );
}
