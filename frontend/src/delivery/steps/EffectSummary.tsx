import { useTranslation } from 'react-i18next';
import type { Effect } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useRoleName } from '../../ui/useRoleName';

type Changed = Effect['indicators'][number];

/** More districts than these are only counted. */
const SHOWN = 12;

/** Which indicators change, how the city's value moves, and who will see what. */
export function EffectSummary({ effect }: { effect: Effect }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const words = useChangeWords();
  return (
    <>
      <div>
        <h3>{t('delivery.effect.what')}</h3>
        {effect.indicators.length === 0 ? (
          <p>{t('delivery.effect.nothing')}</p>
        ) : (
          <ul className="effects numbers">
            {effect.indicators.map((indicator) => (
              <li key={indicator.code}>
                <strong>{indicator.name}</strong>
                <br />
                {words(indicator)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {effect.notices.length > 0 && (
        <div>
          <h3>{t('delivery.effect.titles')}</h3>
          <p>{t('delivery.effect.titlesText')}</p>
          <ul className="effects numbers">
            {effect.notices.map(({ code, name, kind, sentence }) => (
              <li key={`${code} ${kind}`}>
                <strong>{name}</strong>
                <br />
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      {effect.gone.length > 0 && (
        <div>
          <h3>{t('delivery.effect.gone')}</h3>
          <p>{t('delivery.effect.goneText', { count: effect.gone.length })}</p>
          <ul className="effects numbers">
            {effect.gone.slice(0, SHOWN).map(({ code, name, figures }) => (
              <li key={code}>
                {code} {name}: {t('delivery.effect.goneFigures', { count: figures })}
              </li>
            ))}
            {effect.gone.length > SHOWN && (
              <li>{t('delivery.effect.goneMore', { count: effect.gone.length - SHOWN })}</li>
            )}
          </ul>
        </div>
      )}
      <div>
        <h3>{t('delivery.effect.who')}</h3>
        <dl className="audiences">
          {effect.audiences.map(({ roles, sees }) => (
            <div key={roles.join()}>
              <dt>{format.list(roles.map(roleName))}</dt>
              <dd>{sees}</dd>
            </div>
          ))}
        </dl>
        {effect.hidden > 0 && (
          <p className="muted">{t('delivery.effect.hidden', { count: effect.hidden })}</p>
        )}
      </div>
    </>
  );
}

function useChangeWords(): (change: Changed) => string {
  const { t } = useTranslation();
  return ({ values, newDate, cityBefore, cityAfter }) => {
    const districts = t(newDate ? 'delivery.effect.comes' : 'delivery.effect.changes', {
      count: values,
    });
    const city = cityWords(cityBefore, cityAfter);
    return [districts, city].filter(Boolean).join(' ');
  };

  function cityWords(before: string | null, after: string | null): string {
    if (after === null) return '';
    if (before === null) return t('delivery.effect.cityNew', { after });
    if (before === after) return t('delivery.effect.citySame', { after });
    return t('delivery.effect.city', { before, after });
  }
}
