import { describe, expect, it } from 'vitest'
import type { Absences } from '#domain/away/absence.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { call, interview, invitation, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène Laurent', { id: 'h', email: 'h@brumelle.example' })
/** Due on Thursday 26 November at 10:00. */
const WAITING: readonly Entry[] = [
  interview('2026-11-19T10:00', { met: ['h'], promise: { kind: 'none' } }),
  thanks('2026-11-19T18:00', 'h'),
  invitation('2026-11-19T18:05', 'h'),
]

const opened = async (entries: readonly Entry[], now: string): Promise<TestHost> => {
  const host = await aHost(aShell({ at: now }))
  await host.handlers.act([
    opening({ application: 'app', people: [HELENE], entries: [...entries] }),
  ])
  return host
}

const chooseAbsences = async ({ handlers }: TestHost, absences: Absences): Promise<void> => {
  const { settings } = await handlers.start(undefined)
  const chosen = { ...settings, absences }
  expect(await handlers.act([{ do: 'change-settings', settings: chosen }])).toMatchObject({
    ok: true,
  })
}

/** How many notices there were after each of these moments. */
const countedAt = async (
  { shell, tick }: TestHost,
  ...moments: readonly string[]
): Promise<readonly number[]> => {
  const counts: number[] = []
  for (const moment of moments) {
    shell.clock.set(moment)
    await tick()
    counts.push(shell.shown.length)
  }
  return counts
}

describe('while the person is away', () => {
  it('nothing rings; on the morning of the return all that waited comes at once, and once', async () => {
    const host = await opened(WAITING, '2026-11-20T09:00')
    await host.handlers.act([
      opening({
        application: 'other',
        people: [{ ...HELENE, email: 'h@sorvaine.example' }],
        entries: WAITING.map((entry): Entry => ({ ...entry, id: `other-${entry.id}` })),
      }),
    ])
    await chooseAbsences(host, { a1: { first: '2026-11-25', last: '2026-11-30' } })
    expect(
      await countedAt(
        host,
        '2026-11-26T10:00',
        '2026-11-30T23:59',
        '2026-12-01T08:59',
        '2026-12-01T09:00',
        '2026-12-02T10:00',
      ),
    ).toEqual([0, 0, 0, 1, 1])
    expect(host.shell.shown).toMatchObject([{ title: '2 gestes vous attendent' }])
  })

  it('what Today plans for a day after the return waits for that day', async () => {
    const host = await opened(WAITING, '2026-11-20T09:00')
    await chooseAbsences(host, { a1: { first: '2026-11-25', last: '2026-11-27' } })
    // A Saturday; nobody is called before Tuesday.
    expect(
      await countedAt(host, '2026-11-28T10:00', '2026-11-30T10:00', '2026-12-01T09:00'),
    ).toEqual([0, 0, 1])
  })

  it('what was told before an illness began is not told again after it', async () => {
    const host = await opened(WAITING, '2026-11-20T09:00')
    expect(await countedAt(host, '2026-11-26T10:00')).toEqual([1])
    await chooseAbsences(host, { a1: { first: '2026-11-26', last: '2026-11-29', ill: true } })
    expect(await countedAt(host, '2026-11-30T09:00', '2026-12-01T10:00')).toEqual([1, 1])
  })

  it('coming back early ends the silence', async () => {
    const host = await opened(WAITING, '2026-11-20T09:00')
    await chooseAbsences(host, { a1: { first: '2026-11-25', last: '2026-12-10' } })
    expect(await countedAt(host, '2026-11-27T11:00')).toEqual([0])
    await chooseAbsences(host, { a1: { first: '2026-11-25', last: '2026-11-26' } })
    expect(await countedAt(host, '2026-11-27T11:01')).toEqual([1])
  })

  it('what is done before leaving rings before leaving, and not again at its own moment', async () => {
    // The mail after this message is due on Friday 27 November, and closes on 4 December.
    const entries = [...WAITING, call('2026-11-24T10:20', 'voicemail', { to: 'h' })]
    const host = await opened(entries, '2026-11-24T11:00')
    await chooseAbsences(host, { a1: { first: '2026-11-26', last: '2026-12-04' } })
    expect(
      await countedAt(
        host,
        '2026-11-25T09:59',
        '2026-11-25T10:00',
        '2026-11-27T10:00',
        '2026-12-05T09:00',
        '2026-12-08T10:00',
      ),
    ).toEqual([0, 1, 1, 1, 1])
  })
})
