import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../api/types';
import type { Mapping, Variable } from '../../api/types';
import { useLanguage } from '../../i18n/useLanguage';
import { ComboBox, type ComboOption } from '../../ui/ComboBox';
import { asRole, asVariable, IGNORED, meaningOf, rolesFor, withMeaning } from './mapping';

interface Props {
  columns: Delivery['columns'];
  headers: string[];
  mapping: Mapping;
  variables: Variable[];
  /** Null once nothing can be changed any more. */
  onChange: ((mapping: Mapping) => void) | null;
}

/** The id of "left out": a list cannot have an empty one. */
const LEFT_OUT = 'left-out';

/** Each column of the file with examples, and what it means. */
export function MeaningList({ columns, headers, mapping, variables, onChange }: Props) {
  const { t } = useTranslation();
  const options = useMeanings(mapping, variables);
  return (
    <section aria-labelledby="mapping">
      <h2 id="mapping">{t('delivery.mapping.title')}</h2>
      <p className="muted mapping-note">{t('delivery.mapping.note')}</p>
      <ul className="meanings">
        {headers.map((header) => {
          const known = columns.find((column) => column.header === header);
          const meaning = meaningOf(mapping, header) || LEFT_OUT;
          return (
            <li key={header} className={meaning === LEFT_OUT ? 'meaning--out' : ''}>
              <div>
                <p className="meaning-header">{header}</p>
                <p className="muted numbers">{known?.sample.slice(0, 3).join(' · ')}</p>
              </div>
              {onChange ? (
                <ComboBox
                  label={t('delivery.mapping.meaningOf', { column: header })}
                  options={options}
                  value={meaning}
                  onChange={(id) => {
                    if (id === null) return;
                    onChange(withMeaning(mapping, header, id === LEFT_OUT ? IGNORED : id));
                  }}
                />
              ) : (
                <p>{options.find(({ id }) => id === meaning)?.label}</p>
              )}
              <p className="muted meaning-note">{note(known, meaning)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function note(column: Props['columns'][number] | undefined, meaning: string): string {
    if (meaning === LEFT_OUT) return t('delivery.mapping.leftOut');
    const proposals = [
      column?.variable && asVariable(column.variable),
      column?.role && `role:${column.role.toLowerCase()}`,
    ];
    return proposals.includes(meaning) ? t('delivery.mapping.proposed') : '';
  }
}

function useMeanings(mapping: Mapping, variables: Variable[]): ComboOption[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { id: LEFT_OUT, label: t('delivery.mapping.ignore') },
    ...rolesFor(mapping.layout).map((role) => ({
      id: asRole(role),
      label: t(`delivery.mapping.${role}`),
    })),
    ...variables.map(({ code, name }) => ({
      id: asVariable(code),
      label: name[language],
    })),
  ];
}
