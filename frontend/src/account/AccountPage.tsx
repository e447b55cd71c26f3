import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayDo, useMe } from '../api/session';
import type { Me } from '../api/types';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import { Page } from '../ui/Page';
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

function Capacities({ me }: { me: Me }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  return (
    <section aria-labelledby="capacities">
      <h2 id="capacities">{t('account.capacities')}</h2>
      <DataTable label={t('account.capacities')}>
        <thead>
          <tr>
            <th scope="col">{t('account.role')}</th>
            <th scope="col">{t('account.body')}</th>
            <th scope="col">{t('account.districts')}</th>
          </tr>
        </thead>
        <tbody>
          {me.capacities.map(({ role, organisation, function: task, everywhere, districts }) => (
            <tr key={`${role} ${organisation?.code ?? ''}`}>
              <th scope="row">{roleName(role)}</th>
              <td>{[organisation?.name, task].filter(Boolean).join(', ') || '–'}</td>
              <td>
                {everywhere
                  ? t('account.city')
                  : format.list(districts.map(({ code }) => code)) || t('account.noDistricts')}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="muted">{t('account.capacitiesText')}</p>
    </section>
  );
}
