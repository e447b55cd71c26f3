import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDecisions, type ProgrammeArea } from '../api/programme';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { passedOn } from './form/prefill';
import { areaPath } from './view';

/** What planning can do with an area after the last decision on it, also where that takes effect later. */
export function AreaActs({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  const mayDecide = mayDo(useMe().data, 'manage-programme');
  const decisions = useDecisions(area.code).data;
  const figures = passedOn(useSearchParams()[0]);
  if (!mayDecide) return null;
  const here = areaPath(area.code);
  const last = decisions?.[0]?.kind;
  return (
    <div className="actions no-print">
      {decisions === undefined ? null : last !== undefined && last !== 'EXIT' ? (
        <>
          <ButtonLink to={`${here}/beschluss/bezirke`} look="secondary">
            {t('programme.act.DISTRICTS')}
          </ButtonLink>
          <ButtonLink to={`${here}/beschluss/entlassung`} look="secondary">
            {t('programme.act.EXIT')}
          </ButtonLink>
        </>
      ) : (
        <ButtonLink to={`${here}/beschluss/aufnahme${figures}`}>
          {t(last === 'EXIT' ? 'programme.act.RETURN' : 'programme.act.ADMISSION')}
        </ButtonLink>
      )}
      <ButtonLink to={`${here}/bearbeiten`} look="secondary">
        {t('programme.act.edit')}
      </ButtonLink>
    </div>
  );
}
