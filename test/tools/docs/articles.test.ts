import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frenchTexts } from '#domain/messages/texts/fr/fr.ts'
import { englishTexts } from '#domain/messages/texts/en/en.ts'
import { RULES } from '#domain/rules/plan/rules.ts'
import { SOURCE_IDS } from '#domain/rules/step.ts'
import { RULE_NUMBERS } from '#domain/logbook/ruleNumbers.ts'
import { en } from '#texts/en/en.ts'
import { fr } from '#texts/fr/fr.ts'
import { ARTICLE_IDS, ARTICLES } from '#tools/docs/articles.ts'
import type { Deed, Piece, Proof } from '#tools/docs/articles/piece.ts'
import { PAGE_LANGUAGES, PAGE_WORDS } from '#tools/docs/pageWords.ts'

const ROOT = join(import.meta.dirname, '../../..')
const MESSAGES = { fr: frenchTexts, en: englishTexts }
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** A text as it is written, with its gaps. */
const written = (key: string, language: keyof typeof MESSAGES): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (inside, part) => (inside as Record<string, unknown>)[part],
      { fr, en }[language],
    )

/** Whether a test, a group of tests or a worked case of a fixture goes by that name. */
const names = ({ name }: Proof, content: string): boolean => {
  const literal = name.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
  return new RegExp(
    String.raw`(?:\b(?:it|describe)|\))\(\s*'${literal}'|"name": "${literal}"`,
    'u',
  ).test(content)
}

const rows = ARTICLE_IDS.flatMap((id) =>
  ARTICLES[id].map((piece, place) => [`${id}.${String(place + 1)}`, piece] as const),
)
const deedsOf = (piece: Piece): readonly Deed[] => ('notDone' in piece ? [] : piece.deeds)
const proofsOf = (piece: Piece): readonly Proof[] => ('notDone' in piece ? [] : piece.proofs)

/** What is wrong with a deed, in a line; nothing where it is there. */
const missing = (deed: Deed): string | undefined => {
  switch (deed.by) {
    case 'rule':
      return RULES.some(({ rule }) => rule === deed.id) ? undefined : `no rule ${deed.id}`
    case 'number':
      return deed.id in RULE_NUMBERS ? undefined : `no number ${deed.id}`
    case 'point':
      return PAGE_LANGUAGES.every((each) => PAGE_WORDS[each].settled[deed.id - 1] !== undefined)
        ? undefined
        : `no point ${String(deed.id)}`
    case 'screen':
      // A screen is one that the window loads by its address.
      return existsSync(join(ROOT, 'src/window/screens', deed.id)) &&
        ['src/window/App.vue', 'src/window/screenLoaders.ts']
          .map(read)
          .join('')
          .includes(`#window/screens/${deed.id}`)
        ? undefined
        : `no screen ${deed.id}`
    case 'text':
    case 'template':
      return undefined
  }
}

describe('each article', () => {
  it('has its pieces, each told once', () => {
    expect(ARTICLE_IDS).toEqual(SOURCE_IDS.filter((id) => id !== 'own'))
    for (const id of ARTICLE_IDS) expect(ARTICLES[id].length, id).toBeGreaterThan(10)
    const told = rows.map(([, { advice }]) => advice)
    expect(new Set(told).size).toBe(told.length)
  })
})

describe.each(rows)('%s', (_id, piece) => {
  it('names what is there', () => {
    expect(deedsOf(piece).flatMap((deed) => missing(deed) ?? [])).toEqual([])
    if ('notDone' in piece) expect(piece.notDone).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(PAGE_LANGUAGES)(
    'is said by the texts and messages it names, in both languages: %s',
    (language) => {
      for (const deed of deedsOf(piece)) {
        if (deed.by === 'text') expect(written(deed.id, language)).toContain(deed.says[language])
        if (deed.by === 'template')
          for (const { body, subject } of MESSAGES[language].templates[deed.id].slice(0, 1))
            expect(`${subject ?? ''}\n${body}`).toContain(deed.says[language])
      }
    },
  )

  it('is proved by tests that are there', () => {
    for (const proof of proofsOf(piece)) {
      expect(existsSync(join(ROOT, proof.file)), proof.file).toBe(true)
      expect(names(proof, read(proof.file)), `${proof.file}: ${proof.name}`).toBe(true)
    }
  })
})

it('no test is taken for another whose name it begins with', () => {
  const file = 'test/tools/docs/articles.test.ts'
  const known = (name: string): boolean => names({ file, name }, read(file))
  expect(known('is proved by tests that are there')).toBe(true)
  expect(known('is proved by tests')).toBe(false)
})
