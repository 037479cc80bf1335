/**
 * Runs the tests of the domain for Stryker in one process that has them all loaded: a mistake costs what the
 * tests that reach it take, the shortest first, until one notices.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { forgettingAfter } from './forgetting.mjs'
import { HISTORIES, isSecond, wereAskedFor } from './randomCases.mjs'
import { atHand, loadingFile } from './testsInOneProcess.mjs'

/** What the tests are given in the place of what they import. @type {ReadonlyMap<string, string>} */
const STAND_INS = new Map(
  Object.entries({ vitest: 'testsInOneProcess.mjs', 'fast-check': 'randomCases.mjs' }).map(
    ([name, file]) => [name, new URL(file, import.meta.url).href],
  ),
)
const OWN = new Set(STAND_INS.values())
/** Which tests are to notice a mistake: those of the domain. */
const TESTS = 'test/domain/{rules,calendar,decide,views,moves,forms,spread}/**/*.test.ts'
/** Loaded before the tests. */
const SEEDS = 'test/build/seeds.ts'
/** How long each test took without a mistake and which are left out, for the processes that did not run them so. */
const TIMES = 'times.json'

registerHooks({
  resolve: (specifier, context, next) => {
    const url = OWN.has(context.parentURL ?? '') ? undefined : STAND_INS.get(specifier)
    return url === undefined ? next(specifier, context) : { url, shortCircuit: true }
  },
})

/** @param {string} file */
const load = (file) => import(pathToFileURL(join(process.cwd(), file)).href)

class OneProcessRunner {
  constructor() {
    /** @type {import('@stryker-mutator/api/core').InstrumenterContext} */
    this.stryker = Reflect.get(globalThis, '__stryker__') ?? {}
    Reflect.set(globalThis, '__stryker__', this.stryker)
    this.forget = () => {}
    /** @type {Map<string, number>} */
    this.times = new Map()
    /** Those by cases at random in the first run; later those that look for what comes up among very many. @type {Set<string>} */
    this.leftOut = new Set()
  }

  capabilities() {
    // What is done while modules load is not mistaken (`ignoreStatic`), and what they remember is forgotten.
    return { reloadEnvironment: true }
  }

  async init() {
    // As for all tests: a zone that no rule knows.
    process.env['TZ'] = 'America/St_Johns'
    await load(SEEDS)
    process.env['RELANCE_HISTORIES'] = HISTORIES
    this.forget = await forgettingAfter(async () => {
      for (const file of globSync(TESTS).toSorted()) {
        loadingFile(file)
        await load(file)
      }
    })
  }

  /** @param {import('./testsInOneProcess.mjs').AtHand} test */
  timeOf({ id }) {
    return this.times.get(id) ?? 0
  }

  /** What went wrong in a test, or null. @param {import('./testsInOneProcess.mjs').AtHand} test */
  async trouble(test) {
    this.forget()
    try {
      await test.run()
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = []
    for (const test of atHand) {
      this.stryker.currentTestId = test.id
      const begun = performance.now()
      wereAskedFor()
      const trouble = await this.trouble(test)
      const isLeftOut = wereAskedFor() && (!isSecond || trouble !== null)
      if (isLeftOut) this.leftOut.add(test.id)
      const failureMessage = isLeftOut ? null : trouble
      const timeSpentMs = performance.now() - begun
      const of = { id: test.id, name: test.id, fileName: test.file, timeSpentMs }
      this.times.set(test.id, timeSpentMs)
      tests.push(
        failureMessage === null
          ? { ...of, status: TestStatus.Success }
          : { ...of, status: TestStatus.Failed, failureMessage },
      )
    }
    delete this.stryker.currentTestId
    writeFileSync(TIMES, JSON.stringify({ times: [...this.times], leftOut: [...this.leftOut] }))
    const { mutantCoverage = { static: {}, perTest: {} } } = this.stryker
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  remember() {
    if (this.times.size > 0) return
    const { times, leftOut } = JSON.parse(readFileSync(TIMES, 'utf8'))
    this.times = new Map(times)
    this.leftOut = new Set(leftOut)
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.remember()
    const asked = testFilter && new Set(testFilter)
    const tests = atHand
      .filter(({ id }) => (asked?.has(id) ?? true) && !this.leftOut.has(id))
      .toSorted((one, other) => this.timeOf(one) - this.timeOf(other))
    // A loop without an end is seen as one by what all tests together did of it, a few times over: Stryker says a hundred.
    const most = hitLimit === undefined ? undefined : Math.ceil(hitLimit / 20)
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: most })
    try {
      for (const [before, test] of tests.entries()) {
        const failureMessage = await this.trouble(test)
        if (failureMessage === null) continue
        // What notices one mistake likely notices the next: it is asked sooner.
        this.times.set(test.id, this.timeOf(test) / 2)
        return {
          status: MutantRunStatus.Killed,
          killedBy: [test.id],
          failureMessage,
          nrOfTests: before + 1,
        }
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
    } finally {
      delete this.stryker.activeMutant
    }
  }
}

/** The runner's name for Stryker is `one-process`. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner),
]
