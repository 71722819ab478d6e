import type { MiddlewareHandler } from 'hono';
import { except } from 'hono/combine';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';

/** Answers 304 to who has it already. Weak, since one page goes out compressed in several ways (RFC 9110, 8.8.1). */
export const tagged = etag({
  weak: true,
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    'access-control-allow-origin',
    'content-security-policy',
    'referrer-policy',
    'x-cache',
    'x-content-type-options',
  ],
});

/** Of what streams there is no tag before it is gone. */
export const taggedUnlessStreamed = except(({ req }) => req.path.endsWith('.csv'), tagged);

/** Only what has a tag already: an answer that is not whole may be a stream that never ends. */
export const taggedIfWhole: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.has('etag')) await tagged(c, async () => {});
};
