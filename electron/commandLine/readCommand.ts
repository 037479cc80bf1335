import { parseArgs } from 'node:util'
import { parseLocalDate } from '#domain/calendar/wallClock.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import type { FormLanguage } from '#domain/outgoing/adviser/formWords.ts'
import { TABLE_FORMATS, type TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { OFFICE_IDS, type OfficeId } from '#domain/outgoing/adviser/office.ts'
import { OFFICES } from '#domain/outgoing/adviser/offices.ts'
import { PRIVATE_PARTS, type PrivatePart } from '#domain/outgoing/adviser/privateParts.ts'
import { Ended } from './ended.ts'

/** What stands with every command. */
interface Common {
  /** Folder of the logbook, as written; absent: the usual one of this system. */
  readonly data?: string
  /** One value of JSON in place of words. */
  readonly json: boolean
  /** The language of words; absent: the system's. */
  readonly language?: Language
}

/** What is exported: a table of our own, or what an office asks for. */
export type Exported = 'applications' | 'journal' | OfficeId

/** A command as it was understood. */
export type Command =
  | { readonly command: 'help'; readonly language?: Language }
  | (Common & { readonly command: 'today' })
  | (Common & {
      readonly command: 'export'
      readonly what: Exported
      readonly format: TableFormat
      readonly parts: readonly PrivatePart[]
      readonly from?: string
      readonly to?: string
      readonly formLanguage?: FormLanguage
      /** Where to write, as written; absent: what is printed. */
      readonly output?: string
    })
  | (Common & {
      readonly command: 'import'
      /** As written. */
      readonly file: string
      /** Only to be told what would become of its rows. */
      readonly dryRun: boolean
    })

type ExportCommand = Extract<Command, { command: 'export' }>

const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  with: { type: 'string' },
  'form-language': { type: 'string' },
  output: { type: 'string', short: 'o' },
  'dry-run': { type: 'boolean' },
} as const
type OptionName = keyof typeof OPTIONS

/** Which options a command takes beside those that all of them take. */
const OWN: Readonly<Record<'today' | 'export' | 'import', readonly OptionName[]>> = {
  today: [],
  export: ['format', 'from', 'to', 'with', 'form-language', 'output'],
  import: ['dry-run'],
}
const SHARED: readonly OptionName[] = ['data', 'json', 'language', 'help']

const isCommand = (word: string | undefined): word is keyof typeof OWN =>
  word !== undefined && Object.hasOwn(OWN, word)

const oneOf = <Value extends string>(
  option: string,
  written: string,
  values: readonly Value[],
): Value => {
  const found = values.find((value) => value === written)
  if (found === undefined)
    throw new Ended('not-understood', 'commandLine.notOneOf', {
      params: { option, word: written, values: values.join(', ') },
    })
  return found
}

const dayOf = (option: string, written: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/u.test(written) || parseLocalDate(written) === null)
    throw new Ended('not-understood', 'commandLine.notADay', { params: { option, word: written } })
  return written
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: OPTIONS,
      strict: true,
      allowPositionals: true,
      tokens: true,
    })
  } catch (error) {
    const option = /'(-[^' ]*)/u.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    throw new Ended('not-understood', 'commandLine.badOption', { params: { option } })
  }
}

type Values = ReturnType<typeof parsed>['values']

/** Days that end before they begin hold nothing: somebody meant something else. */
const spanOf = ({ from, to }: Values): Pick<ExportCommand, 'from' | 'to'> => {
  const span = {
    ...(from === undefined ? {} : { from: dayOf('--from', from) }),
    ...(to === undefined ? {} : { to: dayOf('--to', to) }),
  }
  if (from !== undefined && to !== undefined && to < from)
    throw new Ended('not-understood', 'commandLine.endsBefore', { params: { from, to } })
  return span
}

/** The language of an office's form: one that it has. */
const formOf = (
  what: Exported,
  { 'form-language': form }: Values,
): Pick<ExportCommand, 'formLanguage'> => {
  if (form === undefined) return {}
  const office = OFFICES.find(({ id }) => id === what)
  if (office === undefined)
    throw new Ended('not-understood', 'commandLine.badOption', {
      params: { option: '--form-language' },
    })
  const languages = office.forms.map(({ language }) => language)
  return { formLanguage: oneOf('--form-language', form, languages) }
}

const exportOf = (given: Values, word: string | undefined): Omit<ExportCommand, keyof Common> => {
  const { format = 'csv', with: parts, output } = given
  const what = oneOf('export', word ?? 'applications', ['applications', 'journal', ...OFFICE_IDS])
  return {
    command: 'export',
    what,
    format: oneOf('--format', format, TABLE_FORMATS),
    parts: (parts ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => oneOf('--with', part, PRIVATE_PARTS)),
    ...spanOf(given),
    ...formOf(what, given),
    ...(output === undefined ? {} : { output }),
  }
}

/** An option given twice says nothing clear; one of another command would be passed over. */
const checkOptions = ({ tokens }: ReturnType<typeof parsed>, command: keyof typeof OWN): void => {
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const params = { option: token.rawName }
    const isTaken = [...SHARED, ...OWN[command]].some((name) => name === token.name)
    if (!isTaken) throw new Ended('not-understood', 'commandLine.badOption', { params })
    if (seen.has(token.name)) throw new Ended('not-understood', 'launch.givenTwice', { params })
    seen.add(token.name)
  }
}

/**
 * Reads the command line, without the program's name. Throws `Ended` where it is not understood:
 * nothing is guessed, as a mistyped word must never write.
 */
export const readCommand = (args: readonly string[]): Command => {
  const read = parsed(args)
  const { values, positionals } = read
  const language =
    values.language === undefined
      ? {}
      : { language: oneOf('--language', values.language, LANGUAGES) }
  const [name, word, ...more] = positionals
  if (values.help === true || name === undefined) return { command: 'help', ...language }
  if (!isCommand(name))
    throw new Ended('not-understood', 'commandLine.noSuchCommand', { params: { word: name } })
  checkOptions(read, name)
  // A variable that is empty must not lead to wherever one stands.
  if (values.data?.trim() === '') throw new Ended('not-understood', 'launch.dataNeedsFolder')
  const extra = name === 'today' ? word : more[0]
  if (extra !== undefined)
    throw new Ended('not-understood', 'commandLine.oneTooMany', { params: { word: extra } })
  const common = {
    json: values.json === true,
    ...language,
    ...(values.data === undefined ? {} : { data: values.data }),
  }
  if (name === 'today') return { command: name, ...common }
  if (name === 'export') return { ...common, ...exportOf(values, word) }
  if (word === undefined) throw new Ended('not-understood', 'commandLine.whichFile')
  return { command: name, ...common, file: word, dryRun: values['dry-run'] === true }
}

/** Whether JSON was asked for, as far as a line that was not understood says. */
export const asksForJson = (args: readonly string[]): boolean => args.includes('--json')
