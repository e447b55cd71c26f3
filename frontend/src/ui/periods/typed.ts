/** A number as it stands in a field, so that it can be read back: with comma, without separators. */
export function typedNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',');
}
