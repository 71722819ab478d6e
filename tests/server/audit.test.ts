import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { bundledApp } from './bundled-app.ts';
import { onAPort, ways } from './two-ways.ts';

const bundled = bundledApp();
const port = onAPort(bundled);

describe.each(ways)('GraphQL over HTTP as graphql-http audits it, on %s', (way) => {
  const audits = serverAudits({ url: () => port.url(), fetchFn: port.fetchOn(way) });

  it.each(audits.map((audit): [string, (typeof audits)[number]] => [audit.name, audit]))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('is audited in all its 61 points', () => {
    expect(audits).toHaveLength(61);
  });
});
