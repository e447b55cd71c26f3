import { useSearchParams } from 'react-router';
import { readView, writeView, type EvaluationView } from './view';

/** The view in the address, and the way to change parts of it. */
export function useEvaluationView(): [EvaluationView, (change: Partial<EvaluationView>) => void] {
  const [params, setParams] = useSearchParams();
  const view = readView(params);
  return [
    view,
    (change) => {
      setParams(writeView({ ...view, ...change }), { replace: true, preventScrollReset: true });
    },
  ];
}
