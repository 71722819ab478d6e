/** What each answer says unless it knows better, whichever way it went out: an error, a probe of health, a refusal. */
export const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  vary: 'accept, accept-encoding',
} as const;

// Reading is for everybody and carries no cookie, so a page of any site may do it.
export const forAnyPage = { 'access-control-allow-origin': '*' } as const;
