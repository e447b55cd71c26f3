import { useTranslation } from 'react-i18next';
import { useMails, type Mail } from '../api/mails';
import { useFormat } from '../format/useFormat';
import { ServerLink } from '../ui/ButtonLink';
import { Disclosure } from '../ui/Disclosure';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import './administration.css';

/** The mails of the demonstration, to be looked at; elsewhere there is no such page. */
export default function MailboxPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('administration.mailbox.title')}
      lead={t('administration.mailbox.lead')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
    >
      <QueryView query={useMails()}>
        {(mails) =>
          mails.length === 0 ? (
            <Empty title={t('administration.mailbox.empty')}>
              {t('administration.mailbox.emptyText')}
            </Empty>
          ) : (
            <ul className="mails">
              {mails.map((mail) => (
                <li key={`${mail.to} ${mail.sentAt ?? ''} ${mail.links[0] ?? mail.subject}`}>
                  <MailView mail={mail} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function MailView({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [link] = mail.links;
  return (
    <article>
      <h2>{mail.subject}</h2>
      <p className="muted">
        {t('administration.mailbox.to', { to: mail.to })}
        {mail.sentAt !== null && ` · ${format.dateTime(mail.sentAt)}`}
      </p>
      {link !== undefined && (
        <p>
          <ServerLink to={link} look="secondary">
            {t('administration.mailbox.open')}
          </ServerLink>
        </p>
      )}
      <Disclosure title={t('administration.mailbox.text')}>
        <p className="mail-text">{mail.text}</p>
      </Disclosure>
    </article>
  );
}
