import type { PreviewBody } from '../../api/preview';
import { parseDate } from '../../format/parse';
import { bodyOfInput, divides, type IndicatorInput } from './indicatorSchema';

/**
 * What is asked for a preview: as soon as the formula is whole, even while names are still missing;
 * null before.
 */
export function previewBodyOf(input: IndicatorInput): PreviewBody | null {
  if (!isWhole(input)) return null;
  const said = (text: { de: string; en: string }) => ({ de: text.de || '–', en: text.en || '–' });
  const body = bodyOfInput(input);
  return {
    ...body,
    code: input.code === '' ? 'preview' : input.code,
    name: said(input.name),
    description: said(input.description),
    unit: said(input.unit),
  };
}

function isWhole({ kind, numerator, denominator, changeOf }: IndicatorInput): boolean {
  if (kind === 'CHANGE') return changeOf.indicator !== '' && parseDate(changeOf.baseDate) !== null;
  if (kind === 'DELIVERED') return numerator.length === 1;
  return numerator.length > 0 && (!divides(kind) || denominator.length > 0);
}
