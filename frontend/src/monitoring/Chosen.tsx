import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Values } from '../api/types';
import { useWords } from '../ui/figure/useWords';
import { LinkButton } from '../ui/LinkButton';
import { AddBox } from '../ui/AddBox';
import { useChosenList, useSelection } from '../ui/map/selection';
import { MAX_COMPARED, type View } from './view';

/** The areas chosen, each with its figure as a sentence; and the list to add one from. */
export function Chosen({ values, level }: { values: Values; level: View['level'] }) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const { toggle } = useSelection();
  const chosen = useChosenList();
  const found = chosen.flatMap(
    (code) => values.items.find((value) => value.district.code === code) ?? [],
  );
  const full = chosen.length >= MAX_COMPARED;
  return (
    <>
      {found.length > 0 && (
        <ul className="chosen" aria-label={t('monitoring.chosen')}>
          {found.map((value, index) => (
            <li key={value.district.code} data-area={value.district.code}>
              <span className={`chosen-key line-${String(index + 1)}`} aria-hidden="true" />
              <span className="numbers">{value.sentence}</span>
              <span className="chosen-acts no-print">
                {level === 'DISTRICT' && (
                  <Link to={`/quartiere/${value.district.code}`}>{t('monitoring.open')}</Link>
                )}
                <LinkButton
                  aria-label={t('monitoring.remove', { district: words.area(value.district) })}
                  onClick={() => {
                    toggle(value.district.code);
                  }}
                >
                  {t('monitoring.removeShort')}
                </LinkButton>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="filters compare-filters no-print">
        <AddBox
          label={t('monitoring.seriesAdd')}
          isDisabled={full}
          help={full ? t('monitoring.seriesOnly') : t('monitoring.seriesNote')}
          options={values.items
            .filter(({ district }) => !chosen.includes(district.code))
            .map(({ district }) => ({ id: district.code, label: words.area(district) }))}
          onAdd={toggle}
        />
      </div>
    </>
  );
}
