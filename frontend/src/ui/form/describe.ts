/** A definition in words: label and text, in the order in which they are read. */
export type Described = [label: string, text: string][];

/** What one state says otherwise than another: label, before, after. */
export function differences(before: Described, after: Described): [string, string, string][] {
  const earlier = new Map(before);
  const later = new Map(after);
  const labels = [...new Set([...earlier.keys(), ...later.keys()])];
  return labels.flatMap((label) => {
    const [was, is] = [earlier.get(label) ?? '', later.get(label) ?? ''];
    return was === is ? [] : [[label, was, is] as [string, string, string]];
  });
}
