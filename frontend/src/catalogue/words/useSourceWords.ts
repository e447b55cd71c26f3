import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { useRoleName } from '../../ui/useRoleName';
import type { Described } from '../../ui/form/describe';
import { useBilingual } from './useBilingual';

/** How a source is said. */
export function useSourceWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const roleName = useRoleName();
  const bilingual = useBilingual();
  const audience = (source: Source) => format.list(source.rawAudience.map(roleName));
  const rhythm = ({ rhythm: every }: Source) => {
    if (every === null) return t('catalogue.rhythm.none');
    const words = {
      every: t(`catalogue.rhythm.${String(every.months) as '12'}`),
      month: format.month(every.lastMonth),
      days: format.integer(every.dueAfterDays),
    };
    return t(every.months === 12 ? 'catalogue.rhythm.yearly' : 'catalogue.rhythm.text', words);
  };
  return {
    name: (source: Source) => source.name[language],
    audience,
    rhythm,
    describe: (source: Source): Described => [
      ...bilingual(t('catalogue.field.name'), source.name),
      [t('catalogue.field.rawAudience'), audience(source)],
      ...bilingual(t('catalogue.field.legalBasis'), source.legalBasis),
      [t('catalogue.field.rhythm'), rhythm(source)],
      [t('catalogue.field.contact'), source.contact ?? ''],
    ],
  };
}
