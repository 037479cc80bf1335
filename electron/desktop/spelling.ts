import type { Session } from 'electron'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'

/** The part of a session that checks spelling. */
type Speller = Pick<
  Session,
  'setSpellCheckerEnabled' | 'setSpellCheckerLanguages' | 'availableSpellCheckerLanguages'
>

/** What decides how a language is written. */
export interface Writing {
  readonly language: Language
  /** Of the logbook (`CA-QC`); undefined where none is open. */
  readonly region: string | undefined
  /** The languages the system is set to, the first one first. */
  readonly systemTags: readonly string[]
}

/**
 * The dictionary for a text: as its language is written where the logbook is, else as the system writes
 * it, else as it is usually written; undefined where there is none for the language.
 */
export const dictionaryFor = (
  { language, region, systemTags }: Writing,
  available: readonly string[],
): string | undefined => {
  const countries = [region?.slice(0, 2), ...systemTags.map((tag) => new Intl.Locale(tag).region)]
  const ofSystem = systemTags.filter((tag) => tag.split('-')[0] === language)
  const wanted = [
    `${language}-${region?.slice(0, 2) ?? ''}`,
    ...ofSystem,
    ...countries.map((country) => `${language}-${country ?? ''}`),
    language,
    LANGUAGE_ROWS[language].locale,
  ]
  return (
    wanted.find((tag) => available.includes(tag)) ??
    available.find((tag) => tag.startsWith(`${language}-`))
  )
}

/** Checks what is typed, where that is wished. */
export interface Spelling {
  readonly choose: (wanted: boolean) => void
  /** Something is typed from now on, in that language. */
  readonly writeIn: (language: Language, region: string | undefined) => void
}

/**
 * Checks spelling in the language of the text alone: a letter in French knows no English words. macOS has
 * its own dictionaries and finds the language by itself; Windows and Linux download one the first time
 * something is typed in its language, and only once this was switched on.
 */
export const makeSpelling = (
  session: () => Speller,
  platform: NodeJS.Platform,
  systemTags: readonly string[],
): Spelling => {
  let isWanted = false
  let writing: Writing | null = null
  const check = (): void => {
    const speller = session()
    if (platform !== 'darwin') {
      const { availableSpellCheckerLanguages: available } = speller
      const dictionary = isWanted && writing ? dictionaryFor(writing, available) : undefined
      speller.setSpellCheckerLanguages(dictionary === undefined ? [] : [dictionary])
    }
    speller.setSpellCheckerEnabled(isWanted)
  }
  return {
    choose: (wanted) => {
      isWanted = wanted
      check()
    },
    writeIn: (language, region) => {
      if (writing?.language === language && writing.region === region) return
      writing = { language, region, systemTags }
      check()
    },
  }
}
