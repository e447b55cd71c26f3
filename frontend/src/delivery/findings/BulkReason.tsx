import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useDeliveryWords } from '../useDeliveryWords';
import { acceptAll, openWarnings, type Reasons } from './acceptance';
import type { GroupProps } from './FindingGroupView';

type Props = GroupProps & { onReasons: (reasons: Reasons) => void };

/** One reason for all warnings of a type, where there is more than one. */
export function BulkReason({ group, reasons, onReasons }: Props) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const [reason, setReason] = useState('');
  const { findings, type } = group;
  if (group.severity === 'ERROR' || findings.length < 2) return null;
  const open = openWarnings(findings, reasons).length;
  if (open === 0) return null;
  return (
    <form
      className="filters bulk"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onReasons(acceptAll(findings, reasons, type, reason));
      }}
    >
      <Field
        className="field--wide"
        label={t('delivery.accept.bulk', { count: open, type: words.type(type) })}
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
