import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Organisation, ScopeEntry } from '../../api/organisations';
import { mayDo, useInstallation, useMe } from '../../api/session';
import { Disclosure } from '../../ui/Disclosure';
import { RecordList, type Column } from '../../ui/RecordList';
import { holds, usePeriod } from '../parts/usePeriod';

/** The districts of a body: those of today, and those of other times one click away. */
export function Scope({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  const now = organisation.scope.filter((entry) => holds(entry, today));
  const others = organisation.scope.filter((entry) => !holds(entry, today));
  const wholeCity = organisation.kind === 'CITY_DEPARTMENT' || organisation.kind === 'OTHER';
  return (
    <section aria-labelledby="scope">
      <h2 id="scope">{t('administration.organisation.scope')}</h2>
      {now.length > 0 && <Entries entries={now} label={t('administration.organisation.scope')} />}
      {now.length === 0 && (
        <p className="muted">
          {wholeCity
            ? t('administration.organisation.scopeAll')
            : t('administration.organisation.scopeNone')}
        </p>
      )}
      {others.length > 0 && (
        <Disclosure title={t('administration.organisation.earlier')}>
          <Entries entries={others} label={t('administration.organisation.earlier')} />
        </Disclosure>
      )}
    </section>
  );
}

function Entries({ entries, label }: { entries: ScopeEntry[]; label: string }) {
  return (
    <RecordList
      label={label}
      columns={useColumns()}
      rows={entries}
      keyOf={({ scheme, district, from }) => `${scheme} ${district.code} ${from}`}
    />
  );
}

function useColumns(): Column<ScopeEntry>[] {
  const { t } = useTranslation();
  const period = usePeriod();
  const seesDistricts = mayDo(useMe().data, 'read-figures');
  return [
    {
      id: 'district',
      card: 'name',
      label: t('administration.field.district'),
      cell: ({ scheme, district: { code, name } }) =>
        seesDistricts ? (
          <Link to={`/quartiere/${encodeURIComponent(code)}?scheme=${encodeURIComponent(scheme)}`}>
            {code} {name}
          </Link>
        ) : (
          `${code} ${name}`
        ),
    },
    {
      id: 'purpose',
      card: 'more',
      label: t('administration.field.purpose'),
      cell: ({ purpose }) => purpose,
    },
    {
      id: 'period',
      card: 'more',
      label: t('administration.field.period'),
      cell: period,
    },
  ];
}
