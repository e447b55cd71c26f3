/** Where the words for the codes of a field are; of several, the first that knows the code. */
const WORDS: Record<string, readonly string[]> = {
  decimalSeparator: ['word'],
  dimension: ['catalogue.dimension'],
  kind: [
    'catalogue.kind',
    'catalogue.facilityKind',
    'administration.kind',
    'programme.decisionKind',
    'goal.kind',
    'goal.targetKind',
  ],
  layout: ['word'],
  level: ['word', 'goal.level'],
  concern: ['goal.concern'],
  stance: ['goal.stance'],
  direction: ['goal.direction'],
  measure: ['catalogue.measure'],
  polarity: ['catalogue.polarity'],
  purpose: ['purpose.of'],
  rawAudience: ['role'],
  role: ['role'],
  roles: ['role'],
  state: ['delivery.state', 'administration.state', 'programme.state', 'goal.state.GOAL'],
  type: ['programme.finding'],
};

/** The keys under which the word for a code may stand; the place in a list says nothing of the field. */
export function keysOf(path: string[], code: string): string[] {
  const field = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  return (WORDS[field] ?? []).map((place) => `${place}.${code}`);
}
