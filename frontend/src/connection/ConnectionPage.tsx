import { useTranslation } from 'react-i18next';
import { useConnection, type Connection } from '../api/connection';
import { useInstallation } from '../api/session';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Errors } from './Errors';
import { Example } from './Example';
import { LimitsTable } from './LimitsTable';
import { Scopes } from './Scopes';
import { examples } from './examples';
import './connection.css';

/** How another system connects: the way there, an example that works, what opens what, limits and refusals. */
export default function ConnectionPage() {
  const { t } = useTranslation();
  const connection = useConnection();
  return (
    <Page
      title={t('connection.title')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/verwaltung', label: t('nav.administration') },
      ]}
      lead={t('connection.lead')}
    >
      <QueryView query={connection}>{(data) => <Parts connection={data} />}</QueryView>
    </Page>
  );
}

function Parts({ connection }: { connection: Connection }) {
  const { t } = useTranslation();
  const demonstration = useInstallation().data?.demonstration ?? false;
  const { token, read } = examples(
    connection.tokenAddress,
    globalThis.location.origin,
    demonstration,
  );
  return (
    <>
      <section aria-labelledby="way">
        <h2 id="way">{t('connection.way')}</h2>
        <ol className="way">
          <li>{t('connection.way1')}</li>
          <li>{t('connection.way2')}</li>
          <li>{t('connection.way3')}</li>
        </ol>
      </section>
      <section aria-labelledby="addresses">
        <h2 id="addresses">{t('connection.addresses')}</h2>
        <Addresses connection={connection} />
      </section>
      <section aria-labelledby="example">
        <h2 id="example">{t('connection.example')}</h2>
        <Example title={t('connection.exampleToken')} text={token} />
        <Example title={t('connection.exampleRead')} text={read} />
        <p className="muted">
          {t(demonstration ? 'connection.secretDemonstration' : 'connection.secret')}
        </p>
      </section>
      <Scopes scopes={connection.scopes} />
      <LimitsTable limits={connection.limits} />
      <Errors />
    </>
  );
}

function Addresses({ connection }: { connection: Connection }) {
  const { t } = useTranslation();
  const { origin } = globalThis.location;
  const rows = [
    [t('connection.api'), `${origin}/api/v1`],
    [t('connection.contract'), `${origin}${connection.contract}`],
    [t('connection.token'), connection.tokenAddress],
    [t('connection.issuer'), connection.issuer],
    [t('connection.audience'), connection.audience],
  ] as const;
  return (
    <dl className="connection-facts">
      {rows.map(([label, address]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="code">{address}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
