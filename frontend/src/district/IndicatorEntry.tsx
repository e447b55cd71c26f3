import { useTranslation } from 'react-i18next';
import type { Profile, ProfileEntry } from '../api/profile';
import type { Value } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Sparkline } from '../ui/charts/Sparkline';
import { seamsOf } from '../ui/charts/breaks';
import { useWords } from '../ui/figure/useWords';
import { Askable } from '../ui/origin/Askable';
import { EntryMore } from './EntryMore';
import { EntryStrip } from './EntryStrip';
import { isComparable } from './figures';
import type { DistrictView } from './view';

interface Props {
  entry: ProfileEntry;
  profile: Profile;
  view: DistrictView;
}

/** One figure: large, beside the city's, its place among all, its course, and the sentence. */
export function IndicatorEntry({ entry, profile, view }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(entry.indicator);
  const { indicator, value } = entry;
  const id = `figure-${indicator.code}`;
  const open = value.status === 'AVAILABLE';
  return (
    <article className="entry" aria-labelledby={id}>
      <div className="entry-figure">
        <h3 id={id}>{indicator.name}</h3>
        <p className={`entry-value ${open ? '' : 'entry-value--none'}`}>
          <EntryFigure entry={entry} value={value} />
        </p>
        {isComparable(entry) && (
          <p className="entry-city numbers">
            {t('district.situation.city', { value: '' })}
            <EntryFigure entry={entry} value={entry.city} />
          </p>
        )}
        {open && isComparable(entry) && typeof value.differenceToCity === 'number' && (
          <p className="entry-difference numbers">
            {t('district.situation.difference', {
              difference: words.points(value.differenceToCity),
            })}
          </p>
        )}
        <p className="entry-marks">
          {value.fewCases && (
            <span className="mark" title={t('district.situation.fewCasesNote')}>
              {t('district.situation.fewCases')}
            </span>
          )}
          {entry.date !== null && entry.date !== profile.date && (
            <span className="mark">
              {t('district.situation.asOf', { date: format.date(entry.date) })}
            </span>
          )}
        </p>
      </div>
      <EntryStrip entry={entry} />
      <EntryCourse entry={entry} />
      <p className="entry-sentence">{open ? value.sentence : value.reason}</p>
      <EntryMore entry={entry} profile={profile} view={view} />
    </article>
  );
}

/** The figure, which says where it comes from wherever there is a date to ask about. */
function EntryFigure({ entry, value }: { entry: ProfileEntry; value: Value }) {
  const { indicator, date } = entry;
  const words = useWords(indicator);
  const text = words.value(value);
  if (date === null) return <>{text}</>;
  const figure = { indicator: indicator.code, date, area: value.district.code };
  return <Askable figure={figure} of={words.area(value.district)} text={text} />;
}

function EntryCourse({ entry }: { entry: ProfileEntry }) {
  const { t } = useTranslation();
  const words = useWords(entry.indicator);
  const { series, indicator, breaks } = entry;
  const seams = seamsOf(
    series.map(({ date }) => date),
    breaks,
  );
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return <div className="entry-course" />;
  const values = series
    .map(({ date, value }) =>
      t('district.situation.seriesPoint', {
        year: date.slice(0, 4),
        value: value === null ? t('district.situation.seriesNone') : words.withUnit(value),
      }),
    )
    .join(', ');
  return (
    <div className="entry-course">
      <Sparkline
        size="small"
        label={t('district.situation.seriesLabel', { indicator: indicator.name, values })}
        points={series}
        seams={seams}
        beside={isComparable(entry) ? series.map(({ date, city }) => ({ date, value: city })) : []}
      />
      <p className="entry-scale numbers" aria-hidden="true">
        <span>{first.date.slice(0, 4)}</span>
        <span>{last.date.slice(0, 4)}</span>
      </p>
      {seams.map(({ from }) => (
        <p key={from} className="entry-break">
          {t('district.situation.break', { year: from.slice(0, 4) })}
        </p>
      ))}
    </div>
  );
}
