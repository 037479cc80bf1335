import { describe, expect, it } from 'vitest'
import { putAside, triageCommands, triageDraft, triageParts } from '#domain/forms/triage.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Telling } from '#domain/logbook/telling.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, refusal } from '#test/build/entries.ts'

const ids = (): (() => string) => {
  let last = 0
  return () => `new-${String((last += 1))}`
}
const making = () => ({ zone: 'Europe/Paris', newId: ids() })

const card = (toTell: Telling[], more: Partial<Application> = {}): Application => {
  const plain = anApplication(more)
  return { ...plain, details: { ...plain.details, toTell } }
}

describe('what a file left open about a card', () => {
  it('becomes an interview once its moment is told, with whom was met and what was announced', () => {
    const application = card([{ asks: 'interview' }, { asks: 'whom' }, { asks: 'promise' }])
    const parts = triageParts(application)
    expect(parts).toEqual([{ entry: null, asks: ['interview'] }])
    const [draft] = triageDraft(parts)
    const checked = triageCommands(
      application,
      parts,
      [
        {
          ...draft!,
          when: '2026-11-12T14:30',
          name: '  Anne Le Goff ',
          promise: { kind: 'vague', date: '', days: '', hours: '' },
        },
      ],
      making(),
    )
    expect(checked.ok && checked.commands).toEqual([
      {
        do: 'note-person',
        application: application.id,
        person: { id: 'new-1', name: 'Anne Le Goff' },
      },
      {
        do: 'record-entry',
        application: application.id,
        entry: {
          kind: 'interview',
          id: 'new-2',
          at: '2026-11-12T14:30',
          zone: 'Europe/Paris',
          durationMinutes: 60,
          met: ['new-1'],
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
    const [draft] = triageDraft(parts)
    const checked = triageCommands(application, parts, [{ ...draft!, hour: '09:30' }], making())
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
    const [draft] = triageDraft(parts)
    const checked = triageCommands(
      application,
      parts,
      [{ ...draft!, when: '2026-11-18' }],
      making(),
    )
    expect(checked.ok && checked.commands[0]).toMatchObject({
      entry: { ...refused, at: '2026-11-18T12:00' },
    })
  })

  it('is not written over words that are no moment, or none', () => {
    const application = card([{ asks: 'interview' }])
    const parts = triageParts(application)
    const [draft] = triageDraft(parts)
    for (const when of ['', 'bientôt', '2026-11-12'])
      expect(triageCommands(application, parts, [{ ...draft!, when }], making())).toEqual({
        ok: false,
        error: { part: 0, field: 'when', reason: 'date-impossible' },
      })
  })

  it('is not asked again once it is put aside, and nothing is noted', () => {
    const application = card([{ asks: 'interview' }])
    const command = putAside(application, triageParts(application))
    expect(command).toMatchObject({ do: 'change-details', from: application.details })
    expect(command).not.toHaveProperty('details.toTell')
  })
})
