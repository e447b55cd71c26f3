import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Held } from '../../api/held';
import { mayDo, useMe } from '../../api/session';
import { useUser, type User } from '../../api/users';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { ButtonLink } from '../../ui/ButtonLink';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { ThingHistory } from '../../ui/trail/ThingHistory';
import { useRoleName } from '../../ui/useRoleName';
import { useCrumbs } from '../parts/Frame';
import { AccessSection } from './AccessSection';
import { MembershipsSection } from './MembershipsSection';
import { nameOf } from './names';
import { RolesSection } from './RolesSection';
import { SessionsSection } from './SessionsSection';
import { StateBadge } from './StateBadge';

/** One person: state, roles, memberships, sessions. */
export default function UserPage() {
  const { id = '' } = useParams();
  return <QueryView query={useUser(id)}>{(held) => <UserView held={held} />}</QueryView>;
}

function UserView({ held }: { held: Held<User> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe().data;
  const user = held.thing;
  const crumbs = useCrumbs('users');
  return (
    <Page
      title={nameOf(user)}
      crumbs={crumbs}
      {...(mayDo(me, 'manage-personal-data') && !user.self
        ? {
            action: (
              <ButtonLink
                to={`/personendaten?konto=${encodeURIComponent(user.id)}`}
                look="secondary"
              >
                {t('privacy.others.title')}
              </ButtonLink>
            ),
          }
        : {})}
    >
      <StateBadge state={user.state} />
      {user.self && <p className="muted">{t('administration.user.self')}</p>}
      <WhyDisabled user={user} />
      <Facts
        facts={[
          {
            label: t('administration.field.email'),
            value: user.email && <a href={`mailto:${user.email}`}>{user.email}</a>,
          },
          {
            label: t('administration.field.userName'),
            value: user.userName === user.email ? null : user.userName,
          },
          {
            label: t('administration.field.language'),
            value: user.language && <LanguageName language={user.language} />,
          },
          {
            label: t('administration.field.lastSignIn'),
            value:
              user.lastSignInAt === null
                ? t('administration.user.never')
                : format.dateTime(user.lastSignInAt),
          },
          { label: t('administration.field.created'), value: format.dateTime(user.createdAt) },
        ]}
      />
      <RolesSection held={held} />
      <MembershipsSection user={user} />
      <SessionsSection user={user} />
      <AccessSection held={held} />
      <ThingHistory kind="user" id={user.id} version={user.version} right="manage-users" />
    </Page>
  );
}

function LanguageName({ language }: { language: string }) {
  const { t } = useTranslation();
  return <>{t(language === 'en' ? 'administration.user.english' : 'administration.user.german')}</>;
}

function WhyDisabled({ user }: { user: User }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  if (user.state !== 'DISABLED') return null;
  const { disabled } = user;
  return (
    <Alert
      kind="warning"
      title={
        disabled === null
          ? t('administration.user.disabledInKeycloak')
          : t('administration.user.disabledBy', {
              date: format.dateTime(disabled.at),
              role: roleName(disabled.role),
              reason: disabled.reason,
            })
      }
    />
  );
}
