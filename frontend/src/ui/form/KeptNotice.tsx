import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../Alert';
import { Button } from '../Button';

interface Props {
  /** When what is shown again was typed, as an instant. */
  at: string;
  onForget: () => void;
}

/** Says that something typed before is there again. */
export function KeptNotice({ at, onForget }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Alert kind="info" title={t('catalogue.form.restored', { time: format.dateTime(at) })}>
      <p>{t('catalogue.form.restoredText')}</p>
      <Button onClick={onForget}>{t('catalogue.form.forget')}</Button>
    </Alert>
  );
}
