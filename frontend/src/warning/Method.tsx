import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Disclosure } from '../ui/Disclosure';

const PARTS = ['compared', 'notable', 'few', 'limits'] as const;

/** How a warning comes about, and what it cannot say. */
export function Method() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('warning.method')}>
      {PARTS.map((part) => (
        <p key={part}>{t(`warning.methodText.${part}`)}</p>
      ))}
      <p className="no-print">
        <Link to="/hilfe/warnings">{t('help.of', { title: t('warning.title') })}</Link>
      </p>
    </Disclosure>
  );
}
