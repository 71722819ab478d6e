/** One result of a subscription that came over server-sent events. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test writes beside it
type Result = any;

export interface Stream {
  readonly response: Response;
  /** The next result; fails when the stream ends or nothing comes for five seconds. */
  next(): Promise<Result>;
  /** Closes the connection, as a reader does who shuts the window. */
  leave(): void;
}

/** Subscribes over HTTP as a browser would, in the distinct connections mode of GraphQL over SSE. */
export async function subscribe(url: string, query: string, variables: object): Promise<Stream> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const results = resultsIn(response);
  return {
    response,
    next: async () => {
      const late = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error('nothing came for five seconds')), 5_000).unref(),
      );
      const { value, done } = await Promise.race([results.next(), late]);
      if (done === true) throw new Error('the stream has ended');
      return value;
    },
    leave: () => leaving.abort(),
  };
}

async function* resultsIn({ body }: Response): AsyncGenerator<Result, void> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    const parts = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.+)$/m.exec(part)?.[1];
      if (part.includes('event: next') && data !== undefined) yield JSON.parse(data);
    }
  }
}
