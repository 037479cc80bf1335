import { describe, expect, it } from 'vitest'
import type { Absences } from '#domain/away/absence.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { dueOf } from '#domain/views/dueOf.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { call, interview, invitation, offer, person, thanks } from '#test/build/entries.ts'

const NONE = { kind: 'none' } as const

const card = (application: string, ...entries: readonly Entry[]) =>
  opening({
    application,
    people: [person('Claude Moreau', { id: 'p', email: `p@${application}.example` })],
    entries: entries.map((entry, at): Entry => ({ ...entry, id: `${application}-${String(at)}` })),
  })
const met = (at: string, note?: string) =>
  interview(at, { met: ['p'], promise: NONE, ...(note === undefined ? {} : { note }) })
const CARDS = [
  card(
    'a',
    met('2026-11-24T07:00', 'vu'),
    thanks('2026-11-24T08:00', 'p'),
    invitation('2026-11-24T08:05', 'p'),
  ),
  card(
    'b',
    met('2026-11-17T10:00', 'vu'),
    thanks('2026-11-18T09:00', 'p'),
    invitation('2026-11-18T09:05', 'p'),
    call('2026-11-24T08:10', 'voicemail', { to: 'p' }),
  ),
  card('c', interview('2026-12-02T10:00', { met: ['p'] })),
  card('d', met('2026-11-10T10:00', 'vu'), offer('2026-11-23T15:00', '2026-12-02')),
  card('e', met('2026-11-23T16:00', 'vu')),
]

const opened = async (now: string, absences: Absences = {}, cards = CARDS): Promise<TestHost> => {
  const host = await aHost(aShell({ at: now }))
  await host.handlers.act(cards)
  const { settings } = await host.handlers.start(undefined)
  await host.handlers.act([{ do: 'change-settings', settings: { ...settings, absences } }])
  return host
}

/** The notices of a moment, and how many steps Today asks for at once then. */
const toldAndAsked = async ({ shell, tick, handlers }: TestHost, at: string) => {
  const before = shell.shown.length
  shell.clock.set(at)
  await tick()
  const today = await handlers.today({ rows: 50 })
  const told = shell.shown.slice(before)
  return { told: told.map(({ title }) => title), asked: dueOf(today).atOnce }
}

describe('a notice names what Today asks for', () => {
  it('on the return: what has had its time, and what is planned for a later day, is left out', async () => {
    const host = await opened('2026-11-24T08:30', {
      a1: { first: '2026-11-26', last: '2026-12-04' },
    })
    expect(await toldAndAsked(host, '2026-12-05T10:00')).toEqual({
      told: ['2 gestes vous attendent'],
      asked: 2,
    })
    // The follow-ups wait for the word of the offer, also where its moment is over (rules, point 37).
    expect(await toldAndAsked(host, '2026-12-08T10:05')).toEqual({
      told: ['Un geste vous attend'],
      asked: 3,
    })
  })

  it('without an absence too', async () => {
    const host = await opened('2026-11-24T08:30')
    const { told, asked } = await toldAndAsked(host, '2026-12-17T10:05')
    expect({ told, asked }).toEqual({ told: ['Un geste vous attend'], asked: 1 })
  })

  it('what was put off by hand to a day away is asked for and told on the return', async () => {
    const absences = { a1: { first: '2026-12-01', last: '2026-12-04' } }
    const host = await opened('2026-11-24T08:30', absences, [
      card(
        'f',
        met('2026-11-12T10:00', 'vu'),
        thanks('2026-11-12T15:00', 'p'),
        invitation('2026-11-12T15:05', 'p'),
      ),
    ])
    const groups = async () => (await host.handlers.today({ rows: 50 })).groups
    const [step] = (await groups()).today.steps
    const putOff: Command = {
      do: 'snooze-step',
      application: 'f',
      step: step?.id ?? '',
      until: '2026-12-02T10:00',
    }
    expect(await host.handlers.act([putOff])).toMatchObject({ ok: true })
    // Back on a Saturday: it slipped, and is suggested on Tuesday.
    expect(await toldAndAsked(host, '2026-12-05T10:00')).toEqual({ told: [], asked: 0 })
    expect(await toldAndAsked(host, '2026-12-08T10:05')).toEqual({
      told: ['Un geste vous attend'],
      asked: 1,
    })
    expect((await groups()).now.steps.map(({ id }) => id)).toEqual([step?.id])
  })
})
