import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { CalendarScope } from '#contract/outgoingCalendar.ts'
import { refused } from '#domain/outcome.ts'
import { USUAL_DETAILS } from '#domain/outgoing/calendar/calendarDetails.ts'
import { aHost } from '#test/build/aHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { aShell } from '#test/build/aShell.ts'

const asked = (scope: CalendarScope) =>
  ({ scope, details: { ...USUAL_DETAILS, people: true, notes: true }, language: 'fr' }) as const
const ALL = { of: 'all' } as const

const sample = () => aHost(aShell({ demo: true }))
const summariesIn = (text: string): readonly string[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))

describe('a calendar made once', () => {
  test('is what was shown before, word for word, of everything and of one card and of one step', async () => {
    const { handlers, shell } = await sample()
    const { cards } = await boardOf(handlers)
    const card = cards.find(({ next }) => next !== undefined)
    if (card?.next === undefined) throw new Error('no step')
    const scopes: readonly CalendarScope[] = [
      ALL,
      { of: 'application', application: card.id },
      { of: 'step', application: card.id, step: card.next.id },
    ]
    const totals: number[] = []
    for (const scope of scopes) {
      const shown = await handlers.previewCalendar(asked(scope))
      expect(await handlers.exportCalendar(asked(scope))).toMatchObject({ ok: true })
      if (!shown.ok) throw new Error(shown.reason)
      const written = summariesIn(String(shell.delivered.at(-1)?.content))
      expect(shown.value.lines.map(({ summary }) => summary)).toEqual(written)
      totals.push(shown.value.total)
    }
    expect(totals[0]).toBeGreaterThan(totals[1] ?? 0)
    expect(totals[2]).toBe(1)
  })

  test('tells how far it is, and can be stopped: nothing leaves then, and nothing counts as told', async () => {
    const { handlers, shell, ...host } = await sample()
    const cards = Array.from({ length: 2_100 }, (_, at) =>
      opening({
        application: `many-${String(at)}`,
        entries: [
          {
            ...{ kind: 'interview', id: `i-${String(at)}`, at: '2026-12-03T14:00', met: [] },
            ...{ zone: 'Europe/Paris', durationMinutes: 45 },
          },
        ],
      }),
    )
    for (let at = 0; at < cards.length; at += 300) await handlers.act(cards.slice(at, at + 300))
    const { yieldToCalls } = host.scheduler
    Object.assign(host.scheduler, {
      yieldToCalls: async () => {
        if (shell.pushed('making').length > 0) await handlers.stopCalendar({ job: 'j' })
        return yieldToCalls()
      },
    })
    expect(await handlers.exportCalendar({ ...asked(ALL), job: 'j' })).toEqual({
      ok: true,
      value: { how: 'cancelled' },
    })
    const [told] = shell.pushed('making')
    expect(told?.job).toBe('j')
    expect(told?.done).toBeGreaterThan(0)
    expect(shell.delivered).toEqual([])
    Object.assign(host.scheduler, { yieldToCalls })
    await handlers.exportCalendar({ ...asked(ALL), job: 'k' })
    expect(summariesIn(String(shell.delivered[0]?.content)).length).toBeGreaterThan(2_100)
  })

  test('remembers what left only where it did: who closed the dialog was told nothing', async () => {
    const shell = aShell({ demo: true })
    let isClosed = true
    const { deliver } = shell
    const host = await aHost({
      ...shell,
      deliver: (file) =>
        isClosed
          ? Promise.resolve({ ok: true, value: { how: 'cancelled' } } as const)
          : deliver(file),
    })
    const { handlers } = host
    const { cards } = await boardOf(handlers)
    const card = cards.find(({ next }) => next !== undefined)
    if (card === undefined) throw new Error('no card')
    const scope = { of: 'application', application: card.id } as const
    const cancelled = async (): Promise<number> => {
      const shown = await handlers.previewCalendar(asked(scope))
      return shown.ok ? shown.value.lines.filter((line) => line.cancelled).length : -1
    }
    await handlers.exportCalendar(asked(scope))
    const erase = { do: 'remove-application', application: card.id } as const
    await handlers.act([erase])
    expect(await cancelled()).toBe(0)
    await handlers.undo({})
    isClosed = false
    await handlers.exportCalendar(asked(scope))
    await handlers.act([erase])
    expect(await cancelled()).toBeGreaterThan(0)
  })

  test.each([
    ['Africa/Cairo', true],
    ['Europe/Paris', false],
    ['America/Toronto', false],
  ])('says where hours leave in universal time: %s', async (zone, inUtc) => {
    const { handlers, shell } = await aHost(aShell({}))
    const entry = { ...interview('2026-12-03T14:00', { met: [] }), zone }
    await handlers.act([opening({ application: 'one', entries: [entry] })])
    expect(await handlers.previewCalendar(asked(ALL))).toMatchObject({ value: { inUtc } })
    await handlers.exportCalendar(asked(ALL))
    const text = String(shell.delivered[0]?.content)
    expect(/^DTSTART:\d{8}T\d{6}Z/mu.test(text)).toBe(inUtc)
  })

  test('is refused where no logbook is open', async () => {
    const { folder } = await sample().then(({ shell }) => shell)
    const other = await aHost(aShell({ folder }))
    expect(await other.handlers.previewCalendar(asked(ALL))).toEqual(refused('logbook-unavailable'))
  })
})
