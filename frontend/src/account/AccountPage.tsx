import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayDo, useMe } from '../api/session';
import type { Me } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Page } from '../ui/Page';
import { RecordList, type Column } from '../ui/RecordList';
import { useRoleName } from '../ui/useRoleName';
import { CalendarAddress } from './CalendarAddress';
import { EverywhereOut } from './EverywhereOut';

/** Who I am here, for whom I act, and the way out on every device. */
export default function AccountPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  return (
    <Page
      title={t('account.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      lead={me ? t('account.lead', { name: me.name }) : undefined}
    >
      {me && <Capacities me={me} />}
      <p>
        <Link to="/meine-daten">{t('account.myData')}</Link>
      </p>
      {mayDo(me, 'subscribe-calendar') && <CalendarAddress />}
      <section aria-labelledby="everywhere">
        <h2 id="everywhere">{t('account.everywhere')}</h2>
        <p>{t('account.everywhereText')}</p>
        <EverywhereOut />
      </section>
    </Page>
  );
}

type Capacity = Me['capacities'][number];

function Capacities({ me }: { me: Me }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const columns: Column<Capacity>[] = [
    { id: 'role', card: 'name', label: t('account.role'), cell: ({ role }) => roleName(role) },
    {
      id: 'body',
      card: 'more',
      label: t('account.body'),
      cell: ({ organisation, function: task }) =>
        [organisation?.name, task].filter(Boolean).join(', ') || '–',
    },
    {
      id: 'districts',
      card: 'more',
      label: t('account.districts'),
      cell: ({ everywhere, districts }) =>
        everywhere
          ? t('account.city')
          : format.list(districts.map(({ code }) => code)) || t('account.noDistricts'),
    },
  ];
  return (
    <section aria-labelledby="capacities">
      <h2 id="capacities">{t('account.capacities')}</h2>
      <RecordList
        label={t('account.capacities')}
        columns={columns}
        rows={me.capacities}
        keyOf={({ role, organisation }) => `${role} ${organisation?.code ?? ''}`}
      />
      <p className="muted">{t('account.capacitiesText')}</p>
    </section>
  );
}
