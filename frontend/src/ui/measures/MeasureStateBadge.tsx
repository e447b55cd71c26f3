import { useTranslation } from 'react-i18next';
import type { MeasureState } from '../../api/measures';
import { Badge } from '../Badge';

interface Props {
  state: MeasureState;
  /** Whether the programme manages it, or recommends it to another department. */
  managed: boolean;
}

/** Where a measure stands; a recommendation says so, because it is not managed here. */
export function MeasureStateBadge({ state, managed }: Props) {
  const { t } = useTranslation();
  return (
    <span className="badges">
      {!managed && <Badge>{t('measure.recommended')}</Badge>}
      {(managed || state !== 'IDEA') && (
        <Badge tone={state === 'RUNNING' ? 'success' : 'neutral'}>
          {t(`measure.state.${state}`)}
        </Badge>
      )}
    </span>
  );
}
