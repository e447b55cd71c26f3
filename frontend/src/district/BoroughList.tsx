import type { FeatureCollection } from 'geojson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { District } from '../api/districts';
import { useWords } from '../ui/figure/useWords';
import { LocatorMap } from '../ui/map/LocatorMap';
import type { KeyFigure } from './useKeyFigure';
import { districtPath } from './view';

interface Props {
  borough: District;
  districts: District[];
  figure: KeyFigure;
  boundaries: FeatureCollection | null;
  scheme: string;
}

/** One borough: where it lies, and its districts with the figure, like lines of an index. */
export function BoroughList({ borough, districts, figure, boundaries, scheme }: Props) {
  const { t } = useTranslation();
  const view = { date: '', scheme };
  return (
    <section className="borough" aria-labelledby={`borough-${borough.code}`}>
      <div className="borough-head">
        {boundaries && (
          <div className="borough-locator">
            <LocatorMap
              boundaries={boundaries}
              marked={districts.map((district) => district.code)}
              label={t('district.locator', { name: borough.name })}
            />
          </div>
        )}
        <div>
          <h2 id={`borough-${borough.code}`}>
            <Link to={districtPath(borough.code, view)}>{borough.name}</Link>
          </h2>
          <p className="muted">{t('district.count', { count: districts.length })}</p>
        </div>
      </div>
      <ul className="index-lines">
        {districts.map((district) => (
          <li key={district.code} data-area={district.code}>
            <Link to={districtPath(district.code, view)}>
              <span className="district-code">{district.code}</span>{' '}
              <span className="index-lines-name">{district.name}</span>
            </Link>
            <span className="leader" aria-hidden="true" />
            {figure.values && <LineFigure figure={figure} code={district.code} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LineFigure({ figure, code }: { figure: KeyFigure; code: string }) {
  const value = figure.of(code);
  const words = useWords(value && figure.values ? figure.values.indicator : NO_UNIT);
  if (!value) return null;
  const open = value.status === 'AVAILABLE';
  return (
    <span className={open ? 'line-figure numbers' : 'line-figure status-word'}>
      {words.value(value)}
    </span>
  );
}

const NO_UNIT = { decimals: 0, unit: '' };
