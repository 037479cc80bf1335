import type { Handlers } from '#contract/calls.ts'
import type { incomingTable } from '#contract/incomingTable.ts'
import { REGIONS } from '#domain/calendar/regions.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import type { Language } from '#domain/language.ts'
import { toTell } from '#domain/logbook/toTell.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { saidOfImport } from '#domain/decide/saidOfEvents.ts'
import { importsOf } from '#domain/views/imports.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import type { KnownCards, TableAsked } from '#electron/host/incoming/reading/question.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls about tables that come in. */
export type ImportCalls = Pick<Handlers, keyof typeof incomingTable>

const contextOf = (working: WorkingLogbook, language: Language): TableAsked['context'] => {
  const { settings } = working.logbook()
  const isAmerican = REGIONS[settings.region].country === 'US'
  return {
    ...working.time(),
    language,
    dayOrder: isAmerican ? 'month-first' : 'day-first',
    own: [settings.personName, settings.personPhone ?? ''].filter((own) => own !== ''),
  }
}

/** The logbook as it is compared with, once for each of its states. */
const knownTo = (): ((file: string, working: WorkingLogbook) => KnownCards | undefined) => {
  let sent: { file: string; working: WorkingLogbook; revision: number } | undefined
  return (file, working) => {
    const revision = working.revision()
    if (sent?.file === file && sent.working === working && sent.revision === revision)
      return undefined
    sent = { file, working, revision }
    const { applications, imports } = working.logbook()
    return { revision, applications: [...applications.values()], imports: [...imports.values()] }
  }
}

/** The answer of an import that was asked for again after its answer was lost: it was written. */
const writtenBefore = (working: WorkingLogbook, id: string) => {
  const before = working.logbook().imports.get(id)
  if (before === undefined) return undefined
  return accepted({
    revision: working.revision(),
    said: saidOfImport(before),
    undoable: false,
    counts: before.counts,
  })
}

/** Reads tables in the thread of their file, and writes them through the session's writer. */
export const importCalls = (
  files: FilesInHand,
  current: () => Session,
  language: () => Language,
): ImportCalls => {
  const known = knownTo()
  const asked = (file: string, choices: TableChoices, working: WorkingLogbook): TableAsked => ({
    choices,
    context: contextOf(working, language()),
    known: known(file, working),
  })
  return {
    readTable: async ({ file, choices, ...page }) => {
      const { working } = current()
      if (working === null) return refused('logbook-unavailable')
      const revision = working.revision()
      const read = await files.ask(file, 'table', { ...asked(file, choices, working), ...page })
      return read.ok ? accepted({ ...read.value, revision }) : read
    },
    importTable: async ({ file, choices, import: id, revision }) => {
      const { working, writer } = current()
      if (working === null) return refused('logbook-unavailable')
      const before = writtenBefore(working, id)
      if (before !== undefined) return before
      if (revision !== working.revision()) return refused('changed-since')
      const made = await files.ask(file, 'commands', {
        ...asked(file, choices, working),
        import: id,
      })
      if (!made.ok) return made
      const name = files.nameOf(file).slice(0, 200)
      const done = await writer.importTable({ ...made.value, name }, revision)
      if (done.ok) return accepted({ ...done.value, counts: made.value.counts })
      return writtenBefore(working, id) ?? done
    },
    imports: () => {
      const { working } = current()
      return working === null ? [] : importsOf(working.logbook())
    },
    toTell: () => {
      const { working } = current()
      if (working === null) return []
      return [...working.logbook().applications.values()].flatMap((application) => {
        const tellings = application.presence === 'present' ? toTell(application) : []
        if (tellings.length === 0) return []
        const { company, post } = application.details
        return [{ application: application.id, company, post, tellings }]
      })
    },
  }
}
