import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import { printedLife } from '#domain/outgoing/adviser/printedLife.ts'
import type { Span } from '#domain/outgoing/adviser/applicationRow.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { answer, interview, mail, PARIS, person, refusal } from '#test/build/entries.ts'

const HELENE = person('Hélène', { email: 'h@brumelle.example' })

const LIVED = anApplication({
  people: [HELENE],
  details: { notes: 'Le bureau sent le café' },
  entries: [
    interview('2026-10-27T10:00', {
      met: [HELENE.id],
      note: 'On a ri',
      promise: { kind: 'date', date: '2026-11-05' },
    }),
    mail('2026-11-09T10:00', { to: HELENE.id, text: 'Chère Hélène' }),
    answer('2026-11-12T10:00'),
  ],
})

const read = (application: Application = LIVED, span: Span = {}) =>
  printedLife(application, {
    span,
    now: '2026-11-24T09:00',
    zone: PARIS,
    words: { day: (date) => date.slice(5), named: (word) => word },
  })

describe('the life of an application on paper', () => {
  it('says in words what its band shows', () => {
    const life = read()
    expect(life?.said).toBe(
      '10-27 interview · 10-27 – 11-12 wait · 11-05 promise · 11-09 message · 11-12 theirs',
    )
    expect(life?.marks.map(({ kind }) => kind)).toEqual([
      'interview',
      'promise',
      'message',
      'theirs',
    ])
    expect(life?.marks[0]?.place).toBe(0)
    expect(life?.waits).toHaveLength(1)
  })

  it('tells of no talk that a decision before those days overtook', () => {
    const entries = [interview('2026-11-20T10:00'), refusal('2026-10-30T10:00')]
    const refused = anApplication({ entries })
    expect(read(refused)?.said).toBe('10-30 end')
    expect(read(refused, { from: '2026-11-01' })).toBeNull()
  })

  it('keeps to the days of the report', () => {
    expect(read(LIVED, { from: '2026-11-01', to: '2026-11-10' })?.said).toBe(
      '11-09 message · 11-09 – 11-10 wait',
    )
    expect(read(LIVED, { to: '2026-10-20' })).toBeNull()
  })

  it('holds no name and nothing that was written', () => {
    const all = JSON.stringify(read())
    for (const written of ['Hélène', 'brumelle', 'café', 'On a ri', 'Chère', HELENE.id])
      expect(all).not.toContain(written)
  })
})
