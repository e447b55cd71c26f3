import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endSessions, useUserSessions, type User, type UserSession } from '../../api/users';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { LinkButton } from '../../ui/LinkButton';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { ChangeProblem } from './ChangeProblem';
import { nameOf } from './names';
import { useChange } from './useChange';

/** Where somebody is signed in, and the end of it. */
export function SessionsSection({ user }: { user: User }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sessions = useUserSessions(user.id);
  const [asked, setAsked] = useState(false);
  const [one, setOne] = useState<UserSession | null>(null);
  const name = nameOf(user);
  const ending = useChange({
    act: () => endSessions(user.id, one?.id ?? null),
    said: () =>
      one === null
        ? t('administration.user.sessionsEnded', { name })
        : t('administration.user.sessionEnded'),
    onDone: () => setAsked(false),
  });
  const ask = (session: UserSession | null) => {
    ending.reset();
    setOne(session);
    setAsked(true);
  };
  const columns: Column<UserSession>[] = [
    {
      id: 'started',
      card: 'name',
      label: t('administration.user.sessionStarted'),
      cell: ({ startedAt }) => format.dateTime(startedAt),
    },
    {
      id: 'used',
      card: 'more',
      label: t('administration.user.sessionUsed'),
      cell: ({ lastUsedAt }) => format.dateTime(lastUsedAt),
    },
    {
      id: 'clients',
      card: 'more',
      label: t('administration.user.sessionClients'),
      cell: ({ clients }) => clients.join(', '),
    },
    {
      id: 'control',
      card: 'action',
      label: t('administration.field.steps'),
      cell: (session) => (
        <LinkButton
          aria-label={t('administration.user.sessionEndOne', {
            date: format.dateTime(session.startedAt),
          })}
          onClick={() => ask(session)}
        >
          {t('administration.user.sessionEnd')}
        </LinkButton>
      ),
    },
  ];
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('administration.user.sessions')}</h2>
      <QueryView query={sessions} lines={2}>
        {(open) =>
          open.length === 0 ? (
            <p className="muted">{t('administration.user.sessionsNone')}</p>
          ) : (
            <>
              <RecordList
                label={t('administration.user.sessions')}
                columns={columns}
                rows={open}
                keyOf={({ id }) => id}
              />
              <p className="below">
                <Button onClick={() => ask(null)}>{t('administration.user.sessionsEnd')}</Button>
              </p>
            </>
          )
        }
      </QueryView>
      <ConfirmDialog
        isOpen={asked}
        title={
          one === null
            ? t('administration.user.sessionsEndTitle', { name })
            : t('administration.user.sessionEndOne', { date: format.dateTime(one.startedAt) })
        }
        confirm={
          one === null ? t('administration.user.sessionsEnd') : t('administration.user.sessionEnd')
        }
        pending={ending.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => ending.mutate()}
      >
        <p>{t('administration.user.sessionsEndText')}</p>
        <ChangeProblem error={ending.error} />
      </ConfirmDialog>
    </section>
  );
}
