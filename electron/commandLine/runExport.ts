import { randomUUID } from 'node:crypto'
import type { Language } from '#domain/language.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { OUTGOING_ROWS_AT_ONCE, type OutgoingRows } from '#contract/outgoing.ts'
import { translator } from '#texts/translator.ts'
import { saveWhole } from '#electron/host/outgoing/saving/saveWhole.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'
import type { Command } from './readCommand.ts'
import type { Saying } from './saying.ts'

type ExportCommand = Extract<Command, { command: 'export' }>

/** The choice a command amounts to. */
export const choiceOf = (
  { what, parts, from, to, formLanguage }: ExportCommand,
  language: Language,
): AdviserChoice => {
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const common = { parts: [...parts], language }
  if (what === 'applications') return { table: what, ...common, ...span }
  if (what === 'journal') return { table: what, ...common, filter: span }
  const form = formLanguage === undefined ? {} : { formLanguage }
  return { table: 'office', office: what, ...common, ...form, ...span }
}

const allRows = async (door: Door, choice: AdviserChoice): Promise<OutgoingRows> => {
  let all: OutgoingRows | undefined
  const rows: (readonly string[])[] = []
  const applications: string[] = []
  do {
    const page = { choice, as: 'codes', offset: rows.length, limit: OUTGOING_ROWS_AT_ONCE } as const
    const answer = await door.ask('outgoingRows', page)
    if (!answer.ok) throw new Ended('refused', `reasons.${answer.reason}`)
    all = answer.value
    if (all.rows.length === 0) break
    rows.push(...all.rows)
    applications.push(...all.applications)
  } while (rows.length < all.total)
  return { ...all, rows, applications }
}

/** A table as one value for programs: rows by the stable names of their columns. */
const tableJson = (what: string, { columns, rows, applications, period }: OutgoingRows) => ({
  format: 'relance-table',
  version: 1,
  table: what,
  from: period.from ?? null,
  to: period.to ?? null,
  columns: columns.map(({ field, header, kind }) => ({ field, header, kind })),
  rows: rows.map((row, at) => ({
    application: applications[at],
    ...Object.fromEntries(columns.map(({ field }, place) => [field, row[place] ?? ''])),
  })),
})

/** Writes a new file, readable by the person alone; one that is there stays as it is. */
const writeNew = async (path: string, content: string | Uint8Array): Promise<void> => {
  try {
    await saveWhole({ path, content, onlyNew: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Ended(
      'refused',
      code === 'EEXIST' ? 'commandLine.fileThere' : 'commandLine.fileNotWritten',
      { params: { file: path, code } },
    )
  }
}

/** `relance export`: a table, printed or written where it was asked for. */
export const runExport = async (
  door: Door,
  command: ExportCommand,
  { language, saying }: { readonly language: Language; readonly saying: Saying },
): Promise<void> => {
  const choice = choiceOf(command, language)
  const { output, format, json, what } = command
  if (json) {
    const written = `${JSON.stringify(tableJson(what, await allRows(door, choice)), null, 2)}\n`
    if (output === undefined) saying.write(written)
    else await writeNew(output, written)
    return
  }
  if (format === 'xlsx' && output === undefined)
    throw new Ended('not-understood', 'commandLine.xlsxNeedsFile')
  const made = await door.ask('exportTable', { job: randomUUID(), choice, format })
  if (!made.ok) throw new Ended('refused', `reasons.${made.reason}`)
  if (made.value.how !== 'download') return
  const { content, base64 } = made.value
  if (output === undefined) saying.write(content)
  else {
    await writeNew(output, base64 === true ? Buffer.from(content, 'base64') : content)
    saying.explain(translator(language)('outgoing.saved', { name: output }))
  }
}
