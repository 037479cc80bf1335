import { describe, expect, it } from 'vitest'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'

const HELENE = person('Hélène Laurent', { id: 'h', email: 'h@brumelle.example' })

/** An interview planned with Hélène that ended on Tuesday at eleven; nothing was noted since. */
const hostWithEnded = async (): Promise<TestHost> => {
  const host = await aHost()
  host.shell.clock.set('2026-11-24T10:30')
  await host.tick()
  await host.handlers.act([
    opening({
      people: [HELENE],
      entries: [interview('2026-11-24T10:00', { id: 'met', met: ['h'] })],
    }),
  ])
  return host
}
const awakeUntil = async ({ shell, tick }: TestHost, moment: string): Promise<void> => {
  shell.clock.set(moment)
  shell.clock.advance(-60_000)
  await tick()
  shell.clock.set(moment)
  await tick()
}
const titles = ({ shell }: TestHost) => shell.shown.map(({ title }) => title)

describe('the notices of an interview that nobody told yet', () => {
  it('ask for the telling, and for nothing that follows it', async () => {
    const host = await hostWithEnded()
    await awakeUntil(host, '2026-11-24T11:00')
    await awakeUntil(host, '2026-11-25T09:00')
    await awakeUntil(host, '2026-11-25T17:00')
    expect(titles(host)).toEqual(['Raconter l’entretien'])
  })

  it('ask for the thanks once the telling was put aside', async () => {
    const host = await hostWithEnded()
    await awakeUntil(host, '2026-11-24T11:00')
    const told = await host.handlers.application({ application: 'app' })
    const debrief = told.ok ? told.value.steps.find(({ rule }) => rule === 'debrief') : undefined
    await host.handlers.act([
      {
        do: 'settle-step',
        application: 'app',
        step: debrief?.id ?? '',
        as: 'dismissed',
      },
    ])
    await awakeUntil(host, '2026-11-25T09:00')
    expect(titles(host).slice(1)).toEqual([expect.stringContaining('gestes vous attendent')])
  })
})
