import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { PLACES, WITHOUT_A_LOOK } from './pages';

/** The addresses that a table of routes names, below where it stands. */
function routesOf(file: string, below = ''): string[] {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
  // As the path of a place or of a route, or as the key of a page that is loaded later.
  const named = [
    ...source.matchAll(/\bpath(?:: |=)['"]([^'"]*)['"]/g),
    ...source.matchAll(/^ {2}'?([\w:/]+)'?: lazy\(/gm),
  ];
  const all = named.map(([, path = '']) => (path === '' ? below : `${below}/${path}`));
  return source.includes('<Route index') ? [below || '/', ...all] : all;
}

/** The rooms that have a table of their own, by their address. */
const ROOMS: Record<string, string> = {
  '/katalog': 'catalogue/CatalogueRoutes.tsx',
  '/konferenzen': 'meeting/MeetingRoutes.tsx',
  '/massnahmen': 'measure/MeasureRoutes.tsx',
  '/ziele': 'goal/GoalRoutes.tsx',
  '/programm': 'programme/ProgrammeRoutes.tsx',
  '/verwaltung': 'administration/AdministrationRoutes.tsx',
};

test('every page of the application is among those that are looked at', () => {
  const tables = ['app/AppRoutes.tsx', 'app/measurePlaces.ts', 'app/insightPlaces.ts'];
  const own = tables.flatMap((table) => routesOf(table));
  const rooms = own.filter((route) => route.endsWith('/*') && route !== '/*');
  expect(rooms.map((room) => room.slice(0, -2)).sort()).toEqual(Object.keys(ROOMS).sort());
  const inRooms = Object.entries(ROOMS).flatMap(([below, file]) => routesOf(file, below));
  const all = [...own, ...inRooms].filter((route) => route === '/*' || !route.endsWith('/*'));
  const known = new Set([...PLACES.map(({ route }) => route), ...Object.keys(WITHOUT_A_LOOK)]);
  const unknown = all.filter((route) => !known.has(route));
  expect(unknown, 'routes that no test looks at').toEqual([]);
  expect(all.length).toBeGreaterThan(50);
  const gone = [...known].filter((route) => !all.includes(route) && route !== '/angemeldet');
  expect(gone, 'pages whose route is gone').toEqual([]);
});
