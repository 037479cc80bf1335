/**
 * Runs the tests of the domain for Stryker in one process that has them all loaded: a mistake costs what the
 * tests that reach it take, the shortest first, until one notices. What none notices is tried again on more
 * cases at random.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { forgettingAfter } from './forgetting.mjs'
import { lookAtFew, lookAtMany, wereAskedFor } from './randomCases.mjs'
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
/** How long each test took without a mistake and whether it is by cases at random, for the processes that did not run them so. */
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
    /** Those by cases at random. @type {Set<string>} */
    this.random = new Set()
    /** Those of them that want many. @type {Set<string>} */
    this.late = new Set()
  }

  capabilities() {
    // What is done while modules load is not mistaken (`ignoreStatic`), and what they remember is forgotten.
    return { reloadEnvironment: true }
  }

  async init() {
    // As for all tests: a zone that no rule knows.
    process.env['TZ'] = 'America/St_Johns'
    await load(SEEDS)
    lookAtFew()
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

  /** @param {import('./testsInOneProcess.mjs').AtHand} test */
  async troubleAmongMany(test) {
    lookAtMany()
    try {
      return await this.trouble(test)
    } finally {
      lookAtFew()
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
      const early = await this.trouble(test)
      if (wereAskedFor()) this.random.add(test.id)
      const isLate = early !== null && this.random.has(test.id)
      if (isLate) this.late.add(test.id)
      const failureMessage = isLate ? await this.troubleAmongMany(test) : early
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
    const { times, random, late } = this
    writeFileSync(
      TIMES,
      JSON.stringify({ times: [...times], random: [...random], late: [...late] }),
    )
    const { mutantCoverage = { static: {}, perTest: {} } } = this.stryker
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  remember() {
    if (this.times.size > 0) return
    const { times, random, late } = JSON.parse(readFileSync(TIMES, 'utf8'))
    this.times = new Map(times)
    this.random = new Set(random)
    this.late = new Set(late)
  }

  /**
   * The first test that notices, what went wrong in it, and how many were run until then.
   * @param {readonly import('./testsInOneProcess.mjs').AtHand[]} tests
   */
  async firstThatNotices(tests) {
    for (const [before, test] of tests.entries()) {
      const failureMessage = await this.trouble(test)
      if (failureMessage !== null) return { test, failureMessage, nrOfTests: before + 1 }
    }
    return null
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.remember()
    const asked = testFilter && new Set(testFilter)
    const tests = atHand
      .filter(({ id }) => asked?.has(id) ?? true)
      .toSorted((one, other) => this.timeOf(one) - this.timeOf(other))
    const random = tests.filter(({ id }) => this.random.has(id))
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    try {
      const early = await this.firstThatNotices(tests.filter(({ id }) => !this.late.has(id)))
      // Only a mistake that seems to survive is worth the time.
      if (early === null) {
        lookAtMany()
        Object.assign(this.stryker, { hitCount: 0, hitLimit: undefined })
      }
      const noticed = early ?? (await this.firstThatNotices(random))
      if (noticed === null) return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
      const { test, failureMessage, nrOfTests } = noticed
      // What notices one mistake likely notices the next: it is asked sooner.
      this.times.set(test.id, this.timeOf(test) / 2)
      return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests }
    } finally {
      lookAtFew()
      delete this.stryker.activeMutant
    }
  }
}

/** The runner's name for Stryker is `one-process`. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner),
]
