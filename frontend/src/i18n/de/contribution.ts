/** What a measure contributed to the goals that it serves. */
export const contribution = {
  title: 'Beitrag zu den Zielen',
  lead: 'Was die Maßnahme zu einem Ziel beigetragen hat, so wie es die Beteiligten einschätzen. Zahlen beweisen das nicht; „nicht zuzuordnen“ ist auch eine Antwort.',
  none: 'Noch nicht eingeschätzt.',
  assess: 'Beitrag einschätzen',
  save: 'Einschätzung speichern',
  saved: 'Die Einschätzung ist gespeichert.',
  remove: 'Einschätzung entfernen',
  removeText: 'Die Einschätzung wird gelöscht. Sie können sie neu schreiben.',
  removed: 'Die Einschätzung ist entfernt.',
  assessed: 'Eingeschätzt von {{by}} am {{on}}',
  planning: 'der Sozialplanung',
  noEvidence: 'keine Angabe',
  notBegun: 'Noch nicht begonnen',
  notBegunText: 'Ein Beitrag lässt sich einschätzen, sobald die Maßnahme begonnen hat.',
  noGoal: 'Noch keine Wirkungsannahme',
  noGoalText:
    'Eingeschätzt wird, was vor dem Beginn angenommen war. Tragen Sie bei der Maßnahme zu jedem Ziel ein, wie sie wirken soll.',
  field: {
    goal: 'Ziel',
    year: 'Jahr',
    hypothesis: 'So sollte die Maßnahme wirken',
    reach: 'Wen hat die Maßnahme erreicht?',
    result: 'Was hat sich für diese Menschen verändert?',
    plausibility: 'Warum kann das an der Maßnahme liegen?',
    otherInfluences: 'Was hat sonst noch gewirkt?',
    dissent: 'Wer sieht es anders?',
    rating: 'Beitrag',
    evidence: 'Wie gut ist das belegt?',
    last: 'Abschließende Einschätzung zum Ende der Maßnahme',
  },
  help: {
    reach: 'Die Menschen, um die es beim Ziel geht, oder andere? Keine Namen.',
    result: 'Was sich gezeigt hat, auch wenn es nicht gezählt ist.',
    plausibility: 'Was spricht dafür, dass es ohne die Maßnahme anders gekommen wäre?',
    otherInfluences: 'Andere Angebote, Zuzug, Arbeitsmarkt, neue Regeln.',
    dissent: 'Abweichende Stimmen bleiben stehen, auch wenn sie in der Minderheit sind.',
    rating: 'Wer einen Beitrag sieht, beantwortet vorher die ersten drei Fragen.',
    evidence:
      'Stark: Zahlen mit Vergleich. Mittel: Zahlen ohne Vergleich, mehrere Quellen. Schwach: einzelne Eindrücke.',
  },
} as const;

/** What comes of one entry: proof of use, yearly lines, public sheet. */
export const paper = {
  proof: { title: 'Sachbericht' },
  sheet: { title: 'Öffentliches Blatt' },
} as const;
