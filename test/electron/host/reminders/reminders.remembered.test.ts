import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { RuleNumbers } from '#domain/logbook/ruleNumbers.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { PARIS, interview, thanks } from '#test/build/entries.ts'

/** Thanks are said, so the follow-up of Thursday 26 November at ten is all there is. */
const only = opening({
  entries: [
    interview('2026-11-19T10:00', { id: 'met', promise: { kind: 'none' } }),
    thanks('2026-11-19T12:00'),
  ],
})
const FOLLOW_UP = 'follow-up:met:1::202611191000.'

const started = async (folder: string): Promise<TestHost> => {
  const host = await aHost(aShell({ folder, at: '2026-11-20T09:00' }))
  await host.handlers.act([only])
  await host.tick()
  return host
}

const awakeUntil = async ({ shell, tick }: TestHost, moment: string): Promise<void> => {
  shell.clock.set(moment)
  shell.clock.advance(-60_000)
  await tick()
  shell.clock.set(moment)
  await tick()
}

const choose = async ({ handlers }: TestHost, numbers: Partial<RuleNumbers>): Promise<void> => {
  const settings = defaultSettings(PARIS)
  const outcome = await handlers.act([
    {
      do: 'change-settings',
      settings: { ...settings, numbers: { ...settings.numbers, ...numbers } },
    },
  ])
  expect(outcome.ok).toBe(true)
}

const followUp = async ({ handlers }: TestHost): Promise<StepView | undefined> =>
  Object.values((await handlers.today({ rows: 10 })).groups)
    .flatMap(({ steps }) => steps)
    .find(({ id }) => id === FOLLOW_UP)

const settle = ({ handlers }: TestHost, as: 'done' | 'dismissed') =>
  handlers.act([{ do: 'settle-step', application: 'app', step: FOLLOW_UP, as }])
const snooze = ({ handlers }: TestHost, until: string) =>
  handlers.act([{ do: 'snooze-step', application: 'app', step: FOLLOW_UP, until }])

describe('what was done with a step is remembered', () => {
  it.each(['done', 'dismissed'] as const)(
    '%s: through a restart and other settings, it neither stands nor rings',
    async (as) => {
      const folder = aFolder()
      const first = await started(folder)
      await settle(first, as)
      await first.close()
      const host = await aHost(aShell({ folder, at: '2026-11-25T09:00' }))
      await choose(host, { firstFollowUpDays: 9 })
      await awakeUntil(host, '2026-12-01T10:00')
      expect(await followUp(host)).toBeUndefined()
      expect(host.shell.shown).toEqual([])
    },
  )

  it('put off: through a restart and other settings, it rings at the moment chosen and not before', async () => {
    const folder = aFolder()
    const first = await started(folder)
    await snooze(first, '2026-12-03T15:10')
    await first.close()
    const host = await aHost(aShell({ folder, at: '2026-11-25T09:00' }))
    await choose(host, { firstFollowUpDays: 8 })
    await awakeUntil(host, '2026-12-03T15:09')
    expect(host.shell.shown).toEqual([])
    expect((await followUp(host))?.moment).toBe('2026-12-03T15:10')
    await awakeUntil(host, '2026-12-03T15:10')
    await awakeUntil(host, '2026-12-03T15:30')
    expect(host.shell.shown).toHaveLength(1)
  })

  it('put off to a moment before the step now opens: the plan counts', async () => {
    const host = await started(aFolder())
    await snooze(host, '2026-11-27T10:00')
    await choose(host, { firstFollowUpDays: 12 })
    await awakeUntil(host, '2026-11-27T10:00')
    expect(host.shell.shown).toEqual([])
    await awakeUntil(host, '2026-12-01T10:00')
    expect(host.shell.shown).toHaveLength(1)
  })

  it('moved before it opens, on purpose: it rings then, and once more when it is due', async () => {
    const folder = aFolder()
    const first = await started(folder)
    await snooze(first, '2026-11-24T15:00')
    await first.close()
    const host = await aHost(aShell({ folder, at: '2026-11-23T09:00' }))
    await awakeUntil(host, '2026-11-24T14:59')
    expect(host.shell.shown).toEqual([])
    await awakeUntil(host, '2026-11-24T15:00')
    expect(host.shell.shown).toHaveLength(1)
    await awakeUntil(host, '2026-11-26T09:59')
    expect(host.shell.shown).toHaveLength(1)
    await awakeUntil(host, '2026-11-26T10:00')
    expect(host.shell.shown).toHaveLength(2)
  })

  it('rung: a change that moves it earlier does not ring again, one that moves it later does', async () => {
    const folder = aFolder()
    const first = await started(folder)
    await awakeUntil(first, '2026-11-26T10:00')
    await choose(first, { firstFollowUpDays: 6 })
    await awakeUntil(first, '2026-11-26T11:00')
    expect(first.shell.shown).toHaveLength(1)
    await first.close()
    const host = await aHost(aShell({ folder, at: '2026-11-26T12:00' }))
    expect(host.shell.shown).toEqual([])
    await choose(host, { firstFollowUpDays: 8 })
    await awakeUntil(host, '2026-11-27T09:59')
    expect(host.shell.shown).toEqual([])
    await awakeUntil(host, '2026-11-27T10:00')
    expect(host.shell.shown).toHaveLength(1)
  })
})
