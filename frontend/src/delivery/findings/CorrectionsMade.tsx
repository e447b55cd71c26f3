import { useTranslation } from 'react-i18next';
import type { HeldDelivery } from '../../api/deliveries';
import { Button } from '../../ui/Button';
import { ConflictNote } from '../steps/ConflictNote';
import { ProblemAlert } from '../../ui/states';
import { TextButton } from '../TextButton';
import type { Step } from '../steps/useStep';
import { useCorrections } from './useCorrecting';

interface Props {
  held: HeldDelivery;
  /** Null once nothing can be taken back any more. */
  undo: Step<string[]> | null;
}

/** What is read otherwise than it stands in the file, each with the way back. */
export function CorrectionsMade({ held, undo }: Props) {
  const { t } = useTranslation();
  const made = useCorrections(held).data ?? [];
  if ((held.delivery.corrections ?? 0) === 0 || made.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('delivery.mend.made', { count: made.length })}</h2>
      <p className="muted">{t('delivery.mend.fileStays')}</p>
      {undo?.conflict && <ConflictNote conflict={undo.conflict} now={held.delivery} />}
      {undo && undo.error !== null && <ProblemAlert error={undo.error} />}
      <ul>
        {made.map(({ id, row, column, from, to, remembered }) => (
          <li key={id}>
            <span className="numbers">
              {t('delivery.mend.line', { row, column })} <del>{from}</del> <ins>{to}</ins>
              {remembered && <span className="muted"> ({t('delivery.mend.remembered')})</span>}
            </span>
            {undo && (
              <TextButton disabled={undo.pending} onClick={() => undo.take([id])}>
                {t('ui.undo')}
                <span className="kern-sr-only">: {t('delivery.mend.line', { row, column })}</span>
              </TextButton>
            )}
          </li>
        ))}
      </ul>
      {undo && made.length > 1 && (
        <Button
          disabled={undo.pending}
          onClick={() => undo.take(made.map((correction) => correction.id))}
        >
          {t('delivery.mend.undoAll')}
        </Button>
      )}
    </section>
  );
}
