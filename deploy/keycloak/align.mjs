// Tells Keycloak the application's present address, the port that takes its mails, and the secrets. The import only
// fills an empty realm; whoever starts with another port later would be refused as an unknown redirect address.
// Environment: KEYCLOAK_URL, KEYCLOAK_ADMIN_PASSWORD, AUSGLEICH_URL, OIDC_CLIENT_SECRET, KEYCLOAK_CLIENT_SECRET,
// SMTP_PORT.
import { isDeepStrictEqual } from 'node:util';

const { KEYCLOAK_URL, KEYCLOAK_ADMIN_PASSWORD, AUSGLEICH_URL, OIDC_CLIENT_SECRET, KEYCLOAK_CLIENT_SECRET, SMTP_PORT } =
  process.env;
const realm = `${KEYCLOAK_URL}/admin/realms/ausgleich`;

const answered = async (response) => {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}: ${await response.text()}`);
  return response;
};

const signedIn = await answered(
  await fetch(`${KEYCLOAK_URL}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: KEYCLOAK_ADMIN_PASSWORD,
    }),
  }),
);
const headers = {
  authorization: `Bearer ${(await signedIn.json()).access_token}`,
  'content-type': 'application/json',
};

const get = async (path) => (await answered(await fetch(realm + path, { headers }))).json();

/** Writes what differs, and says what it was. */
const align = async (path, present, changes, said) => {
  const aligned = { ...present, ...changes };
  if (isDeepStrictEqual(present, aligned)) return;
  await answered(await fetch(realm + path, { method: 'PUT', headers, body: JSON.stringify(aligned) }));
  console.log(said);
};

const [web] = await get('/clients?clientId=ausgleich-web');
await align(
  `/clients/${web.id}`,
  web,
  {
    secret: OIDC_CLIENT_SECRET,
    rootUrl: AUSGLEICH_URL,
    redirectUris: [`${AUSGLEICH_URL}/auth/callback`],
    attributes: { ...web.attributes, 'post.logout.redirect.uris': `${AUSGLEICH_URL}/` },
  },
  `The application's address is now ${AUSGLEICH_URL}`,
);

const [accounts] = await get('/clients?clientId=ausgleich-admin');
if (accounts === undefined) {
  throw new Error('The realm was made before people could be invited: make reset, or add the client by hand.');
}
await align(`/clients/${accounts.id}`, accounts, { secret: KEYCLOAK_CLIENT_SECRET }, 'The secret is up to date.');

const { smtpServer } = await get('');
await align('', { smtpServer }, { smtpServer: { ...smtpServer, port: SMTP_PORT } }, `Mails go to port ${SMTP_PORT}.`);
