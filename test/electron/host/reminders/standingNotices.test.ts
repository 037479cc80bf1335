import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { aHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'
import { exchangeAll, withLaptop } from '#test/build/sharedFolder.ts'

/** Thanked on the 20th: the follow-up is due on Thursday 26 November at 10:00. */
const met = (application: string) =>
  opening({
    application,
    details: { company: `Maison ${application}` },
    people: [person('Hélène Laurent', { id: 'h', email: `h@${application}.example` })],
    entries: [
      interview('2026-11-19T10:00', {
        id: `${application}-met`,
        met: ['h'],
        promise: { kind: 'none' },
      }),
      thanks('2026-11-20T09:00', 'h', { id: `${application}-thanked` }),
      {
        kind: 'linkedin-invitation',
        id: `${application}-invited`,
        at: '2026-11-20T09:05',
        zone: 'Europe/Paris',
        to: 'h',
      },
    ],
  })

const rung = async (...applications: readonly string[]) => {
  const shell = aShell({ at: '2026-11-26T10:00' })
  const host = await aHost(shell)
  await host.handlers.act(applications.map(met))
  await host.tick()
  const { groups } = await host.handlers.today({ rows: 20 })
  const steps = groups.now.steps.filter(({ rule }) => rule === 'follow-up')
  const write = async (...commands: readonly Command[]): Promise<void> => {
    expect(await host.handlers.act([...commands])).toMatchObject({ ok: true })
    await host.tick()
  }
  return { host, shell, steps, write }
}

const followUp = (application: string): Command => ({
  do: 'record-entry',
  application,
  entry: {
    kind: 'follow-up',
    id: `${application}-again`,
    at: '2026-11-26T10:00',
    zone: 'Europe/Paris',
    channel: 'email',
    to: 'h',
    outcome: 'sent',
  },
})

describe('a notice', () => {
  it.each<[string, (step: string) => Command]>([
    ['done', () => followUp('one')],
    [
      'put off',
      (step) => ({ do: 'snooze-step', application: 'one', step, until: '2026-11-27T10:00' }),
    ],
    ['of a card that leaves the board', () => ({ do: 'remove-application', application: 'one' })],
    [
      'of an interview that was none',
      () => ({ do: 'withdraw-entry', application: 'one', entry: 'one-met' }),
    ],
  ])('is taken back once its step is %s, once', async (_how, command) => {
    const { shell, steps, write, host } = await rung('one')
    expect(shell.shown).toHaveLength(1)
    await host.tick()
    expect(shell.withdrawn).toEqual([])
    await write(command(steps[0]?.id ?? ''))
    await host.tick()
    expect(shell.withdrawn).toEqual(shell.shown.slice(0, 1))
  })

  it('is taken back once its step is done on another computer, and that is heard', async () => {
    const { shell, host } = await rung('one')
    const { laptop } = await withLaptop(host)
    expect(shell.withdrawn).toEqual([])
    laptop.shell.clock.set('2026-11-26T10:00')
    expect(await laptop.handlers.act([followUp('one')])).toMatchObject({ ok: true })
    await exchangeAll(laptop, host)
    await host.tick()
    expect(shell.withdrawn).toEqual(shell.shown.slice(0, 1))
  })

  it('stays while the clock goes on, and while something else is written', async () => {
    const { shell, write } = await rung('one')
    shell.clock.set('2026-11-27T09:00')
    await write(met('two'))
    expect(shell.withdrawn).toEqual([])
  })

  it('of several steps is taken back with the last of them', async () => {
    const { shell, write } = await rung('one', 'two')
    expect(shell.shown).toHaveLength(1)
    await write(followUp('one'))
    expect(shell.withdrawn).toEqual([])
    await write(followUp('two'))
    expect(shell.withdrawn).toEqual(shell.shown)
  })
})
