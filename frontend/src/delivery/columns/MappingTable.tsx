import { useTranslation } from 'react-i18next';
import type { Delivery, Mapping, Variable } from '../../api/types';
import { useLanguage } from '../../i18n/useLanguage';
import { DataTable } from '../../ui/DataTable';
import { asRole, asVariable, IGNORED, meaningOf, rolesFor, withMeaning } from './mapping';

interface Props {
  columns: Delivery['columns'];
  mapping: Mapping;
  variables: Variable[];
  onChange: (mapping: Mapping) => void;
}

/** The file's columns with examples, and for each a choice of what it means. */
export function MappingTable({ columns, mapping, variables, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable label={t('delivery.mapping.title')} className="mapping">
      <thead>
        <tr>
          <th scope="col">{t('delivery.mapping.column')}</th>
          <th scope="col">{t('delivery.mapping.sample')}</th>
          <th scope="col">{t('delivery.mapping.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.header}>
            <th scope="row">{column.header}</th>
            <td className="muted numbers">{column.sample.slice(0, 3).join(' · ')}</td>
            <td>
              <span className="field">
                <select
                  aria-label={t('delivery.mapping.meaningOf', { column: column.header })}
                  value={meaningOf(mapping, column.header)}
                  onChange={(event) =>
                    onChange(withMeaning(mapping, column.header, event.target.value))
                  }
                >
                  <option value={IGNORED}>{t('delivery.mapping.ignore')}</option>
                  <optgroup label={t('delivery.mapping.roles')}>
                    {rolesFor(mapping.layout).map((role) => (
                      <option key={role} value={asRole(role)}>
                        {t(`delivery.mapping.${role}`)}
                      </option>
                    ))}
                  </optgroup>
                  <optgroup label={t('delivery.mapping.variables')}>
                    {variables.map((variable) => (
                      <option key={variable.code} value={asVariable(variable.code)}>
                        {variable.name[language]}
                      </option>
                    ))}
                  </optgroup>
                </select>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
