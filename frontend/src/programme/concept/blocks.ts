/** A part of a text as it is set. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const ITEM = /^\s*[-–•]\s+/;

/** Paragraphs between empty lines; lines that begin with a dash are a list. */
export function blocksOf(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((part) => partBlocks(part.split('\n')));
}

function partBlocks(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines.map((each) => each.trimEnd()).filter((each) => each !== '')) {
    const last = blocks.at(-1);
    if (ITEM.test(line)) {
      const item = line.replace(ITEM, '');
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'paragraph') {
      last.text += `\n${line}`;
    } else {
      blocks.push({ kind: 'paragraph', text: line });
    }
  }
  return blocks;
}
