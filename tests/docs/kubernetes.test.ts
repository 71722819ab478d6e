import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readConfig, settings } from '../../src/config.ts';
import { loadLimits } from '../../src/server/load/load-limits.ts';
import { page } from './markdown.ts';

interface Container {
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly securityContext: object;
  readonly resources: { readonly limits: object; readonly requests: object };
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly [probe: `${string}Probe`]: { readonly httpGet: { readonly path: string; readonly port: string } };
}

interface Pod {
  readonly terminationGracePeriodSeconds: number;
  readonly securityContext: object;
  readonly initContainers: readonly Container[];
  readonly containers: readonly Container[];
  readonly volumes: readonly { readonly name: string }[];
}

interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly stringData?: Readonly<Record<string, string>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

const documents = parseAllDocuments(page('docs/kubernetes.yaml').text, { merge: true });
const resources = documents.map((document) => document.toJS() as Resource);
const specOf = (kind: string) => resources.find((one) => one.kind === kind)?.spec as Readonly<Record<string, unknown>>;
const pod = (specOf('Deployment')['template'] as { spec: Pod }).spec;
const [jejak] = pod.containers;

describe('docs/kubernetes.yaml', () => {
  it('is YAML without an error, of one resource of each kind', () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    const kinds = ['Secret', 'PersistentVolumeClaim', 'Deployment', 'Service', 'NetworkPolicy'];
    expect(resources.map(({ kind }) => kind)).toEqual(kinds);
    for (const { metadata } of resources) expect(metadata.name).toBe('jejak');
  });

  it('sets what Jejak knows, as Jejak takes it, each path on a volume that is mounted', () => {
    const set = Object.fromEntries((jejak?.env ?? []).map(({ name, value }) => [name, value]));
    expect(Object.keys(set).filter((name) => !(name in settings))).toEqual([]);
    const { host, port, site, tokens, dossiers } = readConfig(set);
    expect({ host, port, site }).toEqual({
      host: '0.0.0.0',
      port: jejak?.ports?.[0]?.containerPort,
      site: 'https://jejak.example',
    });
    const mounts = (jejak?.volumeMounts ?? []).map(({ mountPath }) => `${mountPath}/`);
    for (const path of [set['JEJAK_DATA'], set['JEJAK_ARCHIVE'], tokens, dossiers])
      expect(mounts.filter((mount) => path?.startsWith(mount))).toHaveLength(1);
    const [secret] = resources;
    expect(Object.keys(secret?.stringData ?? {})).toEqual([tokens?.split('/').at(-1)]);
    const used = [...pod.initContainers, ...pod.containers].flatMap(({ volumeMounts }) =>
      volumeMounts.map(({ name }) => name),
    );
    expect([...new Set(used)].sort()).toEqual(pod.volumes.map(({ name }) => name).sort());
  });

  it('asks the probes that a server answers, and sends readers to its port alone', () => {
    const probe = (name: 'startup' | 'readiness' | 'liveness') => jejak?.[`${name}Probe`]?.httpGet;
    expect([probe('startup'), probe('readiness'), probe('liveness')].map((one) => one?.path)).toEqual([
      '/readyz',
      '/readyz',
      '/healthz',
    ]);
    const name = jejak?.ports?.[0]?.name;
    for (const one of ['startup', 'readiness', 'liveness'] as const) expect(probe(one)?.port).toBe(name);
    expect(specOf('Service')).toMatchObject({ selector: { app: 'jejak' }, ports: [{ targetPort: name }] });
    expect(specOf('NetworkPolicy')).toMatchObject({
      ingress: [{ ports: [{ port: jejak?.ports?.[0]?.containerPort }] }],
      egress: [],
    });
  });

  it('gives no more than is needed, one pod at a time, and the time to stop', () => {
    expect(specOf('Deployment')).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    for (const { securityContext, resources: given } of [...pod.initContainers, ...pod.containers]) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      for (const part of [given.limits, given.requests]) expect(Object.keys(part).sort()).toEqual(['cpu', 'memory']);
    }
    expect(pod.terminationGracePeriodSeconds * 1_000).toBeGreaterThan(loadLimits.drainMs + 2_000);
  });
});
