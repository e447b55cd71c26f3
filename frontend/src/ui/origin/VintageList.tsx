import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useVintages, type FigureRef, type Vintage } from '../../api/origin';
import { useFormat } from '../../format/useFormat';
import { QueryView } from '../QueryView';

interface Props {
  figure: Omit<FigureRef, 'area'>;
  scheme: string;
  /** The state that is looked at now; empty for the present one. */
  asOf: string;
  stateAddress: ((at: string | null) => string) | undefined;
}

/** What was published of an indicator at a date, one state after the other; each can be looked at. */
export function VintageList({ figure, scheme, asOf, stateAddress }: Props) {
  const { t } = useTranslation();
  const { indicator, date } = figure;
  const vintages = useVintages(indicator, date, scheme);
  const address = stateAddress ?? ((at) => inMonitoring(indicator, date, at));
  return (
    <section>
      <h3>{t('origin.vintages')}</h3>
      <p className="muted">{t('origin.vintagesText')}</p>
      <QueryView query={vintages} lines={2}>
        {(items) => (
          <ol className="origin-vintages">
            {items.map((item) => (
              <li key={item.at}>
                <When vintage={item} />
                {isShown(item, asOf) ? (
                  <span className="muted">{t('origin.shown')}</span>
                ) : (
                  <Link to={address(item.current ? null : item.at)}>{t('origin.look')}</Link>
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}

function When({ vintage }: { vintage: Vintage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { at, until, variables } = vintage;
  const span =
    until === null
      ? t('origin.since', { at: format.dateTime(at) })
      : t('origin.between', { at: format.dateTime(at), until: format.dateTime(until) });
  return (
    <span>
      <span className="numbers">{span}</span>
      {variables.length > 0 && (
        <span className="muted">
          {' '}
          · {t('origin.changed', { variables: format.list(variables.map(({ name }) => name)) })}
        </span>
      )}
    </span>
  );
}

/** Whether the page shows this state already. */
function isShown({ at, until, current }: Vintage, asOf: string): boolean {
  if (asOf === '') return current;
  const instant = Date.parse(asOf);
  return Date.parse(at) <= instant && (until === null || instant < Date.parse(until));
}

function inMonitoring(indicator: string, date: string, at: string | null): string {
  const params = new URLSearchParams({ indicator, date, ...(at === null ? {} : { asOf: at }) });
  return `/monitoring?${params.toString()}`;
}
