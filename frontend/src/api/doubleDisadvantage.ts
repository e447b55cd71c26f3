import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';
import { fetchTableAt, type TableForm } from './tables';

export type DoubleDisadvantage = components['schemas']['DoubleDisadvantageAnswer'];
export type DoubleArea = DoubleDisadvantage['areas'][number];
export type DoubleField = DoubleDisadvantage['fields'][number]['field'];

/** Which indices are held against each other, at which date; what is empty is the usual. */
export interface DoubleAsked {
  lifeSituation: string;
  place: string;
  date: string;
}

const PATH = '/api/v1/double-disadvantage';

export function useDoubleDisadvantage({ lifeSituation, place, date }: DoubleAsked) {
  return useQuery({
    queryKey: ['need-indices', 'double', lifeSituation, place, date],
    queryFn: async () =>
      bodyOf(
        await client.GET(PATH, {
          params: { query: { lifeSituation, place, ...(date === '' ? {} : { date }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export const doubleTable = ({ lifeSituation, place, date }: DoubleAsked, form: TableForm) =>
  fetchTableAt(PATH, { lifeSituation, place, date }, form, `double-disadvantage_${date}`);
