const TYPED = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:Uhr|h))?$/i;

/** Reads a time of day as people type it ("18:00", "18.30", "18 Uhr"); null for what is none. */
export function parseTime(text: string): string | null {
  const typed = TYPED.exec(text.trim());
  if (!typed) return null;
  const [hour, minute] = [Number(typed[1]), Number(typed[2] ?? '0')];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
