import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { placeOf, placeOfDay, spanOf, ticksOf, type Span, type Stretch } from './span';
import './timeline.css';

export interface TimelineRow extends Stretch {
  id: string;
  /** The name, with the way to it. */
  name: ReactNode;
  /** Period and state in words: what the bar shows must be readable without it. */
  said: string;
  /** How its bar is drawn: sketched, full or faded. */
  look: 'sketched' | 'full' | 'faded';
}

export interface TimelineGroup {
  id: string;
  name: string;
  rows: TimelineRow[];
}

interface Props {
  label: string;
  groups: TimelineGroup[];
  /** The day that counts as today. */
  today: string;
}

/** Who does what when: a line per thing along the calendar. Bars are drawings; words say the same. */
export function Timeline({ label, groups, today }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const span = spanOf(
    groups.flatMap(({ rows }) => rows),
    today,
  );
  return (
    <div className="timeline" role="group" aria-label={label}>
      <p className="kern-sr-only">
        {t('measure.timeline.span', {
          from: format.date(span.from),
          to: format.date(span.to),
          today: format.date(today),
        })}
      </p>
      <Axis span={span} today={today} />
      {groups.map(({ id, name, rows }) => (
        <section key={id} className="timeline-group" aria-labelledby={`timeline-${id}`}>
          <h2 id={`timeline-${id}`}>{name}</h2>
          <ul>
            {rows.map((row) => (
              <li key={row.id} className="timeline-row">
                <span className="timeline-name">
                  {row.name} <span className="second-line muted">{row.said}</span>
                </span>
                <Track {...{ span, today, row }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface AxisProps {
  span: Span;
  today: string;
}

/** The years above the lines, and where today is. */
function Axis({ span, today }: AxisProps) {
  const { t } = useTranslation();
  return (
    <div className="timeline-axis" aria-hidden="true">
      <div className="timeline-track">
        {ticksOf(span).map(
          ({ day, label }) =>
            label !== '' && (
              <span key={day} className="timeline-year" style={at(placeOfDay(span, day))}>
                {label}
              </span>
            ),
        )}
        <span
          className={`timeline-today-word ${placeOfDay(span, today) > 50 ? 'timeline-today-word--left' : ''}`}
          style={at(placeOfDay(span, today))}
        >
          {t('measure.timeline.today')}
        </span>
      </div>
    </div>
  );
}

function Track({ span, today, row }: AxisProps & { row: TimelineRow }) {
  const place = placeOf(span, row);
  const open = place && [place.openStart && 'open-start', place.openEnd && 'open-end'];
  const ends = (open ?? []).filter(Boolean).map((end) => `timeline-bar--${String(end)}`);
  return (
    <span className="timeline-track" aria-hidden="true">
      {ticksOf(span).map(({ day, kind }) => (
        <span
          key={day}
          className={`timeline-tick timeline-tick--${kind}`}
          style={at(placeOfDay(span, day))}
        />
      ))}
      {place && (
        <span
          className={['timeline-bar', `timeline-bar--${row.look}`, ...ends].join(' ')}
          style={{ ...at(place.left), width: `${String(place.width)}%` }}
        />
      )}
      <span className="timeline-today" style={at(placeOfDay(span, today))} />
    </span>
  );
}

const at = (percent: number) => ({ left: `${percent.toFixed(3)}%` });
