import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { IndicatorBody } from './indicators';
import { ApiError } from './problem';
import type { Values } from './types';

export interface PreviewBody extends IndicatorBody {
  code: string;
}

/** The values that a definition would give; nothing is stored. Null asks for nothing. */
export function useIndicatorPreview(body: PreviewBody | null, date: string) {
  return useQuery({
    queryKey: ['preview', body, date],
    queryFn: () => preview(body, date),
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });
}

async function preview(body: PreviewBody | null, date: string): Promise<Values> {
  const response = await globalThis.fetch(
    `/api/v1/indicators/preview${date === '' ? '' : `?date=${date}`}`,
    {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'Content-Type': 'application/json',
        'X-Requested-With': 'ausgleich',
        'Accept-Language': document.documentElement.lang || 'de',
      },
    },
  );
  const answer: unknown = await response.json();
  if (!response.ok) throw new ApiError(response.status, answer as ApiError['problem']);
  return answer as Values;
}
