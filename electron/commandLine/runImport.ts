import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { Language } from '#domain/language.ts'
import { mostBytesOf, tooLargeAs } from '#domain/incoming/bounds.ts'
import { FATES } from '#domain/incoming/table/reading.ts'
import { PIECE_BYTES } from '#contract/intake.ts'
import type { TableView } from '#contract/incomingTable.ts'
import { translator } from '#texts/translator.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'
import type { Command } from './readCommand.ts'
import type { Saying } from './saying.ts'

type ImportCommand = Extract<Command, { command: 'import' }>

/** The name of a file, to begin with: what it is, is found from what it holds. */
const nameOf = (path: string): string => basename(path).slice(0, 200)

const openToRead = (path: string): { readonly fd: number; readonly size: number } => {
  const cannot = (code: string) =>
    new Ended('refused', 'commandLine.fileNotRead', { params: { file: path, code } })
  try {
    const fd = openSync(path, 'r')
    const stats = fstatSync(fd)
    if (stats.isFile()) return { fd, size: stats.size }
    closeSync(fd)
  } catch (error) {
    throw cannot(error instanceof Error && 'code' in error ? String(error.code) : '')
  }
  throw cannot('EISDIR')
}

/** Hands a file over piece by piece, as the window does. */
const handOver = async (door: Door, path: string, file: string): Promise<void> => {
  const { fd, size } = openToRead(path)
  try {
    if (size > mostBytesOf(path)) throw new Ended('refused', `reasons.${tooLargeAs(path)}`)
    const piece = Buffer.alloc(PIECE_BYTES)
    for (let offset = 0; offset === 0 || offset < size;) {
      const length = readSync(fd, piece, 0, piece.length, offset)
      const base64 = piece.subarray(0, length).toString('base64')
      const handed = await door.ask('handOver', { file, name: nameOf(path), size, offset, base64 })
      if (!handed.ok) throw new Ended('refused', `reasons.${handed.reason}`)
      if (length === 0) break
      offset += length
    }
  } finally {
    closeSync(fd)
  }
}

/** What a program is told of a table that leaves something in question. */
const questionsOf = ({ questions }: Pick<TableView, 'questions'>) =>
  questions.map(({ id, asks, column, header, examples, rows, options, proposed }) => ({
    id,
    asks,
    column,
    header,
    examples,
    rows,
    options,
    proposed: proposed ?? null,
  }))

/** How often a table is read anew where somebody else wrote meanwhile. */
const TRIES = 5

/** Opens a file as the import screen does; refuses what is no table. */
const openTable = async (door: Door, file: string, path: string): Promise<void> => {
  await handOver(door, path, file)
  const opened = await door.ask('openFile', { file })
  if (!opened.ok) throw new Ended('refused', `reasons.${opened.reason}`)
  if (opened.value.sort !== 'table')
    throw new Ended('refused', 'commandLine.noTable', { params: { file: path } })
}

const readTable = async (door: Door, file: string): Promise<TableView> => {
  const read = await door.ask('readTable', { file, choices: {}, from: 0, most: 1 })
  if (!read.ok) throw new Ended('refused', `reasons.${read.reason}`)
  return read.value
}

/** Reads an open table, and writes it where that was asked for and nothing is in question. */
const readAndWrite = async (
  door: Door,
  file: string,
  { file: path, dryRun }: ImportCommand,
): Promise<Pick<TableView, 'counts' | 'questions'>> => {
  for (let left = TRIES; ; left -= 1) {
    const table = await readTable(door, file)
    if (dryRun) return table
    const open = table.questions.filter(({ answered }) => !answered)
    if (open.length > 0)
      throw new Ended('questions', 'commandLine.questions', {
        params: { n: open.length, file: path },
        more: { questions: questionsOf(table) },
      })
    const { revision } = table
    const asked = { file, choices: {}, import: randomUUID(), revision }
    const done = await door.ask('importTable', asked)
    if (done.ok) return { counts: done.value.counts, questions: [] }
    if (done.reason !== 'changed-since' || left === 1)
      throw new Ended('refused', `reasons.${done.reason}`)
  }
}

/** `relance import`: writes a table as one change, and only where nothing is in question. */
export const runImport = async (
  door: Door,
  command: ImportCommand,
  { language, saying }: { readonly language: Language; readonly saying: Saying },
): Promise<void> => {
  const { file: path, dryRun, json } = command
  const file = randomUUID()
  await openTable(door, file, path)
  const { counts, questions } = await readAndWrite(door, file, command)
  await door.ask('letGoOfFile', { file })
  if (json) {
    const told = { format: 'relance-import', version: 1, written: !dryRun, counts }
    saying.print(JSON.stringify({ ...told, questions: questionsOf({ questions }) }, null, 2))
    return
  }
  const t = translator(language)
  const isNew = counts.new + counts.joins > 0
  const done = isNew ? 'commandLine.wrote' : 'commandLine.nothingNew'
  saying.print(t(dryRun ? 'commandLine.wouldWrite' : done))
  for (const fate of FATES) saying.print(`  ${t(`commandLine.fates.${fate}`, { n: counts[fate] })}`)
}
