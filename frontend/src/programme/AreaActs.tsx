import { useTranslation } from 'react-i18next';
import type { ProgrammeArea } from '../api/programme';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { areaPath } from './view';

/** What planning can do with an area as it stands. */
export function AreaActs({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  if (!mayDo(useMe().data, 'manage-programme')) return null;
  const here = areaPath(area.code);
  return (
    <div className="actions no-print">
      {area.state === 'ADMITTED' ? (
        <>
          <ButtonLink to={`${here}/beschluss/bezirke`} look="secondary">
            {t('programme.act.DISTRICTS')}
          </ButtonLink>
          <ButtonLink to={`${here}/beschluss/entlassung`} look="secondary">
            {t('programme.act.EXIT')}
          </ButtonLink>
        </>
      ) : (
        <ButtonLink to={`${here}/beschluss/aufnahme`}>
          {t(area.state === 'LEFT' ? 'programme.act.RETURN' : 'programme.act.ADMISSION')}
        </ButtonLink>
      )}
      <ButtonLink to={`${here}/bearbeiten`} look="secondary">
        {t('programme.act.edit')}
      </ButtonLink>
    </div>
  );
}
