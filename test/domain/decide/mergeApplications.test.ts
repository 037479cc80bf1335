import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/commands.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, mail, person } from '#test/build/entries.ts'

const HELENE = person('Hélène')
const one = opening({
  application: 'one',
  details: { notes: 'vue au salon', place: 'Vierzon' },
  people: [HELENE],
  entries: [interview('2026-11-20T10:00', { id: 'met', met: [HELENE.id] })],
})
const other = opening({
  application: 'other',
  details: { notes: 'par téléphone' },
  entries: [mail('2026-11-23T09:00', { id: 'mailed' })],
})
const merge: Command = { do: 'merge-applications', application: 'one', into: 'other' }

const merged = () => {
  const state = given(one, other)
  const decision = state.decide(merge)
  if (!decision.ok) throw new Error(decision.reason)
  state.apply(decision.value.events)
  return { ...state, decision: decision.value }
}

describe('merging two applications', () => {
  it('gives the target the people and entries of the other, under their own ids', () => {
    const target = merged().logbook.applications.get('other')
    expect(target?.people.map(({ id }) => id)).toEqual([HELENE.id])
    expect(target?.entries.map(({ id }) => id)).toEqual(['met', 'mailed'])
  })

  it('loses nothing that was written about the post', () => {
    expect(merged().logbook.applications.get('other')?.details).toMatchObject({
      place: 'Vierzon',
      notes: 'par téléphone\n\nvue au salon',
    })
  })

  it('puts the other away and can be taken back as one', () => {
    const { logbook, decision, apply } = merged()
    expect(logbook.applications.get('one')?.presence).toBe('merged')
    apply(decision.inverse ?? [])
    expect(logbook.applications.get('one')?.presence).toBe('present')
    expect(logbook.applications.get('other')?.entries.map(({ id }) => id)).toEqual(['mailed'])
    expect(logbook.applications.get('other')?.people).toEqual([])
  })

  it('asked twice changes nothing more', () => {
    const again = merged().decide(merge)
    expect(again.ok && again.value.events).toEqual([])
  })

  it('refuses an application with itself, and one that is not there', () => {
    expect(given(one).decide({ ...merge, into: 'one' })).toEqual({
      ok: false,
      reason: 'same-application',
      field: 'into',
    })
    expect(given(one).decide(merge)).toEqual({
      ok: false,
      reason: 'no-such-application',
      field: 'into',
    })
  })
})
