import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';
import { inCi } from './in-ci.ts';

/**
 * Names every skipped test with its reason, fails the run for it in CI, and closes with one line of counts:
 * `12 passed, 0 failed, 1 skipped`. A test file that does not load is a failure, and so is an error outside the tests.
 */
export class SkipsReporter implements Reporter {
  #vitest: Vitest | undefined;
  #passed = 0;
  #failed = 0;
  #skipped: TestCase[] = [];

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    // Vitest prints errors of its set-up and tear-down after onTestRunEnd; the counts come after those too.
    process.once('exit', (code) => this.#close(code));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = suites.filter((suite) => suite.errors().length > 0);
    this.#passed = inState('passed').length;
    this.#failed = inState('failed').length + broken.length + unhandledErrors.length;
    // With `-t` the tests that were not asked for are skipped too, and nobody wants them listed.
    this.#skipped = this.#vitest?.config.testNamePattern ? [] : inState('skipped');

    if (this.#skipped.length === 0) return;
    console.log(inCi ? 'Skipped, which CI counts as a failure:' : 'Skipped:');
    for (const test of this.#skipped) console.log(`  ${test.fullName}: ${reason(test)}`);
    if (inCi) process.exitCode = 1;
  }

  #close(exitCode: number): void {
    const skipped = this.#skipped.length;
    // No test failed and the run did: its set-up threw, or there was nothing to run.
    const failed = exitCode !== 0 && !(inCi && skipped > 0) ? Math.max(this.#failed, 1) : this.#failed;
    const counts = [`${this.#passed} passed`, `${failed} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    console.log(counts.join(', '));
  }
}

function reason(test: TestCase): string {
  const result = test.result();
  if (result.state === 'skipped' && result.note) return result.note;
  return test.options.mode === 'todo' ? 'still to be written' : 'no reason but its name';
}
