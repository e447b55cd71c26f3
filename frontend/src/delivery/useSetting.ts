import { useSearchParams } from 'react-router';

/** Changes settings of the view that stand in the address; an empty one leaves it. */
export function useSetting(): (settings: Record<string, string>) => void {
  const [, setParams] = useSearchParams();
  return (settings) => {
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(settings)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
}
