import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types';
import { useFormat } from '../format/useFormat';
import { headFigures, type HeadFigure } from './headline';
import { RankChoice } from './RankChoice';
import { useWords } from '../ui/figure/useWords';
import { Askable } from '../ui/origin/Askable';

const NAMED = 3;

interface Props {
  summary: Summary;
  rank: number | null;
  onRank: (rank: number | null) => void;
}

/** The line that the council paper has for every indicator. */
export function HeadLine({ summary, rank, onRank }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="head-line" aria-labelledby="head">
      <h2 id="head">
        {t('monitoring.tableCaption', {
          indicator: summary.indicator.name,
          date: format.date(summary.date),
        })}
      </h2>
      {headFigures(summary, rank).map((figure) => (
        <Figure
          key={figure.kind}
          figure={figure}
          summary={summary}
          choice={figure.kind === 'nth' ? <RankChoice rank={rank} onRank={onRank} /> : null}
        />
      ))}
      {rank === null && (
        <p className="head-more no-print">
          <RankChoice rank={rank} onRank={onRank} />
        </p>
      )}
    </section>
  );
}

interface FigureProps {
  figure: HeadFigure;
  summary: Summary;
  choice: ReactNode;
}

function Figure({ figure, summary, choice }: FigureProps) {
  const { t } = useTranslation();
  const words = useWords(summary.indicator);
  const { value } = figure;
  const count = value && words.count(value);
  const shares = value && words.shares(value);
  const label = useLabel(figure, summary.indicator.kind);
  return (
    <div className="head-figure" data-figure={figure.kind}>
      <p className="head-label">{choice ?? label}</p>
      <p className="head-value">
        {value ? (
          <Askable
            figure={{
              indicator: summary.indicator.code,
              date: summary.date,
              area: value.district.code,
            }}
            of={words.area(value.district)}
            text={words.value(value)}
          />
        ) : (
          t('monitoring.noValue')
        )}
        {count && <span className="head-count"> ({count})</span>}
      </p>
      {shares && <p className="head-shares numbers">{shares}</p>}
      <Areas figure={figure} area={words.area} />
    </div>
  );
}

function useLabel(figure: HeadFigure, kind: string): string {
  const { t } = useTranslation();
  if (figure.kind === 'city')
    return t(kind === 'COUNT' ? 'monitoring.cityCount' : 'monitoring.city');
  if (figure.kind === 'nth') return '';
  return t(`monitoring.${figure.kind}`);
}

function Areas({
  figure,
  area,
}: {
  figure: HeadFigure;
  area: (d: HeadFigure['areas'][number]) => string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = figure.areas;
  if (!first) return null;
  if (figure.count === 1) return <p className="head-area">{area(first)}</p>;
  const count =
    figure.count <= 12 ? t(`monitoring.word.n${figure.count as 2}`) : format.integer(figure.count);
  const named = figure.areas.slice(0, NAMED).map(area);
  const key = named.length < figure.count ? 'monitoring.tied' : 'monitoring.tiedAll';
  return (
    <p className="head-area">{t(key, { count: count as never, districts: named.join(', ') })}</p>
  );
}
