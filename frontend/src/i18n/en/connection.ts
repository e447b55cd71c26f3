import type { connection as german } from '../de/connection';
import type { Texts } from '../types';

export const connection: Texts<typeof german> = {
  title: 'Interfaces',
  lead: 'How other systems of the city read and deliver: with an access of their own, with exactly the rights that they need, and only as often as agreed.',
  way: 'The way to connect',
  way1: 'In the sign-in service (Keycloak, realm “ausgleich”) create a confidential client with a service account, and give it as optional scopes only those that the system needs.',
  way2: 'Hand over identifier and secret in a safe way. The secret belongs into the environment of the system, never into source code or e-mail.',
  way3: 'With both the system fetches an access token, which is valid for five minutes, and sends it with each request. It gets only the scopes that it asks for.',
  addresses: 'Addresses',
  api: 'Programming interface',
  contract: 'Contract (OpenAPI)',
  token: 'Fetch an access token',
  issuer: 'Issuer of the tokens',
  audience: 'Tokens are for',
  example: 'An example that works',
  exampleToken: 'Fetch a token',
  exampleRead: 'Read with it',
  copy: 'Copy',
  copied: 'The example is in the clipboard.',
  notCopied: 'Copying is not allowed here. Please mark the text.',
  secret: 'Put the client’s secret in place of “…” and its identifier in place of “city-system”.',
  secretDemonstration:
    'The demonstration comes with the client “city-system”; its secret is known. In production each system has its own.',
  scopes: 'What each scope opens',
  scopeCode: 'Scope',
  scopeOpens: 'opens',
  scope: {
    monitoringRead:
      'Read district schemes, districts, catalogue, facilities and figures. Small counts are hidden as for everyone who may not see raw data.',
    monitoringWrite:
      'Hand over, check, publish and withdraw deliveries; change district schemes, catalogue and facilities. Reading figures is no part of it.',
    programmeRead:
      'Read programme areas with their decisions, and the agreed goals. Figures that are not public only together with monitoring:read.',
  },
  scopesText:
    'A service account acts by its scopes alone; roles of people mean nothing for it. Each change is in the audit log with the service account.',
  limits: 'How often may be asked',
  limitsText:
    'Counted by the minute and by the running instance of the application; what was left unused counts for up to a minute. Each answer says in RateLimit how many requests are left. After that comes 429, and Retry-After says after how many seconds it goes on.',
  who: 'Who',
  perMinute: 'Requests a minute',
  limitSystem: 'Another system, by client',
  limitAgreed: 'Agreed with “{{client}}”',
  limitPerson: 'A person, by account',
  limitNobody: 'Without a valid sign-in, by address',
  errors: 'When a request is refused',
  errorsText:
    'Each refusal comes as application/problem+json with a stable “type” and sentences in the language of Accept-Language. For input, “violations” names every fault at once.',
  status: 'Status',
  meaning: 'Meaning, and what to do',
  error: {
    '400': 'The request is faulty: unknown fields, wrong form. What exactly is in “violations”.',
    '401': 'The token is missing, has expired or was not issued for Ausgleich. Fetch a new one.',
    '403': 'The token lacks the scope. Ask for it when fetching, or have it given to the client.',
    '404': 'There is no such thing, or it lies outside of what you may see.',
    '412':
      'Changed meanwhile: the present state comes along. Read it and send its ETag in If-Match.',
    '429': 'Too many requests. Wait as many seconds as Retry-After says.',
  },
};
