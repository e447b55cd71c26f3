// Answering times of the questions that people ask most, one after another as a council member:
// median and 95th percentile in milliseconds. Environment: APP_URL, REALM_URL.
import { performance } from 'node:perf_hooks';

const { APP_URL, REALM_URL } = process.env;
const warmUp = 20;
const rounds = 100;

const token = await fetch(`${REALM_URL}/protocol/openid-connect/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'password',
    client_id: 'ausgleich-cli',
    username: 'council',
    password: 'demo',
  }),
}).then((response) => response.json());
const headers = { authorization: `Bearer ${token.access_token}` };

const questions = [
  '/indicators',
  '/indicators/sgb2-families/values?date=2007-12-31',
  '/indicators/sgb2-families/summary?date=2007-12-31',
  '/indicators/sgb2-change/values?date=2007-12-31',
  '/indicators/sgb2-families/series',
  '/district-schemes/bielefeld-92/boundaries',
  '/need-indices/life-situation/result',
  '/double-disadvantage',
  '/warnings?months=36',
  '/indicators/sgb2-share/segregation',
];

const once = async (path) => {
  const begun = performance.now();
  const response = await fetch(`${APP_URL}/api/v1${path}`, { headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return performance.now() - begun;
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

console.log('median ms   95 % ms   question');
for (const path of questions) {
  for (let round = 0; round < warmUp; round += 1) await once(path);
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await once(path));
  times.sort((a, b) => a - b);
  const shown = [0.5, 0.95].map((share) => quantile(times, share).toFixed(1).padStart(9));
  console.log(`${shown.join(' ')}   ${path}`);
}
