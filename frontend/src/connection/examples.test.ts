import { expect, it } from 'vitest';
import { examples } from './examples';

it('names the addresses of this installation and asks for one scope', () => {
  const { token, read } = examples('https://login.example/token', 'https://city.example', false);
  expect(token).toContain("curl -s 'https://login.example/token'");
  expect(token).toContain('-d scope=monitoring:read');
  expect(read).toContain("'https://city.example/api/v1/indicators/");
});

it('shows a secret in the demonstration alone', () => {
  expect(examples('a', 'b', true).token).toContain("CLIENT_SECRET='demo-secret'");
  expect(examples('a', 'b', false).token).not.toContain('demo-secret');
});
