import { expect, it } from 'vitest'
import { isTransposed } from '#domain/incoming/table/transposed.ts'
import { readTable } from '#domain/incoming/table/readTable.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'

const ON_ITS_SIDE = sheetOf(
  'Entreprise;Orwell;Proust\nPoste;Dev;Chef\nDate d’envoi;03/11/2026;13/11/2026\nStatut;Refus;En attente',
)

it('a table on its side is recognised, and nothing of it is written', () => {
  expect(isTransposed(ON_ITS_SIDE.rows)).toBe(true)
  const { rows, counts } = readTable(ON_ITS_SIDE, {}, READ_AT)
  expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['transposed']))
  expect(counts['left-out']).toBe(counts.read)
})

it('whoever names the row of the header is believed', () => {
  const { rows } = readTable(ON_ITS_SIDE, { headerLine: 1 }, READ_AT)
  expect(rows.map(({ reason }) => reason)).not.toContain('transposed')
})

it.each([
  'Entreprise;Poste;Statut\nAubry;Dev;Refus\nBrunet;Dev;Entretien',
  'Entreprise;Contact;Poste\nSociété;Anne Roy;Dev\nEmployeur;Luc Petit;Chef\nStatut;Inès Vidal;Dev',
  'Nom : Camille Roux\nEntreprise;Poste;Date\nAubry;Dev;03/11/2026',
])('a table that stands is none', (written) => {
  expect(isTransposed(sheetOf(written).rows)).toBe(false)
})
