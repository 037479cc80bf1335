import { FORM_WORDS, type FormLanguage } from '#domain/outgoing/adviser/formWords.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import type { CellKind, CellWords } from '#domain/outgoing/adviser/column.ts'
import type { OfficeForm } from '#domain/outgoing/adviser/office.ts'
import { formOf } from '#domain/outgoing/adviser/offices.ts'
import { LANGUAGES, REFERENCE_LANGUAGE, type Language } from '#domain/language.ts'
import { isVariant, spokenIn, type Spoken } from '#domain/spoken.ts'
import { rowOf } from '#domain/entry/entry.ts'
import { textsIn, translator } from '#texts/translator.ts'
import { journalWords } from './journalWords.ts'

/** In which words a table leaves: those of a reader, of a spreadsheet, of a program. */
export type SaidAs = 'shown' | 'sheet' | 'codes'

/** A choice with how its language is spoken where the person lives. */
export type SpokenChoice = AdviserChoice & { readonly spoken?: Spoken }

/** A choice as it is worded in the country of a region. */
export const choiceIn = (choice: AdviserChoice, region: string): SpokenChoice => ({
  ...choice,
  spoken: spokenIn(choice.language, region),
})

/** How a choice is worded where it follows no form. */
export const spokenOf = ({ spoken, language }: SpokenChoice): Spoken => spoken ?? language

/** The words of one table, and the language they are of. */
export interface SheetWords {
  readonly language: FormLanguage
  /** The locale of its dates. */
  readonly locale: string
  readonly cells: CellWords
  /** A cell as it is written, by what it holds. */
  readonly written: (cell: string, kind: CellKind) => string
}

/** The form of an office, where one is chosen. */
export const chosenForm = (choice: AdviserChoice): OfficeForm | undefined =>
  choice.table === 'office' ? formOf(choice.office, choice.formLanguage) : undefined

const dayWriter = (locale: string): ((iso: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const known = new Map<string, string>()
  return (iso) => {
    const before = known.get(iso)
    if (before !== undefined) return before
    const written = iso === '' ? '' : format.format(new Date(`${iso}T00:00Z`))
    known.set(iso, written)
    return written
  }
}

/** What a program reads: the codes of closed lists; of what came of an entry, the code alone. */
const CODES: CellWords = {
  stage: (stage) => stage,
  kind: (kind) => kind,
  channel: (channel) => channel,
  result: (entry) => {
    const result = rowOf(entry.kind).result(entry)
    if (result === undefined) return ''
    if (result.tells === 'outcome') return result.outcome
    if (result.tells === 'let-go-reason') return result.reason
    return result.tells
  },
  standing: (standing) => standing,
}

const isInterface = (language: FormLanguage): language is Language & FormLanguage =>
  LANGUAGES.some((one) => one === language)

/** The words a choice leaves in: those of its office, else of the language that was chosen. */
export const sheetWords = (choice: SpokenChoice, as: SaidAs): SheetWords => {
  const form = chosenForm(choice)
  const language = form?.language ?? choice.language
  const own = form === undefined ? spokenOf(choice) : undefined
  const { channels, ...words } = FORM_WORDS[language]
  const locale = own !== undefined && isVariant(own) ? own : words.locale
  const standings = own === undefined ? words.standings : textsIn(own, words.standings)
  if (as === 'codes') return { language, locale, cells: CODES, written: (cell) => cell }
  const day = dayWriter(locale)
  const spoken = own ?? (isInterface(language) ? language : REFERENCE_LANGUAGE)
  const ofCells = journalWords(translator(spoken), as === 'shown' ? day : undefined)
  return {
    language,
    locale,
    cells: {
      ...ofCells,
      ...(form === undefined ? {} : { channel: (channel) => channels[channel] }),
      standing: (standing) => standings[standing],
    },
    written: (cell, kind) => (as === 'shown' && kind === 'date' ? day(cell) : cell),
  }
}
