import { useTranslation } from 'react-i18next';
import type { GoalKind, GoalState } from '../../api/goals';
import { Badge } from '../../ui/Badge';

interface Props {
  kind: GoalKind;
  state: GoalState;
}

/** Where a goal stands; a recommendation says so, because it is no goal of this programme. */
export function GoalStateBadge({ kind, state }: Props) {
  const { t } = useTranslation();
  return (
    <span className="badges">
      {kind === 'RECOMMENDATION' && <Badge>{t('goal.kind.RECOMMENDATION')}</Badge>}
      <Badge tone={state === 'AGREED' ? 'success' : 'neutral'}>
        {t(`goal.state.${kind}.${state}`)}
      </Badge>
    </span>
  );
}
