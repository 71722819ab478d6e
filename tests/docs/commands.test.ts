import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCommands } from '../../src/cli/commands.ts';
import { exitCodes } from '../../src/cli/run.ts';
import { asDocumented, commandsIn, runShown, workFolder } from './console.ts';
import { type Block, blocks, handbook, page } from './markdown.ts';

const commands = await allCommands();

/** README.id.md has the blocks of README.md: readme.test.ts holds that. */
const pages = handbook().filter(({ path }) => path !== 'README.id.md');
const shown = (block: Block): boolean => block.language === 'console';

describe.each(pages.filter((one) => blocks(one).some(shown)))('the commands on $path', (one) => {
  const home = process.cwd();
  const folder = workFolder(
    blocks(one).filter(({ language, info }) => language !== 'console' && !['', 'editing'].includes(info)),
  );

  beforeAll(async () => {
    process.chdir(folder.path);
    // What `npm start` has done before a reader comes to these.
    expect(await runShown('npx jejak ingest')).toMatchObject({ exit: 0 });
  });
  afterAll(() => {
    process.chdir(home);
    folder.remove();
  });

  it.each(blocks(one).filter(shown))('print what stands below them: line $line', async (block) => {
    if (block.info === 'serving') await whileServing(() => runAll(block));
    else await runAll(block);
  });
});

describe('commands in running text', () => {
  it('are there', () => {
    const names = pages.flatMap(({ text }) => [...text.matchAll(/jejak ([a-z]+)\b/g)].map(([, name = '']) => name));
    const known = [...commands.map(({ name }) => name), 'help'];
    // "jejak" is also the program's own name in sentences and in docker: only what a backtick or npx opens is a command.
    const called = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:`|npx )jejak ([a-z]+)/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(called.filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it('run the scripts that package.json has', () => {
    const { scripts } = JSON.parse(page('package.json').text) as { scripts: Record<string, string> };
    const called = pages.flatMap(({ text }) => [
      ...[...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name),
    ]);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('stand in blocks that are run, when they are ours', () => {
    const unrun = pages.flatMap((one) =>
      blocks(one).filter(
        ({ language, text }) => language !== 'console' && /^(?:\$ )?(?:\w+=\S+ )*npx jejak/m.test(text),
      ),
    );
    expect(unrun).toEqual([]);
  });
});

async function runAll(block: Block): Promise<void> {
  const all = commandsIn(block);
  expect(all).not.toEqual([]);
  for (const { command, output } of all) {
    const ran = await runShown(command);
    expect(Object.keys(exitCodes).map(Number), command).toContain(ran.exit);
    if (output.length > 0) expect(ran.output, command).toEqual(output.map(asDocumented));
    else expect([ran.exit, ran.output.length > 0], command).toEqual([0, true]);
  }
}

/** Does something while `jejak serve` has the data folder open. */
async function whileServing(work: () => Promise<void>): Promise<void> {
  let stop = (): void => {};
  let serving: Promise<unknown> = Promise.resolve();
  await new Promise<void>((ready) => {
    serving = runShown(
      'npx jejak serve',
      () =>
        new Promise((resolve) => {
          stop = resolve;
          ready();
        }),
    );
  });
  try {
    await work();
  } finally {
    stop();
    await serving;
  }
}
