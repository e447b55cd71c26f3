/**
 * The rows of a range copied from a spreadsheet: cells apart by tabs, quoted where they hold line breaks. Empty rows
 * keep their place; only those at the end are dropped.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.replaceAll(/\s+/g, ' ').trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return rows.slice(0, rows.findLastIndex((cells) => !isEmpty(cells)) + 1);
}

export function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell === '');
}

/** Whether a text comes from a spreadsheet, and is no single word or number. */
export function isRange(text: string): boolean {
  return /\t|\n(?=.)/.test(text.trim());
}
