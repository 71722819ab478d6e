import { fileURLToPath } from 'node:url';
import { badInput } from './errors.ts';
import { type OperationsConfig, operationsOf } from './operations-config.ts';
import { secretOf } from './secret-file.ts';
import { type McpAccess, mcpAccesses } from './server/mcp/mcp-access.ts';
import type { StoreAddress } from './store/open.ts';

/** One setting: the variable of the environment, its default, and what it is for. docs/settings.md prints this table. */
interface Setting {
  readonly default: string | null;
  readonly help: string;
}

const bundled = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const settings = {
  PORT: { default: '4000', help: 'The port to serve on; 0 takes a free one.' },
  HOST: { default: '127.0.0.1', help: 'The address to serve on. Other than 127.0.0.1 it is open to others.' },
  NEO4J_URI: {
    default: null,
    help: 'A Neo4j: bolt://, neo4j://, neo4j+s:// … Set: Neo4j. Not set: the embedded engine.',
  },
  NEO4J_USERNAME: { default: 'neo4j', help: 'The user name for Neo4j.' },
  NEO4J_PASSWORD: { default: '', help: 'The password for Neo4j.' },
  NEO4J_PASSWORD_FILE: {
    default: null,
    help: 'The file that holds the password for Neo4j on one line, as secrets of Docker and Kubernetes are given; in the place of NEO4J_PASSWORD.',
  },
  NEO4J_DATABASE: { default: 'neo4j', help: 'The database within that Neo4j.' },
  JEJAK_DATA: { default: '.jejak', help: 'The folder of the embedded database.' },
  JEJAK_DOSSIERS: { default: 'data/dossiers', help: 'The folder of the dossiers; of the bundled ones unless set.' },
  JEJAK_ARCHIVE: {
    default: null,
    help: 'The folder of the archived texts of articles. Not set: evidence is shown, and cannot be proved again.',
  },
  JEJAK_URL: {
    default: null,
    help: 'Where readers reach this server, such as https://jejak.example: for permalinks, citations and embeds. Not set: as a request names it where that is this machine (localhost), else the address at which the connection came in.',
  },
  JEJAK_CONTACT: {
    default: null,
    help: 'Whom readers tell of an error: an address for mail, or of a page. The pages show it.',
  },
  JEJAK_TOKENS: {
    default: null,
    help: 'The file of tokens that may write over HTTP. Not set: no writes. Needs JEJAK_DOSSIERS, where they are kept.',
  },
  JEJAK_MODEL_URL: {
    default: null,
    help: 'Where a language model answers in the form of OpenAI chat completions, such as http://127.0.0.1:11434/v1: articles are sent there for drafts when one says so. Not set: none is. Needs JEJAK_MODEL.',
  },
  JEJAK_MODEL: { default: null, help: 'The name of the model to ask there, such as llama3.1:8b.' },
  JEJAK_MODEL_KEY_FILE: {
    default: null,
    help: 'The file that holds the key for the model, readable by its owner alone. Not set: no key is sent.',
  },
  JEJAK_MODEL_SECONDS: {
    default: '120',
    help: 'Seconds after which the model is not waited for any longer, 1 to 300; the draft is then by rules alone.',
  },
  JEJAK_LOG: {
    default: null,
    help: 'How the server tells what it does on the error stream: json, pretty (for people) or off. Not set: pretty on a terminal, json elsewhere.',
  },
  JEJAK_SLOW: { default: '1000', help: 'Milliseconds from which on the log tells of a request as a warning.' },
  JEJAK_METRICS: {
    default: null,
    help: 'Where metrics for Prometheus are served at /metrics, such as 127.0.0.1:9464, or a port of this machine. Not set: nowhere.',
  },
  JEJAK_BUDGET: {
    default: '3000000',
    help: 'Units of work that one client may take in a minute: an address, a /64 of IPv6, or a token. Clients on this machine are not limited. 0 limits nobody.',
  },
  JEJAK_TRUST_PROXY: {
    default: null,
    help: 'How many proxies stand in front, or their addresses and networks: as much of X-Forwarded-For is believed. Not set: none of it.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    default: null,
    help: 'Where traces go by OTLP over HTTP, such as http://localhost:4318; the other variables of OpenTelemetry hold as well. Not set, nor OTEL_TRACES_EXPORTER: no traces.',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: { default: null, help: 'The same with its whole path.' },
  OTEL_EXPORTER_OTLP_PROTOCOL: { default: null, help: 'http/json, in which traces go.' },
  OTEL_TRACES_EXPORTER: { default: null, help: 'otlp for traces to http://localhost:4318, or none.' },
  OTEL_SERVICE_NAME: { default: 'jejak', help: 'What the server is called in its traces.' },
  OTEL_SDK_DISABLED: { default: null, help: 'true for no traces, whatever else is set.' },
  JEJAK_MCP: {
    default: 'loopback',
    help: 'Whom /mcp answers, where assistants ask: loopback (programs of this machine), on (everybody), off.',
  },
  JEJAK_CACHE: {
    default: '128',
    help: 'Megabytes of answers and of what they are made of that are kept for as long as the graph stays as it is; the index of a large ledger takes as much again at most. 0 keeps nothing.',
  },
  JEJAK_FRESHNESS: {
    default: '50',
    help: 'Milliseconds after which a Neo4j, to which others may write, is asked again whether the graph has changed, before anything that was kept is served; 0 asks each time. What is written through this server counts at once.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** The settings as typed values. */
export interface Config extends OperationsConfig {
  readonly port: number;
  readonly host: string;
  readonly store: StoreAddress;
  readonly dossiers: string;
  /** Those that come with Jejak; `dossiers` unless set. */
  readonly bundledDossiers: string;
  readonly gazetteer: string;
  readonly questions: string;
  /** What browsers load, as `npm run build` makes it. */
  readonly assets: string;
  /** The JSON Schema of dossiers, for editors. */
  readonly dossierSchema: string;
  readonly archive: string | null;
  /** Where readers reach the server, without a slash at its end; null takes what is known: server/site-of.ts. */
  readonly site: string | null;
  /** Whom readers tell of an error; null where nobody is named. */
  readonly contact: string | null;
  /** The file of tokens that may write; null where nobody may. */
  readonly tokens: string | null;
  /** The language model that may be asked for drafts; null where none is. */
  readonly model: ModelSettings | null;
  /** Whom `/mcp` answers: see server/mcp/who-may-ask.ts. */
  readonly mcp: McpAccess;
  /** What is kept across requests: see server/cache/answers.ts. */
  readonly cache: { readonly bytes: number; readonly freshnessMs: number };
}

export interface ModelSettings {
  /** The whole address that is asked, which ends in /chat/completions. */
  readonly url: string;
  readonly name: string;
  readonly keyFile: string | null;
  readonly timeoutMs: number;
}

/** @throws {JejakError} BAD_USER_INPUT that names the variable and the rule */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const value = (name: SettingName): string | null => {
    const given = environment[name];
    return given === undefined || given === '' ? settings[name].default : given;
  };
  const whole = (name: SettingName, most: number, what: string): number => {
    const number = /^\d{1,6}$/.test(value(name) ?? '') ? Number(value(name)) : Number.NaN;
    if (!(number <= most)) throw badInput(name, `is ${what} from 0 to ${most}`, value(name));
    return number;
  };
  const port = whole('PORT', 65_535, 'a port');
  const uri = value('NEO4J_URI');
  return {
    port,
    host: value('HOST') ?? '',
    store:
      uri === null
        ? { folder: value('JEJAK_DATA') ?? '' }
        : {
            neo4j: {
              uri,
              username: value('NEO4J_USERNAME') ?? '',
              password: secretOf('NEO4J_PASSWORD', value('NEO4J_PASSWORD') ?? '', value('NEO4J_PASSWORD_FILE')),
              database: value('NEO4J_DATABASE') ?? '',
            },
          },
    dossiers: environment['JEJAK_DOSSIERS'] ? environment['JEJAK_DOSSIERS'] : bundled('data/dossiers'),
    bundledDossiers: bundled('data/dossiers'),
    gazetteer: bundled('data/gazetteer'),
    questions: bundled('docs/questions'),
    assets: bundled('dist/assets'),
    dossierSchema: bundled('dossier.schema.json'),
    site: siteOf(value('JEJAK_URL')),
    contact: value('JEJAK_CONTACT'),
    archive: value('JEJAK_ARCHIVE'),
    tokens: value('JEJAK_TOKENS'),
    ...operationsOf(value),
    model: modelOf(value, (name) => (environment[name] ?? '') !== ''),
    mcp: mcpOf(value('JEJAK_MCP')),
    cache: {
      bytes: whole('JEJAK_CACHE', 65_536, 'a number of megabytes') * 1_000_000,
      freshnessMs: whole('JEJAK_FRESHNESS', 60_000, 'a number of milliseconds'),
    },
  };
}

function siteOf(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSite = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '';
  if (!isSite) throw badInput('JEJAK_URL', 'is an address without a path, such as https://jejak.example', text);
  return url.origin;
}

function mcpOf(text: string | null): McpAccess {
  const access = mcpAccesses.find((one) => one === text);
  if (access === undefined) throw badInput('JEJAK_MCP', `is one of ${mcpAccesses.join(', ')}`, text);
  return access;
}

const leastSeconds = 1;
/** Node's fetch gives up by itself on an answer that has not begun by then. */
const mostSeconds = 300;

/** @param isSet whether a variable is set by somebody, its default left aside */
function modelOf(
  value: (name: SettingName) => string | null,
  isSet: (name: SettingName) => boolean,
): ModelSettings | null {
  const address = value('JEJAK_MODEL_URL');
  if (address === null) {
    for (const name of ['JEJAK_MODEL', 'JEJAK_MODEL_KEY_FILE', 'JEJAK_MODEL_SECONDS'] as const)
      if (isSet(name)) throw badInput(name, 'is of use with JEJAK_MODEL_URL, which is not set: set both, or neither');
    return null;
  }
  const url = chatUrlOf(address);
  const name = value('JEJAK_MODEL');
  if (name === null)
    throw badInput('JEJAK_MODEL', 'is the name of the model to ask at JEJAK_MODEL_URL, and is not set');
  if (!/^[!-~]{1,200}$/.test(name))
    throw badInput('JEJAK_MODEL', 'is the name of a model, without blanks, such as llama3.1:8b', name);
  const keyFile = value('JEJAK_MODEL_KEY_FILE');
  if (keyFile !== null && url.protocol === 'http:' && !isThisMachine(url))
    throw badInput(
      'JEJAK_MODEL_KEY_FILE',
      'is sent to another machine by https alone: JEJAK_MODEL_URL begins with http:',
    );
  const seconds = /^\d{1,3}$/.test(value('JEJAK_MODEL_SECONDS') ?? '')
    ? Number(value('JEJAK_MODEL_SECONDS'))
    : Number.NaN;
  if (!(seconds >= leastSeconds && seconds <= mostSeconds))
    throw badInput(
      'JEJAK_MODEL_SECONDS',
      `is a number of seconds from ${leastSeconds} to ${mostSeconds}`,
      value('JEJAK_MODEL_SECONDS'),
    );
  return { url: url.href, name, keyFile, timeoutMs: seconds * 1_000 };
}

const chatPath = '/chat/completions';

/** The address that is asked: a base is taken for that of its /v1, as local servers have it. */
function chatUrlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && url.username + url.password !== '')
    throw badInput('JEJAK_MODEL_URL', 'holds a name or a password before the @: a key stands in JEJAK_MODEL_KEY_FILE');
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '')
    throw badInput('JEJAK_MODEL_URL', 'is an address such as http://127.0.0.1:11434/v1, without ? and #');
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(chatPath) ? path : `${path === '' ? '/v1' : path}${chatPath}`;
  return url;
}

function isThisMachine({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
