import { describe, expect, it } from 'vitest';
import { readHead } from './fileHead';

const file = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);
const text = (content: string) => [...content].map((letter) => letter.charCodeAt(0));

describe('the beginning of a file', () => {
  it.each([
    ['XLSX', file(0x50, 0x4b, 0x03, 0x04, 0)],
    ['PDF', file(...text('%PDF-1.4'))],
    ['OLD_EXCEL', file(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['EMPTY', file()],
    ['OTHER', file(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)],
    ['CSV', file(...text('a;b'))],
  ])('says that it is %s, whatever its name', async (kind, content) => {
    expect((await readHead(content)).kind).toBe(kind);
  });

  it('is read as UTF-8, else as Windows writes it', async () => {
    expect((await readHead(new Blob(['Bevölkerung']))).lines).toEqual(['Bevölkerung']);
    expect((await readHead(file(...text('für\r\n01;2')))).lines).toEqual(['für', '01;2']);
  });

  it('may end in the middle of a letter', async () => {
    const long = new Blob(['ü'.repeat(9000)]);
    expect((await readHead(long)).lines[0]).toMatch(/^ü+$/);
  });
});
