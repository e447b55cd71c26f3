import { useTranslation } from 'react-i18next';
import { useCrosswalks, type Crosswalk, type CrosswalkArea } from '../../api/crosswalks';
import { useSchemes, type Scheme } from '../../api/schemes';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Alert } from '../../ui/Alert';
import { Badge } from '../../ui/Badge';
import { Disclosure } from '../../ui/Disclosure';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { CrosswalkForm } from './CrosswalkForm';
import { linesOf } from './crosswalkText';

/** How the districts of a scheme were cut from those of others, and what became of them. */
export function Crosswalks({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  return (
    <section aria-labelledby="crosswalks">
      <h2 id="crosswalks">{t('catalogue.crosswalk.title')}</h2>
      <QueryView query={useCrosswalks(scheme.code)}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p className="muted description">{t('catalogue.crosswalk.none')}</p>
            )}
            {items.map((item) => (
              <CrosswalkView
                key={`${item.from.code} ${item.to.code}`}
                crosswalk={item}
                mayEdit={mayEdit}
              />
            ))}
            {mayEdit && <NewCrosswalk scheme={scheme} known={items} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

function CrosswalkView({ crosswalk, mayEdit }: { crosswalk: Crosswalk; mayEdit: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const columns = useColumns();
  const { from, to, areas, continued, fits, version } = crosswalk;
  const heading = t('catalogue.crosswalk.heading', {
    from: from.name[language],
    to: to.name[language],
  });
  return (
    <>
      <h3>{heading}</h3>
      {fits ? (
        <>
          <p>
            {t('catalogue.crosswalk.summary', {
              continued: format.integer(continued),
              all: format.integer(areas.length),
            })}
          </p>
          <RecordList
            label={heading}
            columns={columns}
            rows={changedFirst(areas)}
            keyOf={({ district }) => district.code}
            size="page"
          />
        </>
      ) : (
        <Alert kind="warning" title={t('catalogue.crosswalk.unfit')} />
      )}
      {mayEdit && (
        <Disclosure title={t('catalogue.crosswalk.change')} className="no-print">
          <CrosswalkForm
            key={version}
            from={from.code}
            to={to.code}
            etag={`"${String(version)}"`}
            lines={linesOf(crosswalk)}
          />
        </Disclosure>
      )}
    </>
  );
}

/** What was cut anew before what stayed, each by code: among many it is what one looks for. */
const changedFirst = (areas: CrosswalkArea[]) =>
  [...areas].sort(
    (one, other) =>
      Number(one.kind === 'SAME') - Number(other.kind === 'SAME') ||
      one.district.code.localeCompare(other.district.code),
  );

/** For the newer schemes that have none yet. */
function NewCrosswalk({ scheme, known }: { scheme: Scheme; known: Crosswalk[] }) {
  const { t } = useTranslation();
  const schemes = useSchemes().data?.items ?? [];
  const targets = schemes.filter(
    ({ code, validFrom }) =>
      validFrom > scheme.validFrom &&
      !known.some(({ from, to }) => from.code === scheme.code && to.code === code),
  );
  if (targets.length === 0) return null;
  return (
    <Disclosure title={t('catalogue.crosswalk.add')} className="no-print">
      <CrosswalkForm from={scheme.code} to="" etag={null} targets={targets} />
    </Disclosure>
  );
}

function useColumns(): Column<CrosswalkArea>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const named = ({ code, name }: { code: string; name: string }) =>
    name.includes(code) ? name : `${code} ${name}`;
  return [
    {
      id: 'district',
      card: 'name',
      label: t('catalogue.crosswalk.district'),
      cell: ({ district }) => named(district),
    },
    {
      id: 'kind',
      card: 'more',
      label: t('catalogue.crosswalk.kind'),
      cell: ({ kind }) => t(`catalogue.crosswalk.kinds.${kind}`),
    },
    {
      id: 'origins',
      card: 'more',
      label: t('catalogue.crosswalk.origins'),
      cell: ({ origins }) =>
        format.list(
          origins.map(({ district, weight, whole }) =>
            whole
              ? named(district)
              : t('catalogue.crosswalk.part', {
                  district: named(district),
                  share: format.percent(weight * 100, 1),
                }),
          ),
        ),
    },
    {
      id: 'series',
      card: 'more',
      label: t('catalogue.crosswalk.series'),
      cell: ({ continued }) =>
        continued ? (
          t('catalogue.crosswalk.continued')
        ) : (
          <Badge tone="warning">{t('catalogue.crosswalk.broken')}</Badge>
        ),
    },
  ];
}
