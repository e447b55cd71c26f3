import type { SetFigure } from '../api/programme';
import { useWords } from '../ui/figure/useWords';

/** A figure of the area or of the city, or the word for why there is none. */
export function ShownFigure({ figure, of }: { figure: SetFigure; of: 'value' | 'city' }) {
  return useWords(figure.indicator).value(figure[of]);
}
