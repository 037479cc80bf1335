/**
 * Stands in the place of `fast-check` for the tests of the domain. A mistake that is to be noticed mostly shows
 * in the first cases at random; what survives those is tried on as many as the suite looks at, of the
 * histories on fewer.
 */
import fc from 'fast-check'

export * from 'fast-check'

const FEW = { most: 10, histories: '100' }
const MANY = { most: Infinity, histories: '2000' }

let now = FEW
let isAsked = false

/** @param {{ readonly most: number, readonly histories: string }} how */
const look = (how) => {
  now = how
  process.env['RELANCE_HISTORIES'] = how.histories
}

export const lookAtFew = () => look(FEW)
export const lookAtMany = () => look(MANY)

/** Whether cases at random were asked for since this was last asked. */
export const wereAskedFor = () => {
  const were = isAsked
  isAsked = false
  return were
}

/**
 * The smallest case that shows a mistake is of no use here: the first one is enough.
 * @type {typeof fc.assert}
 */
export const assert = (property, parameters) => {
  isAsked = true
  const numRuns = Math.min(now.most, parameters?.numRuns ?? 100)
  return fc.assert(property, { ...parameters, numRuns, endOnFailure: true })
}

/** @type {typeof fc.sample} */
export const sample = (generator, parameters) => {
  isAsked = true
  return fc.sample(generator, parameters)
}

export default { ...fc, assert, sample }
