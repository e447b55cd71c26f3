import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { useFormat } from '../../format/useFormat';
import type { SeriesBreak } from '../charts/breaks';

interface Props {
  breaks: SeriesBreak[];
  changes: components['schemas']['DefinitionChange'][];
}

/** In words what the marks of a series say: from when on it is counted or computed in another way. */
export function SeriesNotes({ breaks, changes }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (breaks.length + changes.length === 0) return null;
  return (
    <ul className="series-notes">
      {breaks.map(({ date, variable, note }) => (
        <li key={`${date} ${variable?.code ?? ''}`}>
          <span className="series-notes-mark" aria-hidden="true" />
          <strong>{t('series.break', { date: format.date(date) })}</strong>{' '}
          {variable && <span className="muted">{variable.name}: </span>}
          {note}
        </li>
      ))}
      {changes.map(({ version, validFrom, note }) => (
        <li key={validFrom}>
          <strong>{t('series.changed', { version, date: format.date(validFrom) })}</strong> {note}{' '}
          {t('series.allByValid')}
        </li>
      ))}
    </ul>
  );
}
