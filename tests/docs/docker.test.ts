import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, settings } from '../../src/config.ts';
import { loadLimits } from '../../src/server/load/load-limits.ts';
import { page, root } from './markdown.ts';

// There may be no Docker on this machine: the files are read, and the last stage is put together without it.

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly entrypoint?: readonly string[];
  readonly profiles: readonly string[];
  readonly secrets?: readonly string[];
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly stop_grace_period?: string;
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
}

const composeText = page('docker-compose.yml').text;
const compose = parse(composeText, { merge: true }) as {
  readonly services: Readonly<Record<'jejak' | 'jejak-on-neo4j' | 'neo4j', Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, null>>;
};
const services = Object.entries(compose.services);
const stages = stagesIn(page('Dockerfile').text);
const last = stages.at(-1) ?? [];

describe('docker-compose.yml', () => {
  it.each(services)('publishes %s on 127.0.0.1 alone', (_name, { ports }) => {
    expect(ports).not.toEqual([]);
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
  });

  it('has a profile of Jejak alone and one with Neo4j, and starts nothing without either', () => {
    const by = (profile: string) =>
      services.filter(([, { profiles }]) => profiles.includes(profile)).map(([name]) => name);
    expect(by('embedded')).toEqual(['jejak']);
    expect(by('neo4j')).toEqual(['jejak-on-neo4j', 'neo4j']);
    for (const [, { profiles }] of services) expect(profiles).toHaveLength(1);
  });

  it('holds no password: it is in a file that both are given, and in no environment', () => {
    expect(Object.entries(compose.secrets)).toEqual([
      ['neo4j-password', { file: expect.stringMatching(/^\$\{\w+:-\.\/secrets\//) }],
    ]);
    expect(page('.gitignore').text).toMatch(/^\/secrets\/$/m);
    const given = '/run/secrets/neo4j-password';
    const { jejak, neo4j, 'jejak-on-neo4j': on } = compose.services;
    expect([jejak.secrets, on.secrets, neo4j.secrets]).toEqual([undefined, ['neo4j-password'], ['neo4j-password']]);
    expect(on.environment?.['NEO4J_PASSWORD_FILE']).toBe(given);
    expect(neo4j.entrypoint?.join(' ')).toContain(`$$(cat ${given})`);
    const values = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD$|AUTH|TOKEN|SECRET/.test(name)),
    );
    expect(values).toEqual([]);
  });

  it('sets what Jejak knows', () => {
    for (const name of ['jejak', 'jejak-on-neo4j'] as const) {
      const set = compose.services[name].environment ?? {};
      expect(Object.keys(set).filter((one) => !(one in settings))).toEqual([]);
      const { host, port } = readConfig({ ...set, NEO4J_PASSWORD_FILE: '' });
      expect({ host, port }).toEqual({ host: '0.0.0.0', port: 4_000 });
    }
  });

  it('starts Jejak when Neo4j answers, and asks both whether they do', () => {
    expect(compose.services['jejak-on-neo4j'].depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    for (const [, { healthcheck }] of services) expect(healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('runs the Neo4j that the tests run', () => {
    const [, tested] =
      /<artifactId>neo4j<\/artifactId>[\s\S]*?<version>(\d+\.\d+)\./.exec(
        page('tests/setup/neo4j-server/pom.xml').text,
      ) ?? [];
    expect(compose.services.neo4j.image).toBe(`neo4j:${tested}-community`);
  });

  it.each(services)(
    'gives %s no more than it needs: memory, processors, processes, files, capabilities',
    (_name, service) => {
      expect(service).toMatchObject({
        mem_limit: expect.stringMatching(/^\d+[mg]$/),
        cpus: expect.any(Number),
        pids_limit: expect.any(Number),
        read_only: true,
        tmpfs: expect.arrayContaining(['/tmp']),
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    },
  );

  it('gives all the time to stop by themselves', () => {
    const seconds = services.map(([, { stop_grace_period: grace = '' }]) => Number(/^(\d+)s$/.exec(grace)?.[1]));
    for (const given of seconds) expect(given * 1_000).toBeGreaterThan(loadLimits.drainMs + 2_000);
  });

  it('keeps its data in volumes with names', () => {
    const used = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('the Dockerfile', () => {
  it('has a stage that builds and one that runs, both on Debian slim with one exact Node that package.json allows', () => {
    const [build = '', run = ''] = stages.map(([first]) => first?.rest);
    expect(stages).toHaveLength(2);
    expect(build).toBe(`${run} AS build`);
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-bookworm-slim$/.exec(run) ?? [];
    const [, floor, floorMinor] = /"node": ">=(\d+)\.(\d+)/.exec(page('package.json').text) ?? [];
    expect(Number(major) * 1_000 + Number(minor)).toBeGreaterThanOrEqual(Number(floor) * 1_000 + Number(floorMinor));
    expect(Number(major) % 2).toBe(0); // the odd ones are never maintained for long
  });

  it('copies only what is there, and what .dockerignore lets through', () => {
    const allowed = page('.dockerignore')
      .text.split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const copied = stages
      .flat()
      .filter(isCopy)
      .flatMap(({ rest }) => pathsOf(rest).from);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
  });

  it('runs as a user that is not root, and stops on the signal that the server listens to', () => {
    expect(restOf('USER')).toBe('node');
    expect(restOf('STOPSIGNAL')).toBe('SIGTERM');
  });

  it('keeps every package that the program imports, when those of developers are pruned', () => {
    const { dependencies } = JSON.parse(page('package.json').text) as { dependencies: Record<string, string> };
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    // Types are gone when it runs; what is optional is loaded by `import()`, and may be missing.
    const imported = sources.flatMap((name) =>
      [
        ...readFileSync(join(root, 'src', name), 'utf8')
          .replace(/^import type [^;]*;/gm, '')
          .matchAll(/from '((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?';/g),
      ].map(([, from = '']) => from),
    );
    expect(imported).toContain('graphql');
    expect(imported.filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('installs without scripts: prepare would build before the sources are there', () => {
    const installs = stages.flat().filter(({ rest }) => /npm (?:ci|prune)/.test(rest));
    expect(installs).not.toEqual([]);
    for (const { rest } of installs)
      expect(rest.match(/--ignore-scripts/g)).toHaveLength(rest.match(/npm (?:ci|prune)/g)?.length ?? 0);
  });
});

describe('what the Dockerfile puts together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const image = join(folder, 'image');
  let url: string;
  let ended: Promise<number | null>;
  let stop: () => void = () => {};

  beforeAll(async () => {
    const build = join(folder, 'build');
    for (const { rest } of (stages[0] ?? []).filter(isCopy)) copy(rest, build);
    symlinkSync(join(root, 'node_modules'), join(build, 'node_modules'));
    // Files of the same content keep their compressed copies, which take longest.
    cpSync(join(root, 'dist/assets'), join(build, 'dist/assets'), { recursive: true });
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: build });

    for (const { rest } of last.filter(isCopy)) copy(rest, image);
    for (const { rest } of last.filter(({ name, rest: to }) => name === 'COPY' && to.startsWith('--from='))) {
      const [, from = ''] = /^--from=build \/app\/(\S+) /.exec(rest) ?? [];
      if (from === 'node_modules') symlinkSync(join(root, from), join(image, from));
      else cpSync(join(build, from), join(image, from), { recursive: true });
    }

    const [program, ...args] = JSON.parse(restOf('CMD')) as [string, ...string[]];
    expect(program).toBe('node');
    const started = spawn(process.execPath, args, { cwd: image, env: environment('0') });
    ended = new Promise((resolve) => started.once('exit', (code) => resolve(code)));
    stop = () => void started.kill('SIGTERM');
    url = await new Promise<string>((resolve, reject) => {
      const errors: string[] = [];
      started.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
      createInterface(started.stdout).on('line', (line) => {
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (address !== undefined) resolve(address);
      });
      void ended.then((code) => reject(new Error(`it ended with ${code}: ${errors.join('')}`)));
    });
  });
  afterAll(async () => {
    stop();
    await ended;
    rmSync(folder, { recursive: true });
  });

  it('serves the bundled dossiers and the questions of the playground', async () => {
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready', dossiers: 3 });
    const playground = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(playground).toContain('WhoAwardedWhom');
  });

  it('is healthy by its own check, and nothing else at its port would be', async () => {
    const [, check = '[]'] = /CMD (\[.*\])$/.exec(restOf('HEALTHCHECK')) ?? [];
    expect(await exitOf(JSON.parse(check), environment(new URL(url).port))).toBe(0);
    expect(await exitOf(JSON.parse(check), environment(await freePort()))).toBe(1);
  });

  it('is healthy by the check of docker-compose.yml, and nothing else at its port would be', async () => {
    const at = (port: string): string[] =>
      (compose.services.jejak.healthcheck?.test ?? []).slice(1).map((word) => word.replace(':4000', `:${port}`));
    expect(await exitOf(at(new URL(url).port), environment('0'))).toBe(0);
    expect(await exitOf(at(await freePort()), environment('0'))).toBe(1);
  });

  it('ends with 0 when it is told to stop', async () => {
    stop();
    expect(await ended).toBe(0);
  });

  function copy(rest: string, to: string): void {
    for (const { from, at } of [pathsOf(rest)].flatMap(({ from: all, to: target }) =>
      all.map((path) => ({ from: path, at: target })),
    )) {
      const place = at === './' ? join(to, from) : join(to, at);
      mkdirSync(join(place, '..'), { recursive: true });
      cpSync(join(root, from), place, { recursive: true });
    }
  }

  /** What the image sets, but for the address (open to nobody), the port and the folder of this test. */
  function environment(port: string): Record<string, string> {
    const set = last
      .filter(({ name }) => name === 'ENV')
      .flatMap(({ rest }) => rest.split(' ').map((pair) => pair.split('=')));
    const ours = { HOST: '127.0.0.1', PORT: port, JEJAK_DATA: join(folder, 'data') };
    expect(set.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(ours)));
    return { ...(Object.fromEntries(set) as Record<string, string>), ...ours };
  }
});

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of each stage; lines that go on are joined. */
function stagesIn(text: string): Instruction[][] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const found: Instruction[][] = [];
  for (const line of lines) {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (name === 'FROM') found.push([]);
    found.at(-1)?.push({ name, rest });
  }
  return found;
}

function restOf(name: string): string {
  return last.find((instruction) => instruction.name === name)?.rest ?? '';
}

/** A COPY out of the repository, not out of another stage. */
function isCopy({ name, rest }: Instruction): boolean {
  return name === 'COPY' && !rest.startsWith('--from=');
}

function pathsOf(rest: string): { from: string[]; to: string } {
  const words = rest.split(' ');
  return { from: words.slice(0, -1), to: words.at(-1) ?? '' };
}

function exitOf([program, ...args]: string[], env: Record<string, string>): Promise<number> {
  expect(program).toBe('node');
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error) => resolve(error === null ? 0 : Number(error.code)));
  });
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
