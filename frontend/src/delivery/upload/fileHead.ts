/** What a file is by its first bytes, never by its name. */
export type FileKind = 'CSV' | 'XLSX' | 'PDF' | 'OLD_EXCEL' | 'EMPTY' | 'OTHER';

export interface FileHead {
  kind: FileKind;
  /** The first lines of a text; none of a workbook. */
  lines: string[];
}

const HEAD_BYTES = 16_384;
const MOST_LINES = 20;
const MAGIC: [FileKind, number[]][] = [
  ['XLSX', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['OLD_EXCEL', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Looks at the beginning of a file, so that much can be said before anything is sent. */
export async function readHead(file: Blob): Promise<FileHead> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (bytes.length === 0) return { kind: 'EMPTY', lines: [] };
  const known = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known) return { kind: known[0], lines: [] };
  const text = decode(bytes);
  if (text.includes('\0')) return { kind: 'OTHER', lines: [] };
  return { kind: 'CSV', lines: text.split(/\r\n|\n|\r/).slice(0, MOST_LINES) };
}

/** UTF-16 by its mark, else UTF-8 where that is possible, else as Windows writes it. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // In a stream the last character may be cut off by the end of the head.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
