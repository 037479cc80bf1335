import { describe, expect, it } from 'vitest'
import { journalCsv, type JournalWords } from '#domain/csv/journalCsv.ts'
import type { JournalRow } from '#domain/views/journal.ts'
import { mail } from '#test/build/entries.ts'

const WORDS: JournalWords = {
  column: (column) => column,
  stage: (stage) => `stage ${stage}`,
  kind: (kind) => `kind ${kind}`,
  channel: (channel) => `channel ${channel}`,
  result: () => 'outcome',
}

const row: JournalRow = {
  application: 'app',
  company: '=Brumelle; Fils',
  agency: 'Cabinet Nova',
  post: 'Acheteuse',
  stage: 'relanced',
  people: ['Hélène', 'Karim'],
  entry: mail('2026-11-24T08:05', { note: '+33 6 39 98 12 34', text: 'Bonjour,\nmerci.' }),
}

const lines = (profile: 'excel' | 'exchange', language: 'fr' | 'en'): readonly string[] =>
  journalCsv([row], WORDS, { profile, language }).split('\r\n')

describe('the journal as CSV', () => {
  it('speaks French Excel: semicolons, everything quoted, nothing computed', () => {
    expect(lines('excel', 'fr')).toEqual([
      '\uFEFF"date";"time";"company";"agency";"post";"stage";"person";"what";"channel";"outcome";"note"',
      '"2026-11-24";"08:05";"\'=Brumelle; Fils";"Cabinet Nova";"Acheteuse";"stage relanced";"Hélène, Karim";"kind follow-up";"channel email";"outcome";"\'+33 6 39 98 12 34\nBonjour,\nmerci."',
      '',
    ])
  })

  it('speaks English Excel with commas', () => {
    expect(lines('excel', 'en')[0]).toBe(
      '\uFEFF"date","time","company","agency","post","stage","person","what","channel","outcome","note"',
    )
  })

  it('adds nothing for exchange', () => {
    expect(lines('exchange', 'fr')[1]).toBe(
      '2026-11-24,08:05,=Brumelle; Fils,Cabinet Nova,Acheteuse,stage relanced,"Hélène, Karim",kind follow-up,channel email,outcome,"+33 6 39 98 12 34\nBonjour,\nmerci."',
    )
  })

  it('leaves days and times to the spreadsheet, and no text', () => {
    const guessed = { ...row, company: '1-2-3', post: '24/7', people: ['TRUE'] }
    const entry = mail('2026-11-24T08:05', { note: '0639981234' })
    expect(
      journalCsv([{ ...guessed, entry }], WORDS, { profile: 'excel', language: 'fr' }).split(
        '\r\n',
      )[1],
    ).toBe(
      '"2026-11-24";"08:05";"\'1-2-3";"Cabinet Nova";"\'24/7";"stage relanced";"\'TRUE";"kind follow-up";"channel email";"outcome";"\'0639981234"',
    )
  })
})
