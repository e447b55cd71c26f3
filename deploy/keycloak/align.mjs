// Tells Keycloak the application's present address and secret. The import only fills an empty realm;
// whoever starts with another port later would be refused as an unknown redirect address.
// Environment: KEYCLOAK_URL, KEYCLOAK_ADMIN_PASSWORD, AUSGLEICH_URL, OIDC_CLIENT_SECRET.
import { isDeepStrictEqual } from 'node:util';

const { KEYCLOAK_URL, KEYCLOAK_ADMIN_PASSWORD, AUSGLEICH_URL, OIDC_CLIENT_SECRET } = process.env;
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

const found = await answered(await fetch(`${realm}/clients?clientId=ausgleich-web`, { headers }));
const [client] = await found.json();
const aligned = {
  ...client,
  secret: OIDC_CLIENT_SECRET,
  rootUrl: AUSGLEICH_URL,
  redirectUris: [`${AUSGLEICH_URL}/auth/callback`],
  attributes: { ...client.attributes, 'post.logout.redirect.uris': `${AUSGLEICH_URL}/` },
};
if (isDeepStrictEqual(client, aligned)) {
  console.log('The address is up to date.');
} else {
  await answered(
    await fetch(`${realm}/clients/${client.id}`, { method: 'PUT', headers, body: JSON.stringify(aligned) }),
  );
  console.log(`The application's address is now ${AUSGLEICH_URL}`);
}
