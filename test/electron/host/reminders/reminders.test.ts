import { describe, expect, it } from 'vitest'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell, type TestShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène Laurent', {
  id: 'h',
  civility: 'madame',
  email: 'h@brumelle.example',
})

/** Thanked on the 20th: the follow-up is due on Thursday 26 November at 10:00. */
const waiting = (application: string, company: string) =>
  opening({
    application,
    details: { company },
    // A person of her own on each card: one person is told of once.
    people: [
      {
        ...HELENE,
        email: `${application}@brumelle.example`,
        phone: undefined,
        linkedin: undefined,
      },
    ],
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

const hostWith = async (
  companies: readonly string[],
  shell: TestShell = aShell(),
): Promise<TestHost> => {
  const host = await aHost(shell)
  for (const [index, company] of companies.entries())
    await host.handlers.act([waiting(`app-${String(index)}`, company)])
  await host.tick()
  return host
}

/** Time passes awake: a tick at each of these moments, and one shortly before. */
const awakeUntil = async ({ shell, tick }: TestHost, moment: string): Promise<void> => {
  shell.clock.set(moment)
  shell.clock.advance(-60_000)
  await tick()
  shell.clock.set(moment)
  await tick()
}

const asleepUntil = async ({ shell, wake }: TestHost, moment: string): Promise<void> => {
  shell.clock.set(moment)
  await wake()
}

const hideDetails = async ({ handlers }: TestHost): Promise<void> => {
  const { settings } = await handlers.start(undefined)
  const chosen = { ...settings, hideDetails: true }
  expect(await handlers.act([{ do: 'change-settings', settings: chosen }])).toMatchObject({
    ok: true,
  })
}

describe('a reminder', () => {
  it('rings at its minute, not one before, naming the step', async () => {
    const host = await hostWith(['Brumelle'])
    await awakeUntil(host, '2026-11-26T09:59')
    expect(host.shell.shown).toEqual([])
    await awakeUntil(host, '2026-11-26T10:00')
    expect(host.shell.shown).toMatchObject([
      {
        step: 'follow-up:app-0-met:1::202611191000.',
        title: 'Relancer Mme\u00A0Laurent',
        body: 'Brumelle · Responsable d’exploitation',
        application: 'app-0',
      },
    ])
  })

  it('rings once, also after ten minutes, a restart and a clock set back', async () => {
    const folder = aFolder()
    const host = await hostWith(['Brumelle'], aShell({ folder }))
    await awakeUntil(host, '2026-11-26T10:00')
    await awakeUntil(host, '2026-11-26T10:10')
    host.shell.clock.correct('2026-11-25T10:00')
    await host.tick()
    host.shell.clock.correct('2026-11-26T10:10')
    await host.tick()
    expect(host.shell.shown).toHaveLength(1)
    await host.close()
    const restarted = await aHost(aShell({ folder, at: '2026-11-26T11:00' }))
    expect(restarted.shell.shown).toEqual([])
  })

  it('rings early when the clock is set forward, and at its moment once it is right', async () => {
    const folder = aFolder()
    const host = await hostWith(['Brumelle'], aShell({ folder }))
    await asleepUntil(host, '2026-12-01T09:01')
    expect(host.shell.shown).toHaveLength(1)
    await asleepUntil(host, '2026-11-24T09:02')
    await awakeUntil(host, '2026-11-26T09:59')
    expect(host.shell.shown).toHaveLength(1)
    await awakeUntil(host, '2026-11-26T10:00')
    await awakeUntil(host, '2026-11-26T10:10')
    expect(host.shell.shown).toHaveLength(2)
    await host.close()
    const restarted = await aHost(aShell({ folder, at: '2026-11-26T11:00' }))
    expect(restarted.shell.shown).toEqual([])
  })

  it.each([false, true])(
    'told early by a clock a day ahead rings though the machine slept at its moment (restarted: %s)',
    async (isRestarted) => {
      const shell = aShell({ folder: aFolder() })
      let host = await hostWith(['Brumelle'], shell)
      shell.clock.correct('2026-11-26T13:00')
      await host.tick()
      expect(shell.shown).toHaveLength(1)
      shell.clock.correct('2026-11-25T13:01')
      if (isRestarted) {
        await host.close()
        host = await aHost(shell)
      } else await host.tick()
      await asleepUntil(host, '2026-11-26T14:00')
      expect(shell.shown).toHaveLength(2)
    },
  )

  it('told in good time is not told again after a start by a clock years behind', async () => {
    const folder = aFolder()
    const host = await hostWith(['Brumelle'], aShell({ folder }))
    await awakeUntil(host, '2026-11-26T10:00')
    await host.close()
    const { shell, tick } = await aHost(aShell({ folder, at: '2016-01-01T00:00' }))
    shell.clock.correct('2026-11-26T12:00')
    await tick()
    expect(shell.shown).toEqual([])
  })

  it('told late is not told again by a clock that is set back a little', async () => {
    const folder = aFolder()
    const host = await hostWith(['Brumelle'], aShell({ folder }))
    await asleepUntil(host, '2026-11-27T10:00')
    await asleepUntil(host, '2026-11-26T12:00')
    await asleepUntil(host, '2026-11-27T10:00')
    expect(host.shell.shown).toHaveLength(1)
    await host.close()
    const restarted = await aHost(aShell({ folder, at: '2026-11-26T12:00' }))
    expect(restarted.shell.shown).toEqual([])
  })

  it('rings for several at once in one notice', async () => {
    const host = await hostWith(['Axovane', 'Béryl', 'Corvisan', 'Domovelle'])
    await awakeUntil(host, '2026-11-26T10:00')
    expect(host.shell.shown).toHaveLength(1)
    expect(host.shell.shown[0]).toMatchObject({
      title: '4 gestes vous attendent',
      application: null,
    })
    expect(host.shell.shown[0]?.body.split('\n')).toHaveLength(4)
    expect(host.shell.shown[0]?.body).toContain('et un autre')
  })

  it('that came due during sleep rings in a gathered notice at waking', async () => {
    const host = await hostWith(['Brumelle'])
    await asleepUntil(host, '2026-11-26T15:00')
    expect(host.shell.shown).toMatchObject([
      { title: 'Un geste vous attend', application: 'app-0' },
    ])
  })

  it('that came due while Relance was closed rings at the next start', async () => {
    const folder = aFolder()
    await (await hostWith(['Axovane', 'Béryl'], aShell({ folder }))).close()
    const { shell } = await aHost(aShell({ folder, at: '2026-12-02T09:00' }))
    expect(shell.shown).toMatchObject([{ title: '2 gestes vous attendent' }])
  })

  it('keeps quiet in the quiet hours and rings when they end', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.prefer({ quietHours: { from: '09:30', to: '11:00' } })
    await awakeUntil(host, '2026-11-26T10:00')
    await awakeUntil(host, '2026-11-26T10:59')
    expect(host.shell.shown).toEqual([])
    await awakeUntil(host, '2026-11-26T11:00')
    expect(host.shell.shown).toHaveLength(1)
  })

  it('says no name and no company where details are hidden', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.prefer({ language: 'en' })
    await hideDetails(host)
    await awakeUntil(host, '2026-11-26T10:00')
    const text = JSON.stringify(host.shell.shown)
    expect(text).not.toMatch(/Laurent|Brumelle/u)
    expect(text).toContain('Something is waiting in Relance')
  })

  it('takes over once that details are hidden, from the preferences of an earlier version', async () => {
    const folder = aFolder()
    const shell = aShell({ folder })
    shell.prefer({ hideDetails: true })
    const host = await hostWith(['Brumelle'], shell)
    expect(shell.preferences.read().hideDetails).toBe(false)
    await awakeUntil(host, '2026-11-26T10:00')
    expect(JSON.stringify(shell.shown)).not.toMatch(/Laurent|Brumelle/u)
    expect(await host.handlers.undo({})).toMatchObject({ value: { said: { key: 'opened' } } })
    await host.close()
    const restarted = await aHost(aShell({ folder }))
    expect(await restarted.handlers.start(undefined)).toMatchObject({
      settings: { hideDetails: true },
    })
  })

  it('does not ring while notifications are off', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.prefer({ notifications: false })
    await awakeUntil(host, '2026-11-26T10:00')
    expect(host.shell.shown).toEqual([])
  })

  it('that was put off rings at the moment chosen', async () => {
    const host = await hostWith(['Brumelle'])
    const today = await host.handlers.today({ rows: 10 })
    const step = Object.values(today.groups).flatMap(({ steps }) => steps)[0]
    const until = '2026-11-27T14:00'
    await host.handlers.act([
      { do: 'snooze-step', application: 'app-0', step: step?.id ?? '', until },
    ])
    await awakeUntil(host, '2026-11-27T13:59')
    expect(host.shell.shown).toEqual([])
    await awakeUntil(host, until)
    expect(host.shell.shown).toHaveLength(1)
  })

  it('for a step that was settled never rings', async () => {
    const host = await hostWith(['Brumelle'])
    const today = await host.handlers.today({ rows: 10 })
    const step = Object.values(today.groups).flatMap(({ steps }) => steps)[0]
    await host.handlers.act([
      { do: 'settle-step', application: 'app-0', step: step?.id ?? '', as: 'dismissed' },
    ])
    await awakeUntil(host, '2026-11-26T10:00')
    expect(host.shell.shown).toEqual([])
  })

  it('that is only a quiet proposal never rings by itself', async () => {
    const host = await aHost()
    await host.handlers.act([
      opening({
        people: [HELENE],
        entries: [
          interview('2026-11-23T10:00', {
            met: ['h'],
            promise: { kind: 'date', date: '2026-12-10' },
          }),
          thanks('2026-11-24T08:30', 'h'),
        ],
      }),
    ])
    await awakeUntil(host, '2026-11-24T12:00')
    const today = await host.handlers.today({ rows: 10 })
    expect(today.groups.now.steps.map(({ rule }) => rule)).toEqual(['connect'])
    expect(host.shell.shown).toEqual([])
  })
})

