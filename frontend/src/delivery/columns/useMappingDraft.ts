import { useState } from 'react';
import type { Delivery } from '../../api/types';
import type { Mapping } from '../../api/types';

/** A mapping on its way, with the headings that it is about. */
export interface Draft {
  mapping: Mapping;
  headers: string[];
}

const NOTHING: Mapping = {
  layout: 'WIDE',
  sheet: null,
  headerRow: 1,
  districtColumn: null,
  nameColumn: null,
  dateColumn: null,
  variableColumn: null,
  valueColumn: null,
  originColumn: null,
  decimalSeparator: 'COMMA',
  columns: [],
};

/** The mapping as it is, and as it is being changed; a change outlives a reload in this tab. */
export function useMappingDraft(delivery: Delivery) {
  const key = `ausgleich.mapping.${delivery.id}`;
  const known: Draft = {
    mapping: delivery.mapping ?? NOTHING,
    headers: delivery.columns.map(({ header }) => header),
  };
  const [draft, setDraft] = useState<Draft | null>(() => recall(key));
  const change = (next: Draft | null) => {
    if (next === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  return { current: draft ?? known, isChanged: draft !== null, change };
}

function recall(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}
