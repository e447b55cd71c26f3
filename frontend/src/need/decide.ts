import type { NeedProposal } from '../api/needIndices';

/** Where a person decides on a proposal, with its figures already chosen; null where nothing is decided. */
export function decisionPath({
  proposal,
  area,
  member,
  district,
  evidence,
}: NeedProposal): string | null {
  if (proposal !== 'ENTER' && proposal !== 'LEAVE') return null;
  const figures = new URLSearchParams({
    belege: evidence.map(({ indicator }) => indicator.code).join(','),
    stand: evidence[0]?.date ?? '',
  });
  if (area === null) return `/programm/neu/gebiet?bezirk=${district.code}&${figures.toString()}`;
  if (member !== (proposal === 'LEAVE')) return null;
  const act = proposal === 'LEAVE' ? 'entlassung' : 'aufnahme';
  return `/programm/${area.code}/beschluss/${act}?${figures.toString()}`;
}
