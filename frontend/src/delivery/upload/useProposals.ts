import { useSearchParams } from 'react-router';
import { useSources, useVariables } from '../../api/catalogue';
import { useDeliveries } from '../../api/deliveries';
import { useFormat } from '../../format/useFormat';
import { parseDate } from '../../format/parse';
import { guessDate, type DateGuess } from './guessDate';
import { guessSource, type SourceGuess } from './guessSource';
import type { Waiting } from './queue';

/** Source and date as they stand in the form, with what speaks for a proposal. */
export interface Filled {
  source: string;
  date: string;
  sourceGuess: SourceGuess | null;
  dateGuess: DateGuess | null;
  /** The date that the calendar waits for, where the file names another one. */
  expected: string | null;
}

/** Proposes source and date: what was entered wins, then what the file says, then the address. */
export function useProposals(): (file: Waiting) => Filled {
  const [params] = useSearchParams();
  const typed = useTypedDate();
  const sources = useSources().data?.items ?? [];
  const variables = useVariables().data?.items ?? [];
  const earlier = useDeliveries({ page: 0, size: 200, state: '', source: '' }).data?.items ?? [];
  const asked = { source: params.get('source'), date: parseDate(params.get('date') ?? '') };
  return ({ file, head, source, date }) => {
    const sourceGuess = guessSource(file.name, head.lines, { sources, variables, earlier });
    const dateGuess = guessDate(file.name, head.lines);
    const proposed = dateGuess?.date ?? asked.date;
    return {
      source: source ?? asked.source ?? sourceGuess?.source ?? '',
      date: date ?? (proposed === null ? '' : typed(proposed)),
      sourceGuess: source === null && asked.source === null ? sourceGuess : null,
      dateGuess: date === null ? dateGuess : null,
      expected: date === null && asked.date !== proposed ? asked.date : null,
    };
  };
}

/** A date as one would type it here, so that the field can be read again. */
function useTypedDate(): (iso: string) => string {
  const format = useFormat();
  return (iso) => (parseDate(format.date(iso)) === null ? iso : format.date(iso));
}
