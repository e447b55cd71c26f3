import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { useDeliveryWords } from '../useDeliveryWords';
import type { GroupProps } from './FindingGroupView';

/** Corrects all of a kind as proposed, where more than one has a safe proposal. */
export function BulkCorrection({ group, correcting }: GroupProps) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const count = group.correctable.length;
  if (count < 2) return null;
  const { mend } = correcting;
  return (
    <div className="actions bulk">
      <Button
        disabled={mend.pending}
        onClick={() =>
          mend.take(group.correctable.map((finding) => ({ finding, to: null, remember: false })))
        }
      >
        {t('delivery.mend.all', { count, type: words.type(group.type) })}
      </Button>
    </div>
  );
}
