import type { ProgrammeArea } from '../../api/programme';

/** What a map shows of one area. */
export interface Paint {
  code: string;
  /** The class of its colour, and whether it steps back. */
  className: string;
  /** Why it has no colour: hatched for what is not shown or not rated, dots for what is missing. */
  gap: 'hatch' | 'dots' | null;
  /** The area and what is shown of it in words. */
  label: string;
}

/** The codes of the districts of each programme area. */
export function districtsOf(areas: ProgrammeArea[]): string[][] {
  return areas.map(({ districts }) => districts.map(({ code }) => code));
}

/** Areas of the programme say so in words, for who does not see the line around them. */
export function withProgramme<Area extends { code: string; label: string }>(
  shown: Area[],
  areas: ProgrammeArea[],
  say: (name: string) => string,
): Area[] {
  const names = new Map(
    areas.flatMap(({ name, districts }) => districts.map(({ code }) => [code, name] as const)),
  );
  return shown.map((area) => {
    const name = names.get(area.code);
    return name === undefined ? area : { ...area, label: `${area.label} ${say(name)}` };
  });
}
