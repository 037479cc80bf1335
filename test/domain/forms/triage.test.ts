import { describe, expect, it } from 'vitest'
import { putAside, triageCommands, type TriageMaking } from '#domain/forms/triage.ts'
import {
  emptyPart,
  partKey,
  triageParts,
  type PartDraft,
  type TriageDraft,
  type TriagePart,
} from '#domain/forms/triageParts.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Telling } from '#domain/logbook/telling.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, refusal } from '#test/build/entries.ts'

const MAKING: TriageMaking = {
  now: '2026-11-24T10:30',
  zone: 'Europe/Paris',
  idOf: (part, what) => `${part}-${what}`,
}
/** The answers to one part; all others are blank. */
const answers = (part: TriagePart, given: Partial<PartDraft>): TriageDraft => ({
  [partKey(part)]: { ...emptyPart(), ...given },
})
const first = (parts: readonly TriagePart[]): TriagePart => {
  const [part] = parts
  if (part === undefined) throw new Error('Nothing is asked.')
  return part
}

const card = (toTell: Telling[], more: Partial<Application> = {}): Application => {
  const plain = anApplication(more)
  return { ...plain, details: { ...plain.details, toTell } }
}

describe('what a file left open about a card', () => {
  it('becomes an interview once its moment is told, with whom was met and what was announced', () => {
    const application = card([{ asks: 'interview' }, { asks: 'whom' }, { asks: 'promise' }])
    const parts = triageParts(application)
    expect(parts).toEqual([{ entry: null, asks: ['interview'] }])
    const checked = triageCommands(
      application,
      parts,
      answers(first(parts), {
        when: '2026-11-12T14:30',
        name: '  Anne Le Goff ',
        promise: { kind: 'vague', date: '', days: '', hours: '' },
      }),
      MAKING,
    )
    expect(checked.ok && checked.commands).toEqual([
      {
        do: 'note-person',
        application: application.id,
        person: { id: 'new-person', name: 'Anne Le Goff' },
      },
      {
        do: 'record-entry',
        application: application.id,
        entry: {
          kind: 'interview',
          id: 'new-interview',
          at: '2026-11-12T14:30',
          zone: 'Europe/Paris',
          durationMinutes: 60,
          met: ['new-person'],
          promise: { kind: 'vague' },
        },
      },
      expect.objectContaining({
        do: 'change-details',
        details: expect.objectContaining({
          toTell: [{ asks: 'whom' }, { asks: 'promise' }],
        }) as unknown,
      }),
    ])
  })

  it('keeps the day that is known where only the hour was missing', () => {
    const held = interview('2026-11-12T12:00', { id: 'i', met: [] })
    const application = card(
      [
        { asks: 'hour', entry: 'i', on: '2026-11-12' },
        { asks: 'whom', entry: 'i' },
      ],
      { entries: [held] },
    )
    const parts = triageParts(application)
    expect(parts).toEqual([{ entry: 'i', asks: ['hour', 'whom'], day: '2026-11-12' }])
    const checked = triageCommands(
      application,
      parts,
      answers(first(parts), { hour: '09:30' }),
      MAKING,
    )
    expect(checked.ok && checked.commands[0]).toMatchObject({
      do: 'correct-entry',
      entry: { ...held, at: '2026-11-12T09:30' },
      from: held,
    })
    expect(checked.ok && checked.commands.at(-1)).not.toHaveProperty('details.toTell')
  })

  it('gives an outcome its day, and nothing else', () => {
    const refused = refusal('2026-11-20T12:00', undefined, { id: 'r' })
    const application = card([{ asks: 'outcome', entry: 'r' }], { entries: [refused] })
    const parts = triageParts(application)
    const checked = triageCommands(
      application,
      parts,
      answers(first(parts), { when: '2026-11-18' }),
      MAKING,
    )
    expect(checked.ok && checked.commands[0]).toMatchObject({
      entry: { ...refused, at: '2026-11-18T12:00' },
    })
  })

  it('is not written over words that are no moment, or none', () => {
    const application = card([{ asks: 'interview' }])
    const parts = triageParts(application)
    for (const when of ['', 'bientôt', '2026-11-12'])
      expect(triageCommands(application, parts, answers(first(parts), { when }), MAKING)).toEqual({
        ok: false,
        error: { part: 'new', field: 'when', reason: 'date-impossible' },
      })
  })

  it('is not asked again once it is put aside, and nothing is noted', () => {
    const application = card([{ asks: 'interview' }])
    const command = putAside(application, first(triageParts(application)))
    expect(command).toMatchObject({ do: 'change-details', from: application.details })
    expect(command).not.toHaveProperty('details.toTell')
  })

  it('leaves open what nobody answered beside what was, and an hour that is not known', () => {
    const held = interview('2026-11-12T12:00', { id: 'i', met: [] })
    const application = card(
      [
        { asks: 'hour', entry: 'i', on: '2026-11-12' },
        { asks: 'whom', entry: 'i' },
        { asks: 'interview' },
      ],
      { entries: [held] },
    )
    const parts = triageParts(application)
    const checked = triageCommands(
      application,
      parts,
      answers(first(parts), { name: 'Anne Le Goff' }),
      MAKING,
    )
    expect(checked.ok && checked.commands.at(-1)).toMatchObject({
      details: { toTell: [{ asks: 'hour', entry: 'i' }, { asks: 'interview' }] },
    })
  })

  it('forgets what was announced of an interview that lies ahead', () => {
    const application = card([{ asks: 'interview' }])
    const parts = triageParts(application)
    const promise = { kind: 'within', date: '', days: '', hours: '' } as const
    const checked = triageCommands(
      application,
      parts,
      answers(first(parts), { when: '2026-12-02T09:00', promise }),
      MAKING,
    )
    expect(checked.ok && checked.commands[0]).not.toHaveProperty('entry.promise')
  })
})
