import { describe, expect, it } from 'vitest';
import type { NeedProposal } from '../api/needIndices';
import { decisionPath } from './decide';

const proposal = (part: Partial<NeedProposal>): NeedProposal => ({
  district: { code: '58', name: 'Bezirk 58' },
  area: null,
  areaState: null,
  member: false,
  proposal: 'ENTER',
  reason: '',
  index: 1.9,
  status: 'VERY_LOW',
  dynamics: 'STABLE',
  sure: true,
  evidence: [
    {
      indicator: { code: 'sgb2-share', name: 'Anteil' },
      date: '2010-12-31',
      value: 20,
      display: '20 %',
    },
    {
      indicator: { code: 'single-parents', name: 'Alleinerziehende' },
      date: '2010-12-31',
      value: 5,
      display: '5 %',
    },
  ],
  fictitious: true,
  ...part,
});
const area = { code: 'baumheide', name: 'Baumheide' };

describe('a proposal', () => {
  it('leads to a new area where the district has none, with its figures', () => {
    expect(decisionPath(proposal({}))).toBe(
      '/programm/neu/gebiet?bezirk=58&belege=sgb2-share%2Csingle-parents&stand=2010-12-31',
    );
  });

  it('leads to the admission of an area that is proposed, with its figures', () => {
    expect(decisionPath(proposal({ area, areaState: 'PROPOSED' }))).toBe(
      '/programm/baumheide/beschluss/aufnahme?belege=sgb2-share%2Csingle-parents&stand=2010-12-31',
    );
  });

  it('leads to the exit of a member', () => {
    expect(
      decisionPath(proposal({ area, areaState: 'ADMITTED', member: true, proposal: 'LEAVE' })),
    ).toMatch(/^\/programm\/baumheide\/beschluss\/entlassung\?/);
  });

  it('leads nowhere where nothing is decided', () => {
    expect(decisionPath(proposal({ proposal: 'WATCH' }))).toBeNull();
    expect(decisionPath(proposal({ area, member: true, proposal: 'STAY' }))).toBeNull();
  });
});
