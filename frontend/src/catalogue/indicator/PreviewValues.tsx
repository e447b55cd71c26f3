import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Disclosure } from '../../ui/Disclosure';
import { LabelNotices } from '../../ui/figure/LabelNotices';

/** The city's value, the range over the districts, and all of them one click away. */
export function PreviewValues({ values }: { values: Values }) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = values.items.filter((item) => item.value !== null);
  const ordered = [...open].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const figures: [string, Value | undefined][] = [
    [t('catalogue.preview.city'), values.city],
    [t('catalogue.preview.highest'), ordered.at(-1)],
    [t('catalogue.preview.lowest'), ordered[0]],
  ];
  return (
    <>
      <LabelNotices notices={values.notices} />
      <dl className="preview-figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="preview-value">{value?.display ?? t('catalogue.preview.none')}</span>
              {value && value !== values.city && (
                <span className="muted"> {value.district.name}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted numbers">
        {t('catalogue.preview.count', {
          open: format.integer(open.length),
          all: format.integer(values.items.length),
          date: format.date(values.date),
        })}
      </p>
      <Disclosure title={t('catalogue.preview.all')}>
        <Table values={values} />
      </Disclosure>
    </>
  );
}

function Table({ values }: { values: Values }) {
  const { t } = useTranslation();
  return (
    <DataTable label={t('catalogue.preview.all')} size="tall">
      <thead>
        <tr>
          <th scope="col">{t('catalogue.field.district')}</th>
          <th scope="col" className="figure">
            {t('catalogue.preview.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.items.map((item) => (
          <tr key={item.district.code}>
            <th scope="row">
              <span className="district-code">{item.district.code}</span> {item.district.name}
            </th>
            <td className="figure">
              {item.display ?? (
                <span className="status-word">{t(`monitoring.status.${item.status}`)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
