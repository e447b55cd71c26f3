import type { DocumentationBody, DocumentedTarget } from '../../api/documentation';

/** Where a fault that the server found stands in the form: what was sent leaves out targets without a value. */
export function placeOf(
  sent: DocumentationBody,
  targets: DocumentedTarget[],
): (field: string) => string {
  return (field) => {
    const [, at, part] = /^values\[(\d+)\](?:\.(\w+))?/.exec(field) ?? [];
    if (at === undefined) return field;
    const target = sent.values?.[Number(at)]?.target;
    const place = targets.findIndex(({ id }) => id === target);
    const name = part === 'denominator' ? part : 'numerator';
    return place < 0 ? 'activities' : `values.${String(place)}.${name}`;
  };
}
