import { describe, expect, it } from 'vitest'
import { readTable } from '#domain/incoming/table/readTable.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'

/** The clock that is asked about hours below a header, by somebody in a zone: what is offered, the first proposed. */
const offered = (header: string, zone: string): readonly string[] | string => {
  const sheet = sheetOf(`Entreprise;Poste;Date entretien;${header}
Acme;Dev;15/12/2026;10h
Brumelle;Dev;16/12/2026;14h`)
  const { questions, rows } = readTable(
    sheet,
    { columns: { '3': 'interview-time' } },
    { ...READ_AT, zone },
  )
  const asked = questions.find(({ asks }) => asks === 'zone')
  if (asked !== undefined)
    return [asked.proposed ?? 'none', ...asked.options.filter((one) => one !== asked.proposed)]
  return rows[0]?.facts.find(({ fact }) => fact === 'zone')?.value ?? 'own'
}

describe('the clock of the hours of a table', () => {
  it.each([
    ['Heure (UTC+1)', 'America/Toronto', ['Etc/GMT-1', 'America/Toronto', 'keep-as-note']],
    ['Heure (UTC+1)', 'Europe/Paris', ['Europe/Paris', 'Etc/GMT-1', 'keep-as-note']],
    ['Heure (UTC-5)', 'Europe/Paris', ['Etc/GMT+5', 'Europe/Paris', 'keep-as-note']],
    ['Heure (UTC-5)', 'America/Toronto', ['America/Toronto', 'Etc/GMT+5', 'keep-as-note']],
    ['Heure (GMT+5:30)', 'Europe/Paris', ['Asia/Kolkata', 'Europe/Paris', 'keep-as-note']],
    ['Heure (HNE)', 'Europe/Paris', ['America/Toronto', 'Europe/Paris', 'keep-as-note']],
    ['Interview time EST', 'Europe/Paris', ['America/New_York', 'Europe/Paris', 'keep-as-note']],
    ['Time (ET, 24h)', 'Europe/Paris', 'America/New_York'],
    ['Heure (Paris)', 'America/Toronto', 'Europe/Paris'],
    ['Heure (EST)', 'America/Toronto', ['America/Toronto', 'keep-as-note']],
    ['HEURE', 'America/Toronto', 'own'],
  ])('%s in %s: %j', (header, zone, expected) => {
    expect(offered(header, zone)).toEqual(expected)
  })

  it.each([
    'QUAND EST L’ENTRETIEN',
    'QUAND EST L ENTRETIEN',
    'HEURE DE CET ENTRETIEN',
    'À QUELLE HEURE EST L’ENTRETIEN',
  ])('is not named by a word that looks like letters of one: %s', (header) => {
    const sheet = sheetOf(`Entreprise;Poste;${header}
Acme;Dev;15/12/2026 10h`)
    const choices = { columns: { '2': 'interview-on' } } as const
    expect(
      readTable(sheet, choices, READ_AT).questions.filter(({ asks }) => asks === 'zone'),
    ).toEqual([])
  })
})
