// Hand-written after the agreed shapes until the contract is generated from the backend.
type Answer<R> = { content: { 'application/json': R }; headers: { [name: string]: unknown } };
type Bad = { content: { 'application/problem+json': components['schemas']['Problem'] }; headers: { [name: string]: unknown } };
type Responses<R> = { 200: Answer<R>; default: Bad };
type None = { query?: never; header?: never; path?: never; cookie?: never };
type Params<Q, P = never, H = never> = { query?: Q; path: P; header?: H; cookie?: never };
type Op<R, Par, B = never> = { parameters: Par; responses: Responses<R> } & ([B] extends [never] ? { requestBody?: never } : { requestBody: B });
type Verbs = { parameters: None; get?: never; put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never };
type V<X> = Omit<Verbs, keyof X> & X;
type Json<B> = { content: { 'application/json': B } };
type S = components['schemas'];
type IfMatch = { 'If-Match': string };
type Posted = { 'If-Match': string; 'Idempotency-Key'?: string };

export interface components {
  schemas: {
    Problem: { type?: string; title?: string; status?: number; detail?: string; violations?: { field: string; message: string }[] };
    Text: { de: string; en: string };
    Named: { code: string; name: string };
    Me: { name: string; roles: string[]; organisation: S['Named'] | null; rights: string[] };
    Installation: { city: string; product: string; scheme: string; today: string; demonstration: boolean; languages: string[]; version: string };
    Source: { code: string; name: S['Text']; rawAudience: string[]; legalBasis: S['Text'] | null; version: number };
    Variable: { code: string; name: S['Text']; unit: S['Text']; source: string; measure: 'STOCK' | 'FLOW'; retired: boolean; version: number };
    Indicator: {
      code: string; name: S['Text']; description: S['Text']; kind: string; numerator: string[]; denominator: string[]; per: number | null;
      changeOf: { indicator: string; baseDate: string } | null; unit: S['Text']; polarity: string; dimension: string; decimals: number;
      reliabilityBase: number; releaseBase: number | null; retired: boolean; version: number; dates?: string[];
    };
    IndicatorRef: { code: string; name: string; unit: string; kind: string; decimals: number; polarity: string; dimension: string; description: string; version: number };
    Value: {
      district: S['Named']; value: number | null; display: string | null; numerator: number | null; denominator: number | null;
      rank: number | null; ties: number | null; differenceToCity: number | null; ratioToCity: number | null; z: number | null;
      status: 'AVAILABLE' | 'SUPPRESSED' | 'MISSING' | 'NOT_COMPUTABLE'; reason: string | null; reasonCode: string | null; fewCases: boolean;
      coverage: { present: number; expected: number; missing: string[] } | null; share: { value: number; display: string } | null;
      base: { date: string; value: number | null; display: string | null; numerator: number | null; denominator: number | null } | null; fictitious: boolean;
    };
    DatedValue: S['Value'] & { date: string };
    Values: {
      indicator: S['IndicatorRef']; scheme: string; date: string; level: string; city: S['Value']; count: number; items: S['Value'][];
      sources: S['Named'][]; vintages: { variable: string; date: string; vintage: number; publishedAt: string; delivery: string }[];
      suppressedCount: number; fictitious: boolean;
    };
    Ties: { items: S['Value'][]; count: number };
    Summary: { indicator: S['IndicatorRef']; scheme: string; date: string; count: number; city: S['Value']; highest: S['Ties']; lowest: S['Ties']; ranks: (S['Ties'] & { position: number })[]; sentence: string };
    Series: { indicator: S['IndicatorRef']; scheme: string; city: S['DatedValue'][]; items: { district: S['Named']; values: S['DatedValue'][] }[] };
    Plan: { new: number; changed: number; unchanged: number; refused: number };
    MappedColumn: { header: string; variable: string | null };
    Mapping: {
      layout: 'WIDE' | 'LONG'; sheet: string | null; headerRow: number; districtColumn: string | null; nameColumn: string | null; dateColumn: string | null;
      variableColumn: string | null; valueColumn: string | null; originColumn: string | null; decimalSeparator: 'COMMA' | 'POINT'; columns: S['MappedColumn'][];
    };
    DeliverySummary: { id: string; version: number; state: S['State']; source: S['Named']; scheme: string; referenceDate: string; fileName: string; receivedAt: string; plan: S['Plan']; errors: number; warnings: number };
    State: 'RECEIVED' | 'CHECKED' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN';
    Delivery: S['DeliverySummary'] & {
      fileSize: number; sha256: string; receivedBy: { role: string; organisation: string | null }; layout: 'WIDE' | 'LONG'; mapping: S['Mapping'];
      columns: { header: string; sample: string[]; proposal: string | null; mapped: string | null }[]; publishedAt: string | null; withdrawnAt: string | null;
      rejectedReason: string | null; publishable: boolean;
    };
    Finding: { id: string; severity: 'ERROR' | 'WARNING'; type: string; row: number | null; column: string | null; value: string | null; message: string; proposal: string | null; accepted: { reason: string } | null };
    PlanRow: { row: number | null; district: S['Named'] | null; variable: string; variableName: string; oldValue: number | null; newValue: number | null; oldSign: string | null; newSign: string | null; kind: string };
    AuditEvent: { id: string; at: string; role: string; organisation: string | null; action: string; objectType: string; objectId: string; before: unknown; after: unknown };
  };
}
type Paged<T> = { items: T[]; page: number; size: number; total: number };
type PageQuery = { page?: number; size?: number; sort?: string };

