import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/types';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { acceptAll, repeatedWarnings, type Reasons } from './acceptance';
import { useDeliveryWords } from '../useDeliveryWords';

interface Props {
  findings: Finding[];
  reasons: Reasons;
  onReasons: (reasons: Reasons) => void;
}

/** One reason for all warnings of a type, where there is more than one. */
export function BulkAcceptance({ findings, reasons, onReasons }: Props) {
  return repeatedWarnings(findings).map(({ type, count }) => (
    <BulkForm
      key={type}
      type={type}
      count={count}
      onReason={(reason) => onReasons(acceptAll(findings, reasons, type, reason))}
    />
  ));
}

interface FormProps {
  type: string;
  count: number;
  onReason: (reason: string) => void;
}

function BulkForm({ type, count, onReason }: FormProps) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const [reason, setReason] = useState('');
  return (
    <form
      className="filters bulk"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onReason(reason);
      }}
    >
      <Field
        className="field--wide"
        label={t('delivery.accept.bulk', { count, type: words.type(type) })}
      >
        {(field) => (
          <input
            {...field}
            value={reason}
            placeholder={t('delivery.accept.placeholder')}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('delivery.accept.bulkButton')}</Button>
    </form>
  );
}
