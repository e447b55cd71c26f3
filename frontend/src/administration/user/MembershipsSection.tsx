import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { User } from '../../api/users';
import { RecordList, type Column } from '../../ui/RecordList';
import { usePeriod } from '../parts/usePeriod';
import { onePath } from '../paths';

type Belongs = User['memberships'][number];

/** For which bodies somebody acts; they are changed at the body. */
export function MembershipsSection({ user }: { user: User }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const columns: Column<Belongs>[] = [
    {
      id: 'organisation',
      card: 'name',
      label: t('administration.field.organisation'),
      cell: ({ organisation }) => (
        <Link to={onePath('organisations', organisation.code)}>{organisation.name}</Link>
      ),
    },
    {
      id: 'kind',
      card: 'more',
      label: t('administration.field.kind'),
      cell: ({ kind }) => t(`administration.kind.${kind}`),
    },
    {
      id: 'function',
      card: 'more',
      label: t('administration.field.function'),
      cell: (each) => each.function,
    },
    {
      id: 'period',
      card: 'more',
      label: t('administration.field.period'),
      cell: period,
    },
  ];
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">{t('administration.user.memberships')}</h2>
      <p className="muted">{t('administration.user.membershipsHow')}</p>
      {user.memberships.length === 0 ? (
        <p className="muted">{t('administration.user.noMembership')}</p>
      ) : (
        <RecordList
          label={t('administration.user.memberships')}
          columns={columns}
          rows={user.memberships}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