export interface paths {
  '/api/v1/me': V<{ get: Op<S['Me'], None> }>;
  '/api/v1/installation': V<{ get: Op<S['Installation'], None> }>;
  '/api/v1/sources': V<{ get: Op<Paged<S['Source']>, { query?: PageQuery }> }>;
  '/api/v1/variables': V<{ get: Op<Paged<S['Variable']>, { query?: PageQuery & { retired?: boolean } }> }>;
  '/api/v1/indicators': V<{ get: Op<Paged<S['Indicator']>, { query?: PageQuery }> }>;
  '/api/v1/district-schemes/{code}/boundaries': V<{ get: Op<{ [key: string]: unknown }, Params<never, { code: string }>> }>;
  '/api/v1/indicators/{code}/values': V<{ get: Op<S['Values'], Params<{ date?: string; level?: string; scheme?: string }, { code: string }>> }>;
  '/api/v1/indicators/{code}/summary': V<{ get: Op<S['Summary'], Params<{ date?: string; ranks?: string; scheme?: string }, { code: string }>> }>;
  '/api/v1/indicators/{code}/series': V<{ get: Op<S['Series'], Params<{ district?: string[]; scheme?: string }, { code: string }>> }>;
  '/api/v1/deliveries': V<{
    get: Op<Paged<S['DeliverySummary']>, { query?: PageQuery & { state?: string; source?: string; referenceDate?: string } }>;
    post: Op<S['Delivery'], { header?: { 'Idempotency-Key'?: string } }, { content: { 'multipart/form-data': { file: string; source: string; referenceDate: string } } }>;
  }>;
  '/api/v1/deliveries/{id}': V<{ get: Op<S['Delivery'], Params<never, { id: string }>> }>;
  '/api/v1/deliveries/{id}/mapping': V<{ put: Op<S['Delivery'], Params<never, { id: string }, IfMatch>, Json<S['Mapping']>> }>;
  '/api/v1/deliveries/{id}/findings': V<{ get: Op<S['Finding'][], Params<never, { id: string }>> }>;
  '/api/v1/deliveries/{id}/plan': V<{ get: Op<Paged<S['PlanRow']>, Params<PageQuery & { kind?: string }, { id: string }>> }>;
  '/api/v1/deliveries/{id}/publication': V<{ post: Op<S['Delivery'], Params<never, { id: string }, Posted>, Json<{ accepted: { finding: string; reason: string }[] }>> }>;
  '/api/v1/deliveries/{id}/rejection': V<{ post: Op<S['Delivery'], Params<never, { id: string }, Posted>, Json<{ reason: string }>> }>;
  '/api/v1/deliveries/{id}/withdrawal': V<{ post: Op<S['Delivery'], Params<never, { id: string }, Posted>, Json<{ reason: string }>> }>;
  '/api/v1/audit-events': V<{ get: Op<Paged<S['AuditEvent']>, { query?: PageQuery & { action?: string; object?: string } }> }>;
}
