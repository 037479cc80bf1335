import { readdirSync, readFileSync } from 'node:fs'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Language } from '#domain/language.ts'

/** A phrase as people say it somewhere, and what it means, worked out by hand. */
export interface Phrase {
  readonly text: string
  readonly expected: string
  readonly region: HolidayRegion
  readonly language: Language
  readonly now: string
}

const FOLDER = new URL('../fixtures/promises/', import.meta.url)
const WEDNESDAY = '2026-11-25T10:00'

/** The phrases of every country: `text | meaning` on a line, beneath `@region`, `@language` and `@now`. */
export const phrases = (suffix = '.txt'): readonly Phrase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(suffix))
    .flatMap((name) => {
      const place = { region: 'FR', language: 'fr', now: WEDNESDAY }
      return readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [, key, value = ''] = /^@(\w+) (.+)$/.exec(line) ?? []
          if (key !== undefined) Object.assign(place, { [key]: value })
          const [text = '', expected] = line.split(' | ')
          if (line.startsWith('#') || key !== undefined || expected === undefined) return []
          return [{ ...place, text, expected } as Phrase]
        })
    })
