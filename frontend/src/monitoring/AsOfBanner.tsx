import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import type { ChangeView } from './useView';
import type { View } from './view';

/** Stands wherever an earlier state is shown, with the way back to the present one. */
export function AsOfBanner({ view, onChange }: { view: View; onChange: ChangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (view.asOf === '') return null;
  return (
    <Alert
      kind="warning"
      title={t('monitoring.asOf.title', { at: format.dateTime(view.asOf) })}
      live
    >
      <p>{t('monitoring.asOf.text')}</p>
      <Button
        onClick={() => {
          onChange({ asOf: '' });
        }}
      >
        {t('monitoring.asOf.back')}
      </Button>
    </Alert>
  );
}
