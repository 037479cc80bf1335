import { describe, expect, it } from 'vitest'
import { letterRows, paragraphsOf } from '#domain/messages/draft/letterRows.ts'
import { BLOCK_IDS, type BlockId } from '#domain/messages/blocks.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { plainText } from '#domain/messages/draft/parts.ts'
import { TEMPLATE_IDS } from '#domain/messages/templates.ts'
import { englishTexts } from '#domain/messages/texts/en/en.ts'
import { frenchTexts } from '#domain/messages/texts/fr/fr.ts'
import { aContext } from '#test/build/aContext.ts'

const all = (on: boolean) =>
  Object.fromEntries(BLOCK_IDS.map((block) => [block, on])) as Record<BlockId, boolean>
const [ON, OFF] = [all(true), all(false)]
const rowsOf = (template: string, blocks: Partial<Record<BlockId, boolean>>) => {
  const context = { ...aContext(), blocks }
  const made = composeMessage(template, frenchTexts, context)
  return letterRows(made, composeMessage(template, frenchTexts, { ...context, blocks: ON }))
}

describe('the rows of a letter', () => {
  it('stand in the order of the text, each switch beside its own paragraph', () => {
    const rows = rowsOf('thanks-email', ON)
    expect(rows.flatMap(({ switches }) => switches.map(({ block }) => block))).toEqual(BLOCK_IDS)
    expect(plainText(rows.find(({ key }) => key === 'assets')?.parts ?? [])).toContain(
      'Mon profil pour ce poste',
    )
  })

  it('keep the place of a block that is switched off', () => {
    const rows = rowsOf('thanks-email', { ...ON, assets: false })
    const place = rows.findIndex(({ key }) => key === 'assets')
    expect(rows[place]).toEqual({
      key: 'assets',
      parts: [],
      switches: [{ block: 'assets', on: false, number: 3 }],
    })
    expect(rows[place - 1]?.key).toBe('understood')
    expect(rows[place + 1]?.key).toBe('addition')
  })

  it('part what stands after an empty line, a name or a date too', () => {
    const { parts } = composeMessage('thanks-letter', frenchTexts, aContext())
    const paragraphs = paragraphsOf(parts).map(plainText)
    expect(paragraphs.slice(0, 2)).toEqual(['Le 24 novembre 2026', 'Madame,'])
    expect(paragraphs.at(-1)).toBe('Inès Maury')
    const letter = composeMessage('follow-up-first', frenchTexts, aContext(), 'letter')
    expect(paragraphsOf(letter.parts).map(plainText).slice(0, 2)).toEqual([
      'Le 24 novembre 2026',
      'Madame,',
    ])
  })

  it('number the switches of this very message', () => {
    const numbers = rowsOf('handwritten-letter', ON).flatMap(({ switches }) => switches)
    expect(numbers).toEqual([
      { block: 'interest', on: true, number: 1 },
      { block: 'addition', on: true, number: 2 },
    ])
  })

  it.each([frenchTexts, englishTexts])('lose no word and no switch, in $language', (texts) => {
    for (const template of TEMPLATE_IDS) {
      for (const blocks of [ON, OFF, { ...ON, interest: false }, { ...OFF, document: true }]) {
        const context = { ...aContext(), blocks }
        const made = composeMessage(template, texts, context)
        const rows = letterRows(made, composeMessage(template, texts, { ...context, blocks: ON }))
        const text = rows.map(({ parts }) => plainText(parts)).join('')
        expect(text.replace(/\s/gu, '')).toBe(made.body.replace(/\s/gu, ''))
        const switches = rows.flatMap((row) => row.switches)
        expect(switches.map(({ block }) => block).sort()).toEqual(
          made.blocks.map(({ block }) => block).sort(),
        )
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }
    }
  })

  it('are not parted by blank lines the person wrote', () => {
    expect(
      paragraphsOf([
        { kind: 'text', text: 'Un.\n\nDeux : ' },
        { kind: 'text', text: 'a\n\nb', variable: 'addition' },
        { kind: 'text', text: '.\n\nTrois.' },
      ]),
    ).toHaveLength(3)
  })

  it('put hidden blocks below where paragraphs depend on them', () => {
    const rows = letterRows(
      { parts: [{ kind: 'text', text: 'Un.\n\nDeux.' }], blocks: [{ block: 'assets', on: false }] },
      { parts: [{ kind: 'text', text: 'Tout autre chose.' }] },
    )
    expect(rows.map(({ key }) => key)).toEqual(['text-1', 'text-2', 'assets'])
  })
})
