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

/** The same for the next address on the way to the decision; empty where nothing is said. */
export function passedOn(params: URLSearchParams): string {
  const { evidence, at } = prefillOf(params);
  if (evidence.length === 0) return '';
  return `?${new URLSearchParams({ belege: evidence.join(','), stand: at }).toString()}`;
}
