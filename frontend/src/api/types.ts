// The names that the pages use for the contract's shapes, in one place.
import type { components } from './schema';

type Schemas = components['schemas'];
/** A problem as it arrives: a proxy's answer may lack any of its parts. */
export type Problem = Partial<Schemas['Problem']>;
export type Me = Schemas['Me'];
export type Installation = Schemas['Installation'];
export type Source = Schemas['Source'];
export type Variable = Schemas['Variable'];
export type Indicator = Schemas['Indicator'];
export type IndicatorRef = Schemas['IndicatorRef'];
export type Value = Schemas['Value'];
export type DatedValue = Schemas['Dated'];
/** What a district was in an older scheme. */
export type Earlier = Schemas['EarlierDistricts'];
export type Values = Schemas['ValuesAnswer'];
export type Summary = Schemas['SummaryAnswer'];
export type Series = Schemas['SeriesAnswer'];
export type Delivery = Schemas['DeliveryAnswer'];
export type DeliveryState = Schemas['DeliveryState'];
export type Finding = Schemas['FindingAnswer'];
export type Correction = Schemas['DeliveryCorrection'];
export type Effect = Schemas['EffectAnswer'];
export type Calendar = Schemas['CalendarAnswer'];
export type DueItem = Calendar['items'][number];
export type DueState = Schemas['DueState'];
export type Completeness = Schemas['CompletenessAnswer'];
export type FindingType = Schemas['FindingType'];
export type Preview = Schemas['DeliveryPreview'];
export type PlanRow = Schemas['PlanRowAnswer'];
/** An entry of the trail; before and after are whatever the thing looked like, or null. */
export type AuditEvent = Schemas['Entry'];
/** What was done with one thing. */
export type ThingStep = Schemas['HistoryEntry'];
export type AuditVerification = Schemas['AuditVerification'];
export type NameAnswer = Schemas['NameAnswer'];
export type Purpose = Schemas['Purpose'];
export interface StatedPurpose {
  purpose: Purpose;
  reason: string;
}
export type PersonalDataExport = Schemas['PersonalDataExport'];
export type Erasure = Schemas['Erasure'];
/** How the columns of a file are read; a column that the file lacks is null. */
export type Mapping = OrNull<Schemas['Mapping'], MappingColumn | 'sheet'>;
export type MappingColumn =
  | 'districtColumn'
  | 'nameColumn'
  | 'dateColumn'
  | 'variableColumn'
  | 'valueColumn'
  | 'originColumn';

type OrNull<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };

/** The rights that `/me` may name. */
export type Right =
  | 'read-figures'
  | 'deliver'
  | 'edit-catalogue'
  | 'read-audit'
  | 'read-organisations'
  | 'manage-organisations'
  | 'read-members'
  | 'manage-members'
  | 'manage-users'
  | 'look-up-names'
  | 'manage-personal-data'
  | 'read-connections'
  | 'read-programme'
  | 'read-proposals'
  | 'manage-programme'
  | 'read-field-reports'
  | 'write-field-reports'
  | 'answer-field-reports'
  | 'hold-conferences'
  | 'subscribe-calendar'
  | 'propose-goals'
  | 'run-measures'
  | 'answer-warnings'
  | 'keep-watch-list'
  | 'read-resources'
  | 'read-effect';
/** What a row of a delivery's plan would do. */
export type PlanKind = PlanRow['kind'];
/** The levels of the area tree. */
export type Level = Schemas['Level'];
