import type { Finding } from '../../api/types';

/** Findings of one type; they mostly have one cause and are cleared up together. */
export interface FindingGroup {
  type: Finding['type'];
  severity: Finding['severity'];
  findings: Finding[];
  /** Those for which a safe correction is proposed. */
  correctable: Finding[];
}

/** Findings by type: errors first, within them the types with the most findings. */
export function groupsOf(findings: Finding[]): FindingGroup[] {
  const byType = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.type}`;
    byType.set(key, [...(byType.get(key) ?? []), finding]);
  }
  return [...byType.values()].flatMap(groupOf).sort(byWeight);
}

function groupOf(findings: Finding[]): FindingGroup[] {
  const [first] = findings;
  if (first === undefined) return [];
  return [
    {
      type: first.type,
      severity: first.severity,
      findings: [...findings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
      correctable: findings.filter((finding) => finding.correction),
    },
  ];
}

function byWeight(a: FindingGroup, b: FindingGroup): number {
  if (a.severity !== b.severity) return a.severity === 'ERROR' ? -1 : 1;
  return b.findings.length - a.findings.length;
}

/** Findings that name this text: in row, column, value or words. */
export function matching(findings: Finding[], text: string): Finding[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return findings;
  return findings.filter(({ row, column, value, message }) =>
    [row === null ? '' : String(row), column, value, message].some((part) =>
      part?.toLowerCase().includes(wanted),
    ),
  );
}
