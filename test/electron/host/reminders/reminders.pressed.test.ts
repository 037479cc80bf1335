import { describe, expect, it } from 'vitest'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'
import type { Glance } from '#electron/host/machine/ports.ts'

const HELENE = person('Hélène Laurent', { id: 'h', civility: 'madame', email: 'h@b.example' })

/** Thanked on the 20th: the follow-up is due on Thursday 26 November at 10:00. */
const met = opening({
  application: 'one',
  details: { company: 'Brumelle' },
  people: [HELENE],
  entries: [
    interview('2026-11-19T10:00', { id: 'met', met: ['h'], promise: { kind: 'none' } }),
    thanks('2026-11-20T09:00', 'h', { id: 'thanked' }),
    {
      kind: 'linkedin-invitation',
      id: 'invited',
      at: '2026-11-20T09:05',
      zone: 'Europe/Paris',
      to: 'h',
    },
  ],
})

const rungHost = async (given: Parameters<typeof aShell>[0] = {}) => {
  const glances: Glance[] = []
  const shell = aShell({ at: '2026-11-26T10:00', ...given })
  const host = await aHost(Object.assign(shell, { glance: (told: Glance) => glances.push(told) }))
  await host.handlers.act([met])
  await host.tick()
  const stepsNow = async () => {
    const { groups } = await host.handlers.today({ rows: 20 })
    return [...groups.now.steps, ...groups.today.steps, ...groups['this-week'].steps]
  }
  return { host, shell, glances, stepsNow }
}

const followUpOf = async (stepsNow: () => Promise<readonly { id: string; rule: string }[]>) => {
  const step = (await stepsNow()).find(({ rule }) => rule === 'follow-up')
  if (step === undefined) throw new Error('No follow-up is proposed.')
  return { application: 'one', step: step.id }
}

describe('a button of a notice or of the tray', () => {
  it('done notes the follow-up, once however often it is pressed', async () => {
    const { host, stepsNow } = await rungHost()
    const target = await followUpOf(stepsNow)
    host.press({ ...target, action: 'done' })
    await expect
      .poll(async () => (await host.handlers.history(undefined)).undo?.said.key)
      .toBeDefined()
    await expect.poll(stepsNow).not.toContainEqual(expect.objectContaining({ id: target.step }))
    host.press({ ...target, action: 'done' })
    host.activated({ ...target, action: 'done' })
    const seen = await host.handlers.application({ application: 'one' })
    const entries = seen.ok ? seen.value.application.entries : []
    expect(entries.filter(({ kind }) => kind === 'follow-up')).toHaveLength(1)
  })

  it('next slot puts it off, and it is taken back like any other change', async () => {
    const { host, stepsNow } = await rungHost()
    const target = await followUpOf(stepsNow)
    host.activated({ ...target, action: 'next-slot' })
    const stepNow = async () => (await stepsNow()).find(({ id }) => id === target.step)
    await expect.poll(async () => (await stepNow())?.snoozedUntil).toBeDefined()
    await host.handlers.undo({})
    expect((await stepNow())?.snoozedUntil).toBeUndefined()
  })

  it('that names no step of the logbook changes nothing', async () => {
    const { host } = await rungHost()
    const before = (await host.handlers.history(undefined)).undo?.change
    host.activated({ application: 'one', step: 'no:such', action: 'done' })
    host.activated({ application: null })
    expect((await host.handlers.history(undefined)).undo?.change).toBe(before)
  })
})

describe('a reminder told in one shell', () => {
  it('is not told again in the other, and what was done from it is done there', async () => {
    const folder = aFolder()
    const first = await rungHost({ folder })
    const told = first.shell.shown.length
    expect(told).toBeGreaterThan(0)
    const target = await followUpOf(first.stepsNow)
    first.host.activated({ ...target, action: 'done' })
    await expect
      .poll(first.stepsNow)
      .not.toContainEqual(expect.objectContaining({ id: target.step }))
    await first.host.close()
    // The other shell: another process, another file of preferences, the same logbook.
    const second = await aHost(
      Object.assign(aShell({ folder, at: '2026-11-26T10:01' }), { name: 'desktop' as const }),
    )
    await second.tick()
    expect(second.shell.shown).toEqual([])
    const { groups } = await second.handlers.today({ rows: 20 })
    expect(JSON.stringify(groups)).not.toContain(target.step)
  })
})

describe('what the tray is told', () => {
  it('is what is due and the next steps, after each change and in the words of now', async () => {
    const { host, glances, stepsNow } = await rungHost()
    const last = glances.at(-1)
    expect(last?.due).toBeGreaterThan(0)
    expect(last?.words).toMatch(/aujourd’hui/u)
    expect(last?.next.map(({ title }) => title).join('\n')).toContain('Brumelle')
    const many = glances.length
    await host.tick()
    expect(glances).toHaveLength(many)
    host.press({ ...(await followUpOf(stepsNow)), action: 'done' })
    await expect.poll(() => glances.length).toBeGreaterThan(many)
  })
})
