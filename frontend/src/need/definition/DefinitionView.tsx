import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIndicators } from '../../api/figures';
import { turnNeedIndex, type NeedIndex } from '../../api/needIndices';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Badge } from '../../ui/Badge';
import { Facts } from '../../ui/Facts';
import { RetireControl } from '../../ui/RetireControl';
import { asDefined } from '../numbers';
import { editPath } from '../paths';

/** One definition in words. */
export function DefinitionView({ index, mayEdit }: { index: NeedIndex; mayEdit: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const indicators = useIndicators().data?.items ?? [];
  const nameOf = (code: string) =>
    indicators.find((indicator) => indicator.code === code)?.name[language] ?? code;
  const limits = (values: number[]) => values.map((value) => asDefined(format, value)).join('; ');
  const { code, name, retired } = index;
  return (
    <section id={code} aria-labelledby={`${code}-title`}>
      <div className="section-head">
        <h2 id={`${code}-title`}>{name[language]}</h2>
        <span className="need-acts no-print">
          {retired ? (
            <Badge>{t('catalogue.retire.badge')}</Badge>
          ) : (
            <Link
              to={`/handlungsbedarf?index=${code}`}
              aria-label={`${t('need.definitions.result')}: ${name[language]}`}
            >
              {t('need.definitions.result')}
            </Link>
          )}
          {mayEdit && (
            <Link
              to={editPath(code)}
              aria-label={`${t('need.definitions.edit')}: ${name[language]}`}
            >
              {t('need.definitions.edit')}
            </Link>
          )}
        </span>
      </div>
      <p className="need-text">{index.description[language]}</p>
      <ul className="need-reasons">
        {index.components.map(({ indicator, weight }) => (
          <li key={indicator}>
            <Link to={`/katalog/indikatoren/${indicator}`}>{nameOf(indicator)}</Link>{' '}
            <span className="numbers muted">
              {t('need.definitions.times', { weight: asDefined(format, weight) })}
            </span>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          {
            label: t('need.definitions.dimension'),
            value: t(`catalogue.dimension.${index.dimension}`),
          },
          {
            label: t('need.definitions.minimum'),
            value: format.integer(index.minimumPopulation),
          },
          { label: t('need.definitions.months'), value: index.dynamicsMonths },
          { label: t('need.definitions.statusLimits'), value: limits(index.statusLimits) },
          { label: t('need.definitions.dynamicsLimits'), value: limits(index.dynamicsLimits) },
          { label: t('need.definitions.margin'), value: limits([index.borderMargin]) },
          { label: t('need.definitions.enter'), value: limits([index.enterFrom]) },
          { label: t('need.definitions.leave'), value: limits([index.leaveBelow]) },
          { label: t('need.definitions.version'), value: index.version },
        ]}
      />
      <RetireControl
        name={name[language]}
        retired={retired}
        users={null}
        turn={(retire) => turnNeedIndex(index, retire)}
      />
    </section>
  );
}
