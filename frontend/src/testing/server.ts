import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import type { Me } from '../api/types';

/** The network of the tests: it knows nothing until a test says what the server answers. */
export const server = setupServer();

const at = (path: string) => `*/api/v1/${path}`;

/** The server answers this GET with this body. */
export function answers(path: string, body: JsonBodyType, headers: Record<string, string> = {}) {
  server.use(http.get(at(path), () => HttpResponse.json(body, { headers })));
}

/** The server refuses with a problem. */
export function refuses(
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  problem: {
    status: number;
    title: string;
    detail?: string;
    violations?: object[];
    current?: object;
  },
) {
  server.use(
    http[method](at(path), () =>
      HttpResponse.json(problem, {
        status: problem.status,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    ),
  );
}

/** The requests that reach this address are answered and kept to be looked at. */
export function receives(
  method: 'post' | 'put' | 'delete',
  path: string,
  body: JsonBodyType,
): Request[] {
  const received: Request[] = [];
  server.use(
    http[method](at(path), ({ request }) => {
      received.push(request.clone());
      return HttpResponse.json(body);
    }),
  );
  return received;
}

/** Somebody with these rights is signed in; `null` for nobody. */
export function signedIn(rights: string[] | null, role = 'council') {
  answers('installation', {
    city: 'Bielefeld',
    product: 'Ausgleich',
    scheme: 'bielefeld-92',
    today: '2011-02-15',
    demonstration: true,
    languages: ['de', 'en'],
    version: '1',
  });
  if (rights === null) refuses('get', 'me', { status: 401, title: 'Nicht angemeldet' });
  else {
    const me: Me = {
      account: 'carla',
      name: 'Carla Rat',
      roles: [role],
      organisation: null,
      rights,
      capacities: [],
    };
    answers('me', me);
  }
}

export function page<T>(items: T[]) {
  return { items, page: 0, size: 50, total: items.length };
}
