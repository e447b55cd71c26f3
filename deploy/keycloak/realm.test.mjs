// What production imports holds no people and no password grants; what the demonstration adds is fixed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose, json, text } from '../settings.mjs';
import { merge } from './merge.mjs';

const realm = json('deploy/keycloak/ausgleich-realm.json');
const demonstration = merge(realm, json('deploy/keycloak/demonstration.json'));
const client = (within, id) => within.clients.find(({ clientId }) => clientId === id);

test('production imports the realm alone, without people and without password grants', () => {
  const mounted = compose().services.keycloak.volumes.filter((volume) => volume.includes('/data/import/'));
  assert.deepEqual(mounted, [
    './deploy/keycloak/ausgleich-realm.json:/opt/keycloak/data/import/ausgleich-realm.json:ro',
  ]);
  assert.deepEqual(realm.users.map(({ username }) => username), ['service-account-ausgleich-admin']);
  for (const each of realm.clients) {
    assert.equal(each.directAccessGrantsEnabled, false, each.clientId);
    assert.equal(each.implicitFlowEnabled, false, each.clientId);
    assert.equal(each.publicClient, false, each.clientId);
  }
  assert.match(realm.passwordPolicy, /length\(12\)/);
});

test('no secret stands in the file, and what it leaves open the container is given', () => {
  for (const each of realm.clients) assert.match(each.secret, /^\$\{[A-Z_]+\}$/, each.clientId);
  const open = new Set([...text('deploy/keycloak/ausgleich-realm.json').matchAll(/\$\{([A-Z_]+)\}/g)].map(([, n]) => n));
  const given = compose().services.keycloak.environment;
  for (const name of open) assert.ok(name in given, name);
});

test('people sign in by code flow with PKCE, back to the application alone', () => {
  const web = client(realm, 'ausgleich-web');
  assert.equal(web.standardFlowEnabled, true);
  assert.equal(web.attributes['pkce.code.challenge.method'], 'S256');
  assert.deepEqual(web.redirectUris, ['${AUSGLEICH_URL}/auth/callback']);
  assert.equal(web.attributes['post.logout.redirect.uris'], '${AUSGLEICH_URL}/');
});

test('machines get no scope that they did not ask for', () => {
  const machine = client(realm, 'city-system');
  assert.deepEqual(machine.defaultClientScopes, ['basic', 'audience', 'service_account']);
  assert.equal(machine.fullScopeAllowed, false);
});

test('the client that invites people has the rights for accounts alone, and its token is none for the API', () => {
  const rights = ['view-users', 'manage-users', 'view-realm'];
  const [account] = realm.users;
  assert.equal(account.serviceAccountClientId, 'ausgleich-admin');
  assert.deepEqual(account.clientRoles, { 'realm-management': rights });
  assert.equal(account.realmRoles, undefined);
  assert.deepEqual(realm.clientScopeMappings, { 'realm-management': [{ client: 'ausgleich-admin', roles: rights }] });
  const admin = client(realm, 'ausgleich-admin');
  assert.equal(admin.standardFlowEnabled, false);
  assert.equal(admin.fullScopeAllowed, false);
  assert.deepEqual([...admin.defaultClientScopes, ...admin.optionalClientScopes], ['basic']);
});

test('mails go by the server that the environment names, and an invitation holds for three days', () => {
  for (const value of [realm.smtpServer.host, realm.smtpServer.from, realm.smtpServer.password]) {
    assert.match(value, /^\$\{SMTP_[A-Z]+\}$/);
  }
  assert.equal(realm.actionTokenGeneratedByAdminLifespan, 3 * 24 * 60 * 60);
});

test('every scope that a client names is defined', () => {
  const defined = new Set(realm.clientScopes.map(({ name }) => name));
  for (const each of demonstration.clients) {
    for (const name of [...each.defaultClientScopes, ...each.optionalClientScopes]) assert.ok(defined.has(name), name);
  }
});

test('access tokens live five minutes and guessing passwords is slowed down', () => {
  assert.equal(realm.accessTokenLifespan, 300);
  assert.equal(realm.bruteForceProtected, true);
});

test('the demonstration has its eight people under fixed subjects, each with one known role', () => {
  const roles = new Set(realm.roles.realm.map(({ name }) => name));
  const people = demonstration.users.filter(({ serviceAccountClientId }) => serviceAccountClientId === undefined);
  assert.deepEqual(
    people.map(({ username }) => username),
    ['planning', 'statistics', 'conference', 'provider', 'provider2', 'housing', 'council', 'admin'],
  );
  people.forEach(({ id, realmRoles }, index) => {
    assert.equal(id, `00000000-0000-4000-8000-00000000000${index + 1}`);
    assert.equal(realmRoles.length, 1);
    assert.ok(roles.has(realmRoles[0]), realmRoles[0]);
  });
  assert.equal(client(demonstration, 'ausgleich-cli').directAccessGrantsEnabled, true);
});
