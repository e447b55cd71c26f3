import { useSearchParams } from 'react-router';

/** What a list shows, as it stands in the address: texts by name, and the page. */
export type View<Names extends string> = Record<Names, string> & { page: number };

/** The view in the address and the way to change parts of it; any change but of the page begins anew. */
export function useView<Names extends string>(
  defaults: Record<Names, string>,
): [View<Names>, (change: Partial<View<Names>>) => void] {
  const [params, setParams] = useSearchParams();
  const names = Object.keys(defaults) as Names[];
  const read = (from: URLSearchParams): View<Names> => {
    const page = Number(from.get('page') ?? '1');
    const texts = Object.fromEntries(names.map((name) => [name, from.get(name) ?? defaults[name]]));
    return { ...(texts as Record<Names, string>), page: page >= 1 ? Math.floor(page) - 1 : 0 };
  };
  const change = (part: Partial<View<Names>>) => {
    setParams(
      (now) => {
        const view = { ...read(now), page: 0, ...part };
        const said = names.filter((name) => view[name] !== defaults[name]);
        const next = new URLSearchParams(said.map((name) => [name, view[name]]));
        if (view.page > 0) next.set('page', String(view.page + 1));
        return next;
      },
      { replace: 'q' in part, preventScrollReset: true },
    );
  };
  return [read(params), change];
}
