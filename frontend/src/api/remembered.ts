const MOST = 200;

/**
 * Answers that bear an ETag, for as long as the page is open: the browser itself may keep none of them. Asked again,
 * the server says 304 instead of computing and sending the same figures.
 */
export function rememberedAnswers() {
  const answers = new Map<string, { etag: string; answer: Response }>();
  return {
    /** Says with a question which answer is already here. */
    ask(request: Request): void {
      const known = request.method === 'GET' ? answers.get(keyOf(request)) : undefined;
      if (known) request.headers.set('If-None-Match', known.etag);
    },
    /** The answer itself, or the one that is still true. */
    take(request: Request, answer: Response): Response {
      if (request.method !== 'GET') return answer;
      const key = keyOf(request);
      const known = answers.get(key);
      if (answer.status === 304 && known) return known.answer.clone();
      const etag = answer.headers.get('ETag');
      answers.delete(key);
      if (answer.ok && etag !== null) {
        answers.set(key, { etag, answer: answer.clone() });
        const [oldest] = answers.keys();
        if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
      }
      return answer;
    },
  };
}

/** The same question in another language or another form has another answer. */
function keyOf(request: Request): string {
  const said = ['Accept-Language', 'Accept'].map((name) => request.headers.get(name) ?? '');
  return [request.url, ...said].join('\n');
}
