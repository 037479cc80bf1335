import { describe, expect, it } from 'vitest'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'

/** A Tuesday afternoon, in contact hours and past the best of them. */
const [AT, LATER] = ['2026-11-24T15:00', '2026-11-24T15:07']

/** A follow-up that slipped: its next good slot is right now. */
const slipped = opening({
  application: 'a',
  people: [person('Hélène', { id: 'p', email: 'h@brumelle.example' })],
  entries: [interview('2026-11-12T10:00', { id: 'i', met: ['p'], note: 'vu' })],
})

const hostOf = async (): Promise<TestHost> => {
  const host = await aHost(aShell({ at: AT }))
  const outcome = await host.handlers.act([slipped])
  if (!outcome.ok) throw new Error(outcome.reason)
  return host
}

interface Told {
  readonly rule: string
  readonly suggested?: string
  readonly because: { readonly facts: readonly { readonly fact: string; readonly at?: string }[] }
}
const slots = (steps: readonly Told[]) =>
  steps
    .filter(({ rule }) => rule === 'follow-up')
    .map(({ suggested, because: { facts } }) => [
      suggested,
      facts.find(({ fact }) => fact === 'so-late')?.at,
    ])

const onToday = async ({ handlers }: TestHost) => {
  const { groups } = await handlers.today({ rows: 10 })
  return slots(Object.values(groups).flatMap(({ steps }) => steps))
}
const onItsPage = async ({ handlers }: TestHost) => {
  const outcome = await handlers.application({ application: 'a' })
  return outcome.ok ? slots(outcome.value.steps) : []
}
const onItsDay = async ({ handlers }: TestHost) => {
  const { days } = await handlers.ahead({ first: '2026-11-24', last: '2026-11-24', rows: 10 })
  return slots(days.flatMap(({ steps }) => steps.first))
}

describe.each([
  ['Today', onToday],
  ['the page of an application', onItsPage],
  ['the day on the calendar', onItsDay],
])('%s', (_screen, read) => {
  it('tells of a slot that is right now as of the minute it is read in', async () => {
    const host = await hostOf()
    expect(await read(host)).toEqual([[AT, AT]])
    host.shell.clock.set(LATER)
    await host.tick()
    expect(await read(host)).toEqual([[LATER, LATER]])
  })
})

describe('a card that became another as its slot went by', () => {
  /** The last minute of contact hours, and the one after. */
  const [OPEN, CLOSED] = ['2026-11-26T17:59', '2026-11-26T18:00']

  it.each([
    ['by itself', () => Promise.resolve()],
    ['and Today was read', onToday],
    ['and its page was read', onItsPage],
    ['and its day was read', onItsDay],
  ])('is told to the windows with the next minute, %s', async (_read, read) => {
    const host = await aHost(aShell({ at: '2026-11-26T17:58' }))
    await host.handlers.act([slipped])
    host.shell.clock.set(OPEN)
    await host.tick()
    const nextOf = async () => (await host.handlers.board({ parts: [], find: ['a'] })).found
    const before = await nextOf()
    const told = host.shell.pushed('changed').length
    host.shell.clock.set(CLOSED)
    await read(host)
    await host.tick()
    expect(await nextOf()).not.toEqual(before)
    expect(host.shell.pushed('changed')).toHaveLength(told + 1)
    await host.tick()
    expect(host.shell.pushed('changed')).toHaveLength(told + 1)
  })
})
