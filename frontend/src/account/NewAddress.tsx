import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';

/** The address in full, which is not shown again: to be copied, or opened by the calendar at once. */
export function NewAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Alert kind="info" title={t('account.calendar.once')}>
      <p>{t('account.calendar.onceText')}</p>
      <label className="field-label" htmlFor={id}>
        {t('account.calendar.address')}
      </label>
      <input
        id={id}
        className="kern-form-input__input calendar-address"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="actions">
        <Button onClick={() => void copy()}>{t('account.calendar.copy')}</Button>
        <a href={address.replace(/^https?:/, 'webcal:')}>{t('account.calendar.open')}</a>
        <span role="status">{copied ? t('account.calendar.copied') : ''}</span>
      </div>
    </Alert>
  );
}
