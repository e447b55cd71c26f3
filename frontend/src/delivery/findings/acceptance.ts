import type { Acceptance } from '../../api/delivering';
import type { Finding } from '../../api/types';

/** Reasons typed so far, by {@link findingKey}; they outlive a check that numbers findings anew. */
export type Reasons = Record<string, string>;

/** What a finding is about, independent of the number that one check gave it. */
export function findingKey(finding: Finding): string {
  return [finding.type, finding.row, finding.column, finding.value].join('|');
}

/** The warnings that still lack a reason; spaces alone are none. */
export function openWarnings(findings: Finding[], reasons: Reasons): Finding[] {
  return findings.filter((f) => f.severity === 'WARNING' && reasonOf(f, reasons) === '');
}

/** What is sent along with the publication: every warning with its reason. */
export function acceptances(findings: Finding[], reasons: Reasons): Acceptance[] {
  return findings
    .filter((finding) => finding.severity === 'WARNING')
    .map((finding) => ({ finding: finding.id, reason: reasonOf(finding, reasons) }));
}

/** One reason for all warnings of a type; reasons given one by one are kept. */
export function acceptAll(
  findings: Finding[],
  reasons: Reasons,
  type: string,
  reason: string,
): Reasons {
  const open = openWarnings(findings, reasons).filter((finding) => finding.type === type);
  return { ...reasons, ...Object.fromEntries(open.map((f) => [findingKey(f), reason])) };
}

/** Types of which more than one warning is there, with their number: worth one common reason. */
export function repeatedWarnings(findings: Finding[]): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { severity, type } of findings) {
    if (severity === 'WARNING') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([type, count]) => ({ type, count }));
}

function reasonOf(finding: Finding, reasons: Reasons): string {
  return (reasons[findingKey(finding)] ?? finding.accepted?.reason ?? '').trim();
}
