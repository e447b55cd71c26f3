import type { Value } from '../api/types';

/** A district as it is called where its number matters: "78 Sieker". */
export const areaName = ({ code, name }: Value['district']): string =>
  name.includes(code) ? name : `${code} ${name}`;