describe('a notifier that', () => {
  const isListed = async ({ handlers }: TestHost): Promise<boolean> =>
    (await handlers.today({ rows: 10 })).groups.now.total === 1

  it('fails is asked again after ten minutes, and the step stays in the list', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.answer(() => Promise.resolve({ result: 'failed' }))
    await awakeUntil(host, '2026-11-26T10:00')
    await awakeUntil(host, '2026-11-26T10:09')
    expect(host.shell.shown).toHaveLength(1)
    expect(await isListed(host)).toBe(true)
    host.shell.answer(() => Promise.resolve({ result: 'shown' }))
    await awakeUntil(host, '2026-11-26T10:10')
    await awakeUntil(host, '2026-11-26T10:30')
    expect(host.shell.shown).toHaveLength(2)
  })

  it('throws loses nothing', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.answer(() => Promise.reject(new Error('no daemon')))
    await awakeUntil(host, '2026-11-26T10:00')
    expect(await isListed(host)).toBe(true)
  })

  it('hangs holds nothing up and is not asked twice', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.answer(() => new Promise(() => undefined))
    host.shell.clock.set('2026-11-26T10:00')
    const ticking = host.tick()
    while (host.shell.shown.length === 0) await new Promise((resolve) => setImmediate(resolve))
    host.scheduler.fireAfters()
    await ticking
    expect(await isListed(host)).toBe(true)
    await awakeUntil(host, '2026-11-26T10:30')
    expect(host.shell.shown).toHaveLength(1)
  })

  it('does not know whether it was seen is believed once, and the step stays in the list', async () => {
    const host = await hostWith(['Brumelle'])
    host.shell.answer(() => Promise.resolve({ result: 'handed-over' }))
    await awakeUntil(host, '2026-11-26T10:00')
    await awakeUntil(host, '2026-11-26T10:30')
    expect(host.shell.shown).toHaveLength(1)
    expect(await isListed(host)).toBe(true)
  })
})
