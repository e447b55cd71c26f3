import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiError, hasStatus } from '../../api/problem';
import { useFormat } from '../../format/useFormat';
import { ProblemAlert } from '../../ui/states';
import { useVerdict } from '../useVerdict';
import type { Stage } from './queue';

const IDENTIFIER = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** How far a file has come, in words. */
export function FileStage({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const verdict = useVerdict();
  switch (stage.name) {
    case 'ready':
      return null;
    case 'sending': {
      const share = format.percent(stage.share * 100, 0);
      const words = t(stage.share < 1 ? 'delivery.form.sent' : 'delivery.form.reading', { share });
      return (
        <div className="file-progress">
          <progress value={stage.share} aria-label={words} />
          <p role="status">{words}</p>
        </div>
      );
    }
    case 'done':
      return (
        <p role="status" className="file-done">
          {verdict(stage.delivery)}{' '}
          <Link to={`/deliveries/${stage.delivery.id}`}>{t('delivery.form.look')}</Link>
        </p>
      );
    case 'failed': {
      const earlier = knownAs(stage.error);
      // What is wrong with a field stands at the field.
      if (stage.error instanceof ApiError && stage.error.problem.violations?.length) return null;
      return (
        <ProblemAlert error={stage.error}>
          {earlier && (
            <p>
              <Link to={`/deliveries/${earlier}`}>{t('delivery.form.earlier')}</Link>
            </p>
          )}
        </ProblemAlert>
      );
    }
  }
}

/** The delivery that the same file came with before, which the refusal names. */
function knownAs(error: unknown): string | null {
  if (!hasStatus(error, 409)) return null;
  return IDENTIFIER.exec(error.problem.detail ?? '')?.[0] ?? null;
}
