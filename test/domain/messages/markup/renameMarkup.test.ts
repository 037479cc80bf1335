import { describe, expect, it } from 'vitest'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { BLOCK_IDS } from '#domain/messages/blocks.ts'
import { FILTER_IDS } from '#domain/messages/markup/filters.ts'
import { asKept, inWords, type MarkupNames } from '#domain/messages/markup/renameMarkup.ts'
import { englishTexts } from '#domain/messages/texts/en/en.ts'
import { frenchTexts } from '#domain/messages/texts/fr/fr.ts'
import { VARIABLE_IDS } from '#domain/messages/variables.ts'
import { fold } from '#domain/fold.ts'
import { markup as enNames } from '#texts/en/messages/markup.ts'
import { markup as frNames } from '#texts/fr/messages/markup.ts'

const NAMES: readonly (readonly [string, MarkupNames])[] = [
  ['French', frNames],
  ['English', enNames],
]
const IDS = { value: VARIABLE_IDS, block: BLOCK_IDS, filter: FILTER_IDS } as const

describe('a template in the words of the window', () => {
  it('is read in French and kept under its own names', () => {
    const kept =
      '{greeting},\n[[?theme: de {theme}]][[interest:Chez {company|article}, {post|inside|de}.]]'
    const shown =
      '{formule d’appel},\n[[?thème: de {thème}]][[intérêt:Chez {entreprise|article}, {poste|dans la phrase|de}.]]'
    expect(inWords(kept, frNames)).toBe(shown)
    expect(asKept(shown, frNames)).toBe(kept)
  })

  it('is understood without accents, with any apostrophe, with capitals and spaces', () => {
    expect(asKept("{ Formule d'appel }, [[ INTERET :{Theme}]]", frNames)).toBe(
      '{greeting}, [[interest:{theme}]]',
    )
  })

  it('keeps what it does not know: names of a newer version, escapes, unclosed markers', () => {
    for (const source of [
      '{later-name|later-filter}',
      '[[later:{later}]]',
      String.raw`\{company\} et \[\[interest:`,
      '{company',
      '[[interest',
      'Voir [1] : {}',
    ]) {
      expect(asKept(inWords(source, frNames), frNames)).toBe(source)
      expect(asKept(source, frNames)).toBe(source)
    }
  })
})

describe.each(NAMES)('the names in %s', (_language, names) => {
  it.each(['value', 'block', 'filter'] as const)('mean one %s each, and no other', (kind) => {
    const meanings = new Map<string, string>()
    for (const id of IDS[kind])
      for (const name of [id, names[kind][id] ?? '']) {
        expect([undefined, id]).toContain(meanings.get(fold(name)))
        meanings.set(fold(name), id)
      }
  })

  it.each([...Object.entries(frenchTexts.templates), ...Object.entries(englishTexts.templates)])(
    'bring the template %s back as it was',
    (_id, wordings) => {
      for (const source of wordings.flatMap(({ subject = '', body }) => [subject, body]))
        expect(asKept(inWords(source, names), names)).toBe(source)
      // A subject that is only looked at must be kept as it came.
      for (const { subject = '' } of wordings) expect(subject.length).toBeLessThanOrEqual(LINE_MAX)
    },
  )
})
