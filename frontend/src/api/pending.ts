// The names that the deliveries' pages use for the contract's shapes.
import type { components } from './schema';
import type { Delivery as Contracted } from './types';

type Schemas = components['schemas'];

/** A delivery; how far its check has come is not in the contract yet. */
export type Delivery = Contracted & { progress?: { done: number; total: number } | null };
export type ProposedCorrection = Schemas['ProposedCorrection'];
export type Finding = Schemas['FindingAnswer'];
export type Correction = Schemas['DeliveryCorrection'];
export type Effect = Schemas['EffectAnswer'];
export type HistoryEntry = Schemas['DeliveryStep'];
export type Calendar = Schemas['CalendarAnswer'];
export type DueItem = Calendar['items'][number];
export type DueState = Schemas['DueState'];
export type Completeness = Schemas['CompletenessAnswer'];
