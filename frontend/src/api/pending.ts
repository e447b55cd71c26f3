// Shapes agreed for the second slice; each goes when the generated schema has it.
import type { Delivery as OldDelivery, Finding as OldFinding } from './types';

export type Delivery = OldDelivery & {
  progress?: { done: number; total: number } | null;
  corrections?: number;
};
export interface ProposedCorrection {
  kind: 'LEADING_ZERO' | 'SYNONYM' | 'NUMBER' | 'DISTRICT';
  from: string;
  to: string;
  label: string;
}
export type Finding = OldFinding & { correction?: ProposedCorrection | null };
export interface Correction {
  id: string;
  row: number;
  column: string;
  from: string;
  to: string;
  remembered: boolean;
}
export interface Effect {
  variables: { code: string; name: string; new: number; changed: number; unchanged: number }[];
  indicators: {
    code: string;
    name: string;
    values: number;
    newDate: boolean;
    cityBefore: string | null;
    cityAfter: string | null;
  }[];
  hidden: number;
  audiences: { roles: string[]; sees: string }[];
}
export interface HistoryEntry {
  at: string;
  action: string;
  role: string;
  organisation: string | null;
  reason: string | null;
}
export type DueState = 'PUBLISHED' | 'PARTIAL' | 'IN_WORK' | 'UPCOMING' | 'DUE' | 'OVERDUE';
export interface DueItem {
  source: { code: string; name: string };
  contact: string | null;
  referenceDate: string;
  due: string;
  state: DueState;
  delivery: string | null;
  variables: {
    code: string;
    name: string;
    present: number;
    expected: number;
    missing: string[];
  }[];
}
export interface Calendar {
  today: string;
  items: DueItem[];
}
export interface Completeness {
  dates: string[];
  items: {
    variable: { code: string; name: string };
    source: { code: string; name: string };
    cells: { date: string; present: number; expected: number; delivery: string | null }[];
  }[];
}
