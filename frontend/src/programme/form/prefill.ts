/** What the address says of a decision: the figures that a proposal rests on, and their date. */
export interface Prefill {
  /** Codes of indicators. */
  evidence: string[];
  /** ISO; empty for the newest. */
  at: string;
}

export function prefillOf(params: URLSearchParams): Prefill {
  const evidence = (params.get('belege') ?? '').split(',').filter((code) => code !== '');
  const at = params.get('stand') ?? '';
  return { evidence, at: /^\d{4}-\d{2}-\d{2}$/.test(at) ? at : '' };
}
