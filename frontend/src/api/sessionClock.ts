const CHANNEL = 'ausgleich.session-ends';
const HEADER = 'Session-Ends';

let end: number | null = null;
const listeners = new Set<() => void>();
const others = new BroadcastChannel(CHANNEL);

others.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'number') know(data);
});

function know(instant: number): void {
  // Answers may overtake each other; a session never gets shorter by being used.
  if (end !== null && instant <= end && end > Date.now()) return;
  end = instant;
  for (const listener of listeners) listener();
}

/** Every answer says until when the session lasts; the other windows of this browser share it. */
export function noteSessionEnd(answer: Response): void {
  const instant = Date.parse(answer.headers.get(HEADER) ?? '');
  if (Number.isNaN(instant) || instant === end) return;
  know(instant);
  others.postMessage(instant);
}

/** When the session ends unless something is done; `null` where nobody has said so. */
export const sessionEnd = {
  get: () => end,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
