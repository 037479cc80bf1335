import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { rebuild } from '#domain/logbook/logbook.ts'
import { details } from '#test/build/commands.ts'
import { interview, mail, person } from '#test/build/entries.ts'

const ZONE = 'Europe/Paris'
const merged = (application: string, into: string): EventDraft => ({
  type: 'application-merged',
  application,
  body: { into },
})
const open = (application: string): EventDraft => ({
  type: 'application-opened',
  application,
  body: { details: details() },
})
const removed = (application: string): EventDraft => ({
  type: 'application-erased',
  application,
  body: {},
})
const corrected: EventDraft = {
  type: 'entry-corrected',
  application: 'a',
  body: { entry: mail('2026-11-23T09:00', { id: 'e', to: 'ann' }), fields: ['to'] },
}

const EVENTS: readonly EventDraft[] = [
  ...['a', 'b', 'c'].map(open),
  merged('a', 'b'),
  merged('b', 'c'),
  merged('c', 'a'),
  { type: 'person-noted', application: 'a', body: { person: person('Anne', { id: 'ann' }) } },
  {
    type: 'person-noted',
    application: 'a',
    body: { person: person('Ann', { id: 'ann' }), fields: ['name'] },
  },
  { type: 'person-erased', application: 'a', body: { person: 'ann' } },
  {
    type: 'entry-recorded',
    application: 'a',
    body: { entry: interview('2026-11-20T10:00', { id: 'e' }) },
  },
  corrected,
  { type: 'entry-withdrawn', application: 'a', body: { entry: 'e' } },
  { type: 'entry-reinstated', application: 'a', body: { entry: 'e' } },
  { type: 'step-settled', application: 'b', body: { step: 's', as: 'done' } },
  { type: 'application-removed', application: 'b', body: {} },
  { type: 'application-restored', application: 'b', body: {} },
  removed('c'),
  { type: 'entry-recorded', application: 'b', body: null },
  { type: 'dream-noted', application: 'b', body: {} } as unknown as EventDraft,
]

const presences = (events: readonly EventDraft[]) =>
  Object.fromEntries(
    [...rebuild(events, ZONE).applications.values()].map(({ id, presence }) => [id, presence]),
  )

describe('events in any order', () => {
  it('amount to a state: none is refused, each entry stands once, what is erased stays erased', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...EVENTS]), (events) => {
        const { applications } = rebuild(events, ZONE)
        for (const { entries, withdrawn, presence, people } of applications.values()) {
          const ids = [...entries, ...withdrawn].map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          if (presence === 'erased') expect([ids, people]).toEqual([[], []])
        }
        if (events.includes(EVENTS[16] as EventDraft))
          expect(applications.get('c')?.presence).toBe('erased')
      }),
    )
  })

  it('never join applications so that none of them is left', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(EVENTS.slice(3, 6)), (joins) => {
        const left = Object.values(presences([...['a', 'b', 'c'].map(open), ...joins]))
        expect(left).toContain('present')
      }),
    )
    expect(presences([open('a'), open('b'), merged('a', 'b'), merged('b', 'a')])).toEqual({
      a: 'merged',
      b: 'present',
    })
    expect(presences([open('a'), merged('a', 'a')])).toEqual({ a: 'present' })
  })

  it('leave an application where it is that would be joined to an erased one', () => {
    expect(presences([open('a'), open('b'), removed('b'), merged('a', 'b')])).toEqual({
      a: 'present',
      b: 'erased',
    })
  })
})
