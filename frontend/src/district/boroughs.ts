import type { District } from '../api/districts';

export interface Borough {
  borough: District;
  districts: District[];
}

/** The districts under what they belong to; a district right below the city stands under the city. */
export function boroughsOf(areas: District[]): Borough[] {
  const districts = areas.filter((area) => area.level === 'DISTRICT');
  return areas
    .filter((area) => area.level !== 'DISTRICT')
    .map((borough) => ({
      borough,
      districts: districts.filter((district) => district.parentCode === borough.code),
    }))
    .filter((each) => each.districts.length > 0);
}

/** The areas whose name or code holds the text; whatever holds districts stays, and a borough found keeps its own. */
export function matching(areas: District[], text: string): District[] {
  const sought = text.trim().toLocaleLowerCase('de');
  if (sought === '') return areas;
  const holds = ({ code, name }: District) =>
    `${code} ${name}`.toLocaleLowerCase('de').includes(sought);
  const whole = new Set(
    areas.filter((area) => area.level === 'BOROUGH' && holds(area)).map((area) => area.code),
  );
  return areas.filter(
    (area) => area.level !== 'DISTRICT' || holds(area) || whole.has(area.parentCode ?? ''),
  );
}
