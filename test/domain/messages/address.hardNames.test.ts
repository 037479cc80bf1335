import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { greeting, hello, salutation } from '#domain/messages/address.ts'
import type { Civility } from '#domain/vocabulary.ts'

/** As typed, the civility that was chosen, and how each is greeted; « = »: as in an e-mail. */
interface HardName {
  readonly person: { readonly name: string; readonly civility?: Civility }
  readonly mail: readonly [string, string]
  readonly letter: readonly [string, string]
}

const CIVILITY_OF: Readonly<Record<string, Civility>> = { f: 'madame', m: 'monsieur' }
const unescaped = (text: string): string =>
  text.replace(/\\u([\dA-F]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const NAMES: readonly HardName[] = readFileSync('test/fixtures/names/hardNames.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [typed = '', chosen = '', french = '', english = '', lettre = '', letter = ''] =
      line.split('\t')
    const civility = CIVILITY_OF[chosen]
    return {
      person: { name: unescaped(typed), ...(civility === undefined ? {} : { civility }) },
      mail: [french, english],
      letter: [lettre === '=' ? french : lettre, letter === '=' ? english : letter],
    }
  })

/** How one name is greeted in each register and language, beside how it should be. */
const greetings = ({ person, mail, letter }: HardName): readonly (readonly [string, string])[] => [
  [greeting(person, 'fr'), mail[0]],
  [greeting(person, 'en'), mail[1]],
  [hello(person, 'fr'), mail[0]],
  [hello(person, 'en'), mail[1].replace(/^Dear /u, 'Hello ')],
  [salutation(person, 'fr'), letter[0]],
  [salutation(person, 'en'), letter[1]],
]

const TITLES = /\b(?:Madame|Monsieur|Ms|Mr|Mrs|Miss|Mx)\b/gu
const titlesIn = (text: string): string => (text.match(TITLES) ?? []).join(' ')

describe('names that are hard to greet', () => {
  it('are at least 450, of many kinds', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(450)
    expect(new Set(NAMES.map(({ person }) => `${person.name}/${person.civility ?? ''}`)).size).toBe(
      NAMES.length,
    )
  })

  it('are greeted rightly in 97 of 100 cases, in every register', () => {
    const wrong = NAMES.flatMap((name) => {
      const found = greetings(name).filter(([said, right]) => said !== right)
      return found.length === 0 ? [] : [`${name.person.name}: ${found.flat().join(' / ')}`]
    })
    expect((NAMES.length - wrong.length) / NAMES.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      0.97,
    )
  })

  it('never get a civility nobody gave', () => {
    const wrong = NAMES.flatMap((name) =>
      greetings(name).filter(([said, right]) => {
        const title = titlesIn(said)
        return title !== '' && title !== titlesIn(right) && said !== 'Madame, Monsieur'
      }),
    )
    expect(wrong).toEqual([])
  })
})
