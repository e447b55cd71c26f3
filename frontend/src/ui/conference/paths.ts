export const CONFERENCES = '/konferenzen';

export function conferencePath(code: string): string {
  return `${CONFERENCES}/${encodeURIComponent(code)}`;
}

export function meetingPath(code: string, id: string): string {
  return `${conferencePath(code)}/sitzungen/${encodeURIComponent(id)}`;
}
