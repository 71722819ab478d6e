// What a hand-written service would do at best: one question to the database, its flat rows as JSON, over bare node:http.
// `POST /<question>` answers over HTTP; `POST /in-process/<question>` asks without HTTP and answers how long each took.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j', JEJAK_DATA } = process.env;
const read = NEO4J_URI ? overBolt() : inThisProcess();
const texts = new Map();

createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text) => {
    body += text;
  });
  request.on('end', async () => {
    try {
      const [, first, second] = request.url.split('/');
      const answer =
        first === 'in-process'
          ? await timed(second, JSON.parse(body))
          : JSON.stringify(await ask(first, JSON.parse(body)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    } catch (error) {
      response.writeHead(500).end(String(error.stack));
    }
  });
}).listen(0, '127.0.0.1', function () {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${this.address().port}` }));
});

async function ask(question, variables) {
  return read(textOf(question), variables);
}

/** Asks with these variables in turn, for so many milliseconds; a row is JSON in the end as it is over HTTP. */
async function timed(question, { each, forMs }) {
  const taken = [];
  const start = performance.now();
  for (let n = 0; performance.now() - start < forMs || n < each.length; n += 1) {
    const began = performance.now();
    JSON.stringify(await ask(question, each[n % each.length]));
    taken.push(performance.now() - began);
  }
  return JSON.stringify(taken);
}

/** One text for both engines, or one for the embedded engine beside it, where that plans the other badly. */
function textOf(question) {
  const known = texts.get(question);
  if (known !== undefined) return known;
  const folder = new URL(`../questions/${question}/`, import.meta.url).pathname;
  const own = join(folder, 'rows.embedded.cypher');
  const text = readFileSync(!NEO4J_URI && existsSync(own) ? own : join(folder, 'rows.cypher'), 'utf8');
  texts.set(question, text);
  return text;
}

function inThisProcess() {
  const database = grafeo.GrafeoDB.create(join(JEJAK_DATA, 'graph.grafeo'));
  return async (text, variables) => (await database.executeCypher(text, variables)).toArray();
}

function overBolt() {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  return async (text, variables) => {
    const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(text, variables);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}
