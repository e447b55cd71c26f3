import { useSearchParams } from 'react-router';
import { readDistrictView, writeDistrictView, type DistrictView } from './view';

/** The view in the address and the way to change parts of it. */
export function useDistrictView(
  own: string,
): [DistrictView, (change: Partial<DistrictView>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<DistrictView>) => {
    setParams((now) => writeDistrictView({ ...readDistrictView(now, own), ...part }), {
      preventScrollReset: true,
    });
  };
  return [readDistrictView(params, own), change];
}
