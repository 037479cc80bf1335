import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { commandSchema } from '#domain/logbook/commands.ts'
import { STAGES } from '#domain/vocabulary.ts'
import { demoCommands } from '#electron/host/demo/demoCommands.ts'
import { aHost } from '#test/build/aHost.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { aShell } from '#test/build/aShell.ts'

/** A Sunday, a Monday morning, the middle of a week, a holiday, the day the clock changes. */
const MOMENTS = [
  '2026-11-22T15:00',
  '2026-11-23T00:05',
  '2026-11-25T10:30',
  '2026-05-01T09:00',
  '2026-03-29T12:00',
]

describe('the sample logbook', () => {
  it.each(MOMENTS)('opened at %s has cards in every stage and something to do', async (at) => {
    const { handlers } = await aHost(aShell({ at, demo: true }))
    const { cards } = await boardOf(handlers)
    const today = await handlers.today({ rows: 5 })
    expect(cards.length).toBeGreaterThanOrEqual(44)
    expect(new Set(cards.map(({ stage }) => stage))).toEqual(new Set(STAGES))
    expect(today.groups.now.total + today.groups.today.total).toBeGreaterThan(0)
  })

  it('is written once, not again at the next start', async () => {
    const shell = aShell({ demo: true })
    const first = await aHost(shell)
    const { cards } = await boardOf(first.handlers)
    await first.close()
    const second = await aHost(aShell({ demo: true, folder: shell.folder }))
    expect((await boardOf(second.handlers)).cards.map(({ id }) => id).sort()).toEqual(
      cards.map(({ id }) => id).sort(),
    )
  })

  it('is the same each time for the same moment, and passes the schema', () => {
    const time = { now: '2026-11-25T10:30', zone: 'Europe/Paris' }
    const commands = demoCommands(time)
    expect(demoCommands(time)).toEqual(commands)
    for (const command of commands.flat())
      expect(v.safeParse(commandSchema, command).success).toBe(true)
  })

  it('names nobody who could be written to or called', () => {
    const text = JSON.stringify(demoCommands({ now: '2026-11-25T10:30', zone: 'Europe/Paris' }))
    const emails = text.match(/"email":"[^"]+"/gu) ?? []
    expect(emails.length).toBeGreaterThan(40)
    for (const email of emails) expect(email).toMatch(/\.example"$/u)
    const phones = text.match(/"(?:phone|assistantPhone)":"[^"]+"/gu) ?? []
    expect(phones.length).toBeGreaterThan(20)
    for (const phone of phones) expect(phone).toMatch(/:"(?:01 99 00|06 39 98) \d\d \d\d"$/u)
  })

  it('does not appear in a logbook of one’s own', async () => {
    const { handlers } = await aHost()
    expect((await boardOf(handlers)).cards).toEqual([])
  })
})
