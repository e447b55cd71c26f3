import { useTranslation } from 'react-i18next';
import type { Warnings } from '../api/warnings';
import { Disclosure } from '../ui/Disclosure';
import { untold } from './chosen';

/** The indicators of which nothing can be told, each with its reason. */
export function Untold({ warnings }: { warnings: Warnings }) {
  const { t } = useTranslation();
  const found = untold(warnings);
  if (found.length === 0) return null;
  return (
    <Disclosure title={t('warning.untold')}>
      <ul>
        {found.map(({ indicator, gapReason }) => (
          <li key={indicator.code}>
            {t('warning.untoldOf', {
              name: indicator.name,
              reason: gapReason ?? t('warning.neutral'),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
