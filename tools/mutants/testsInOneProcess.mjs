/**
 * Stands in the place of `vitest` for the tests of the domain, so that they stay loaded in one process and
 * any one of them can be run again at once: starting vitest for each mistake took a hundred times longer
 * than the tests do. What is expected, and how it is compared, is vitest's own.
 */
import { format } from 'node:util'

export { expect, expectTypeOf } from 'vitest'

/** @typedef {() => unknown} Body */
/** @typedef {{ readonly before: Body[], readonly after: Body[] }} Hooks */
/** @typedef {{ readonly id: string, readonly file: string, readonly run: () => Promise<void> }} AtHand */

/** Every test of the files loaded so far. @type {AtHand[]} */
export const atHand = []

/** The file being loaded, and what runs around each of its tests. @type {{ file: string, hooks: Hooks[] }} */
let loading = { file: '', hooks: [] }
/** What a running test wants done at its end. @type {Body[]} */
let atEnd = []

/** Tests loaded from here on are those of this file. @param {string} file */
export const loadingFile = (file) => {
  loading = { file, hooks: [{ before: [], after: [] }] }
}

/** @param {string} name @param {Body} body */
const oneTest = (name, body) => {
  const { file, hooks } = loading
  const run = async () => {
    atEnd = []
    for (const { before } of hooks) for (const each of before) await each()
    try {
      await body()
    } finally {
      for (const each of [...hooks.toReversed().flatMap(({ after }) => after), ...atEnd])
        await each()
    }
  }
  atHand.push({ id: `${file} ${atHand.length} ${name}`, file, run })
}

/** @param {string} _name @param {Body} body */
const group = (_name, body) => {
  const { file, hooks } = loading
  loading = { file, hooks: [...hooks, { before: [], after: [] }] }
  body()
  loading = { file, hooks }
}

/** @param {(name: string, body: Body) => void} one */
const withRows = (one) =>
  Object.assign(one, {
    /** @param {readonly unknown[]} rows */
    each:
      (rows) =>
      (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ body) => {
        for (const row of rows) {
          const values = Array.isArray(row) ? row : [row]
          one(format(name, ...values), () => body(...values))
        }
      },
    /** @param {unknown} condition */
    skipIf: (condition) => (condition ? () => undefined : one),
  })

export const it = withRows(oneTest)
export const test = it
export const describe = withRows(group)

/** @param {Body} body */
export const beforeEach = (body) => loading.hooks.at(-1)?.before.push(body)
/** @param {Body} body */
export const afterEach = (body) => loading.hooks.at(-1)?.after.push(body)
/** @param {Body} body */
export const onTestFinished = (body) => atEnd.push(body)
