import { useTranslation } from 'react-i18next';
import { Empty } from '../states';

/** What is chosen is there, but no date at which all that goes into it is published. */
export function NoFigures() {
  const { t } = useTranslation();
  return <Empty title={t('insight.noFigures')}>{t('insight.noFiguresText')}</Empty>;
}
