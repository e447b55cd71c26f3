// The names that the pages use for the contract's shapes, in one place.
import type { components } from './schema';

type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];
export type Me = Schemas['Me'];
export type Installation = Schemas['Installation'];
export type Source = Schemas['Source'];
export type Variable = Schemas['Variable'];
export type Indicator = Schemas['Indicator'];
export type IndicatorRef = Schemas['IndicatorRef'];
export type Value = Schemas['Value'];
export type DatedValue = Schemas['DatedValue'];
export type Values = Schemas['Values'];
export type Summary = Schemas['Summary'];
export type Series = Schemas['Series'];
export type Delivery = Schemas['Delivery'];
export type DeliverySummary = Schemas['DeliverySummary'];
export type DeliveryState = Delivery['state'];
export type Mapping = Schemas['Mapping'];
export type Finding = Schemas['Finding'];
export type PlanRow = Schemas['PlanRow'];
export type AuditEvent = Schemas['AuditEvent'];

/** The rights that `/me` may name. */
export type Right = 'read-figures' | 'deliver' | 'edit-catalogue' | 'read-audit';
/** What a row of a delivery's plan would do. */
export type PlanKind = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';
/** The levels of the area tree. */
export type Level = 'DISTRICT' | 'BOROUGH' | 'CITY';
