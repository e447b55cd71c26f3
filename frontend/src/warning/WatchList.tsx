import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Watch } from '../api/watches';
import { useFormat } from '../format/useFormat';
import { WatchButton } from './WatchButton';

/** What the reader keeps an eye on, each with its newest change. */
export function WatchList({ watches }: { watches: Watch[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="watch-list">
      <h2 id="watch-list">{t('warning.watch.title')}</h2>
      {watches.length === 0 ? (
        <p>{t('warning.watch.empty')}</p>
      ) : (
        <>
          <p className="muted">{t('warning.watch.lead')}</p>
          <ul className="warning-list">
            {watches.map((watch) => (
              <li key={watch.id} className="warning-card">
                <h3>
                  <Link to={`/quartiere/${encodeURIComponent(watch.district.code)}`}>
                    {nameOf(watch)}
                  </Link>
                  <span className="second-line">
                    {watch.indicator?.name ?? t('warning.watch.all')}
                  </span>
                </h3>
                <Newest watch={watch} />
                <p className="warning-acts no-print">
                  <WatchButton
                    watches={watches}
                    scheme={watch.scheme}
                    district={watch.district}
                    indicator={watch.indicator}
                  />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Of one indicator its change; of all those which stand out. */
function Newest({ watch }: { watch: Watch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = watch.changes;
  if (!first) return <p className="muted">{t('warning.watch.noChange')}</p>;
  if (watch.indicator !== null) return <p className="numbers">{first.change.sentence}</p>;
  const out = watch.changes.filter(({ change }) => change.tendency !== null && !change.fewCases);
  return (
    <p>
      {out.length === 0
        ? t('warning.watch.nothing')
        : t('warning.watch.standsOut', {
            names: format.list(out.map(({ indicator }) => indicator.name)),
          })}
    </p>
  );
}

function nameOf({ district: { code, name } }: Watch): string {
  return name.includes(code) ? name : `${code} ${name}`;
}
