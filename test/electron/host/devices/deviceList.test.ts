import { expect, it } from 'vitest'
import { otherDevices } from '#electron/host/devices/deviceList.ts'
import type { ListParts } from '#electron/host/devices/deviceList.ts'

const HASHES = ['a', 'b'].map((sign) => sign.repeat(64)) as [string, string]
const TIPS = [{ device: 'd'.repeat(16), n: 2, hash: HASHES[0] }]
const state = (hash: string, { fold = 1, events = 2 } = {}) => ({ fold, events, hash })

/** Whether another computer is told to read otherwise, that said `there` where this one said `here`. */
const told = (here: object, there: object): boolean | undefined => {
  const head = { name: 'portable', program: '1', heardAt: 0, rung: [], retired: [], ...there }
  const memory = {
    ...{ heads: { other: head }, retired: [], former: [] },
    said: { path: 'h', text: JSON.stringify(here) },
  }
  const index = { all: () => [], erasing: () => [] }
  const parts = { memory, index, device: 'own', zone: 'Europe/Paris' } as unknown as ListParts
  return otherDevices(parts)[0]?.isReadOtherwise
}

it('tells a computer that makes something else of the same events', () => {
  expect(
    told({ tips: TIPS, state: state(HASHES[0]) }, { tips: TIPS, state: state(HASHES[1]) }),
  ).toBe(true)
})

it.each([
  ['the same', { tips: TIPS, state: state(HASHES[0]) }],
  ['other events', { tips: [{ ...TIPS[0], n: 3 }], state: state(HASHES[1]) }],
  ['another way of folding', { tips: TIPS, state: state(HASHES[1], { fold: 2 }) }],
  ['another branch', { tips: TIPS, state: state(HASHES[1], { events: 3 }) }],
  ['nothing, as an earlier program', { tips: TIPS }],
])('says nothing of one that told %s', (_, there) => {
  expect(told({ tips: TIPS, state: state(HASHES[0]) }, there)).toBe(false)
  expect(told({ tips: TIPS }, there)).toBe(false)
})
