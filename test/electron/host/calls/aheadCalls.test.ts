import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import type { SpreadView } from '#domain/spread/spreadView.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, invitation, person, thanks } from '#test/build/entries.ts'

/** A Tuesday. */
const AT = '2026-11-24T08:30'
/** When its follow-up is due. */
const DUE = '2026-12-01'
const HELENE = person('Hélène', { id: 'p', email: 'h@brumelle.example' })

/** Silent since an interview, so that a follow-up is due on Tuesday 1 December. */
const silent = (n: number, who = person(`Personne ${String(n)}`, { id: 'p' })): Command =>
  opening({
    application: `a${String(n)}`,
    details: { company: `Maison ${String(n)}` },
    people: [who],
    entries: [
      interview('2026-11-24T07:00', {
        id: `i${String(n)}`,
        durationMinutes: 30,
        met: ['p'],
        note: 'vu',
        promise: { kind: 'none' },
      }),
      thanks('2026-11-24T08:00', 'p', { id: `t${String(n)}` }),
      { ...invitation('2026-11-24T08:05', 'p'), id: `l${String(n)}` },
    ],
  })

const hostWith = async (...commands: Command[]): Promise<TestHost> => {
  const host = await aHost(aShell({ at: AT }))
  const outcome = await host.handlers.act(commands)
  if (!outcome.ok) throw new Error(outcome.reason)
  return host
}
const spreadOf = async (host: TestHost, date: string): Promise<SpreadView> => {
  const outcome = await host.handlers.spread({ date })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}
const contactsOn = async (host: TestHost, date: string): Promise<number | undefined> =>
  (await host.handlers.ahead({ first: date, last: date, rows: 10 })).days[0]?.steps.contacts

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8]

describe('the days ahead, asked of the host', () => {
  it('hold what is written, and follow each change', async () => {
    const host = await hostWith(silent(1))
    expect(await contactsOn(host, '2026-12-01')).toBe(1)
    const [step] =
      (await host.handlers.ahead({ first: '2026-12-01', last: '2026-12-01', rows: 1 })).days[0]
        ?.steps.first ?? []
    await host.handlers.act([
      { do: 'snooze-step', application: 'a1', step: step?.id ?? '', until: '2026-12-03T10:00' },
    ])
    expect(await contactsOn(host, '2026-12-01')).toBe(0)
    expect(await contactsOn(host, '2026-12-03')).toBe(1)
    await host.handlers.undo({})
    expect(await contactsOn(host, '2026-12-01')).toBe(1)
  })
})

describe('today, among the days ahead', () => {
  it('is counted to the last of its steps, and sends as many as are asked for', async () => {
    const many = Array.from({ length: 130 }, (_, n) => silent(n))
    const host = await aHost(aShell({ at: AT }))
    await host.handlers.act(many)
    const day = async (rows: number) =>
      (await host.handlers.ahead({ first: DUE, last: DUE, rows })).days[0]?.steps
    expect((await day(500))?.total).toBe(130)
    host.shell.clock.set(`${DUE}T12:00`)
    await host.tick()
    expect(await day(3)).toMatchObject({ total: 130, contacts: 130 })
    expect((await day(500))?.first).toHaveLength(130)
  })
})

describe('a calmer spread, asked of the host', () => {
  it('moves as many as are too many, and one undo brings them all back', async () => {
    const host = await hostWith(...EIGHT.map((n) => silent(n)))
    expect(await contactsOn(host, '2026-12-01')).toBe(8)
    const { moves, stays, days } = await spreadOf(host, '2026-12-01')
    expect(moves.map(({ until }) => until)).toEqual(['2026-12-02T10:00', '2026-12-02T10:00'])
    expect(stays.map(({ why }) => why)).toEqual(Array(6).fill('enough'))
    expect(days).toEqual([
      { date: '2026-12-01', before: 8, after: 6 },
      { date: '2026-12-02', before: 0, after: 2 },
    ])
    await host.handlers.act(
      moves.map(({ step, until }) => ({
        do: 'snooze-step',
        application: step.application,
        step: step.id,
        until,
      })),
    )
    expect(await contactsOn(host, '2026-12-01')).toBe(6)
    expect(await contactsOn(host, '2026-12-02')).toBe(2)
    await host.handlers.undo({})
    expect(await contactsOn(host, '2026-12-01')).toBe(8)
  })

  it('knows one person by all their cards', async () => {
    const host = await hostWith(
      ...EIGHT.slice(0, 6).map((n) => silent(n)),
      silent(7, HELENE),
      silent(8, HELENE),
    )
    const { moves } = await spreadOf(host, '2026-12-01')
    const met = moves.filter(({ step }) => step.person?.name === 'Hélène').map(({ until }) => until)
    expect(new Set(met).size).toBe(met.length)
  })

  it('follows the setting', async () => {
    const host = await hostWith(...EIGHT.map((n) => silent(n)))
    const { settings } = await host.handlers.start(undefined)
    await host.handlers.act([{ do: 'change-settings', settings: { ...settings, contactsADay: 8 } }])
    expect((await spreadOf(host, '2026-12-01')).moves).toEqual([])
    await host.handlers.act([{ do: 'change-settings', settings: { ...settings, contactsADay: 1 } }])
    // Five days have good hours before the window of these follow-ups closes.
    const { moves, stays, days } = await spreadOf(host, '2026-12-01')
    expect(moves).toHaveLength(5)
    expect(stays.map(({ why }) => why)).toEqual(['no-room', 'no-room', 'no-room'])
    expect(days.slice(1).map(({ after }) => after)).toEqual([1, 1, 1, 1, 1])
  })

  it('proposes nothing for a day that is over', async () => {
    const host = await hostWith(silent(1))
    expect((await spreadOf(host, '2026-11-20')).moves).toEqual([])
  })
})
