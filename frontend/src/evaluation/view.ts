export const KINDS = ['planned', 'spent'] as const;
export type Kind = (typeof KINDS)[number];

/** What both pages show; all of it stands in the address. Empty is the usual one. */
export interface EvaluationView {
  /** Code of the need index. */
  index: string;
  /** Code of the indicator whose change is looked at. */
  indicator: string;
  date: string;
  year: string;
  kind: Kind;
}

export function readView(params: URLSearchParams): EvaluationView {
  return {
    index: params.get('index') ?? '',
    indicator: params.get('indikator') ?? '',
    date: params.get('date') ?? '',
    year: /^\d{4}$/.test(params.get('jahr') ?? '') ? (params.get('jahr') ?? '') : '',
    kind: params.get('geld') === 'ausgegeben' ? 'spent' : 'planned',
  };
}

/** The address of a view; what is usual is not in it. */
export function writeView(view: EvaluationView): URLSearchParams {
  const said = {
    index: view.index,
    indikator: view.indicator,
    date: view.date,
    jahr: view.year,
    geld: view.kind === 'spent' ? 'ausgegeben' : '',
  };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}

/** How a concentration of money is put into words: so small a one is as good as none. */
const EVEN = 0.1;

export function spreadOf(concentration: number): 'need' | 'even' | 'away' {
  if (concentration < -EVEN) return 'need';
  return concentration > EVEN ? 'away' : 'even';
}
