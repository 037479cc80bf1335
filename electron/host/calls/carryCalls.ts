import { hostname } from 'node:os'
import { newHere } from '#domain/outgoing/logbook/newHere.ts'
import { LOGBOOK_ENDING } from '#domain/outgoing/logbook/manifest.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { LogbookFileView, logbookFile, LogbookTaken } from '#contract/logbookFile.ts'
import { translator } from '#texts/translator.ts'
import { startReader, type Reader } from '#electron/host/incoming/reading/reader.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import { within, type Steps } from '#electron/host/logbook/storage/steps.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { CarriedFile, CarriedFiles } from '#electron/host/outgoing/carrying/carriedFiles.ts'
import { makeLogbookFile } from '#electron/host/outgoing/carrying/makeLogbookFile.ts'
import { proposePhrase } from '#electron/host/outgoing/carrying/proposePhrase.ts'
import type { SecondFolder } from '#electron/host/outgoing/carrying/secondFolder.ts'
import type { LogbookFiles } from '#electron/host/session/logbookFiles.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import type { GoingBack } from './goingBack.ts'
import type { Jobs } from './jobs.ts'

/** The calls about a whole logbook that goes out or comes in, and about its copies. */
export type CarryCalls = Pick<Handlers, keyof typeof logbookFile>

/** What the calls need. */
export interface CarryParts {
  readonly current: () => Session
  readonly scheduler: Scheduler
  readonly language: () => Language
  readonly wallClock: () => string
  readonly files: LogbookFiles
  readonly inHand: FilesInHand
  readonly carried: CarriedFiles
  readonly second: SecondFolder
  readonly goingBack: GoingBack
  readonly jobs: Jobs
  /** How hard each trial of a phrase is, as usual by default. */
  readonly phraseCost?: number | undefined
}

type OutCalls = Pick<CarryCalls, 'exportLogbook' | 'stopLogbook' | 'proposePhrase'>

/** What this computer is called, as far as a file says it. */
const computer = (): string => hostname().slice(0, 100)

/** Threads at work, by the job that names each, so that it can be ended. */
type Threads = Map<string, Pick<Reader, 'end'>>

const outCalls = (
  { folder, version, clock, deliver, push }: Shell,
  { current, scheduler, language, wallClock, jobs, phraseCost: workFactor }: CarryParts,
  making: Threads,
): OutCalls => {
  return {
    exportLogbook: async ({ job, phrase }) => {
      const { working } = current()
      if (working === null) return refused('logbook-unavailable')
      const from = { program: version, computer: computer(), madeAt: clock.now() }
      const sealed = phrase === undefined || phrase.trim() === '' ? undefined : phrase
      try {
        const made = await makeLogbookFile(
          { log: working.log, folder, phrase: sealed, workFactor, from },
          {
            scheduler,
            onDone: (done) => push('making', { job, done }),
            onReader: (reader) => making.set(job, reader),
          },
        )
        if (!made.ok) return made.reason === 'file-let-go' ? accepted({ how: 'cancelled' }) : made
        const name = translator(language())('carry.file', { date: wallClock().slice(0, 10) })
        return await deliver({
          name: `${name}${LOGBOOK_ENDING}`,
          mime: 'application/octet-stream',
          content: made.value,
        })
      } finally {
        making.delete(job)
      }
    },
    stopLogbook: ({ job }) => {
      making.get(job)?.end()
      jobs.stop(job)
      return accepted(undefined)
    },
    proposePhrase: ({ language: spoken }) => ({ phrase: proposePhrase(spoken) }),
  }
}

const viewOf = (
  carried: CarriedFile,
  compared: Awaited<ReturnType<WorkingLogbook['log']['compare']>>,
  working: WorkingLogbook,
): LogbookFileView => {
  const { applications, people, entries, cards, last, from } = carried
  return {
    ...{ applications, people, entries, cards, last },
    ...(from === null ? {} : { from: { computer: from.computer, madeAt: from.madeAt } }),
    here: newHere(working.logbook(), compared),
  }
}

/** The share of the time of adding that the backup before takes. */
const KEPT = 0.5

type InCalls = Pick<CarryCalls, 'lookIntoLogbookFile' | 'takeLogbookFile' | 'forgetLogbookFile'>

const inCalls = ({ current, inHand, carried, goingBack, jobs }: CarryParts): InCalls => {
  const forget = (file: string): void => {
    carried.forget(file)
    inHand.letGo(file)
  }
  const replace = async (file: string, steps: Steps): Promise<Outcome<LogbookTaken>> => {
    const found = carried.get(file)
    if (current().writer === null) return refused('logbook-unavailable')
    if (found === undefined) return refused('file-not-there')
    const replaced = await goingBack.replaceBy(found.path, steps)
    if (!replaced.ok) return replaced
    forget(file)
    return accepted({ way: 'replace', state: replaced.value, before: goingBack.before() })
  }
  const add = async (file: string, { step, last }: Steps): Promise<Outcome<LogbookTaken>> => {
    const { writer } = current()
    const found = carried.get(file)
    if (writer === null) return refused('logbook-unavailable')
    if (found === undefined) return refused('file-not-there')
    const before = within(step, 0, KEPT)
    const kept = await goingBack.backUpFirst({ step: before, last: before })
    if (!kept.ok) return kept
    const { path, from } = found
    const onDone = within(last, KEPT, 1)
    step(KEPT)
    onDone(0)
    const done = await writer.addLogbook({ path, from: from?.computer ?? '', onDone })
    if (!done.ok) return done
    forget(file)
    return accepted({ way: 'add', done: done.value })
  }
  return {
    lookIntoLogbookFile: async ({ file, phrase }) => {
      const { working } = current()
      if (working === null) return refused('logbook-unavailable')
      const unpacked = await carried.unpack(file, phrase)
      if (!unpacked.ok) return unpacked
      const compared = await working.log.compare(unpacked.value.path)
      return accepted(viewOf(unpacked.value, compared, working))
    },
    takeLogbookFile: ({ file, way, job }) =>
      jobs.run(job, (steps) => (way === 'replace' ? replace(file, steps) : add(file, steps))),
    forgetLogbookFile: ({ file }) => {
      forget(file)
      return accepted(undefined)
    },
  }
}

export const carryCalls = (shell: Shell, parts: CarryParts): CarryCalls => {
  const { files, second, scheduler, goingBack } = parts
  const threads: Threads = new Map()
  return {
    ...outCalls(shell, parts, threads),
    ...inCalls(parts),
    lookIntoBackup: async ({ backup, job }) => {
      const copy = files.pathOfCopy(backup)
      if (copy === null || !(await files.isRestorable(backup))) return refused('no-such-backup')
      const onProgress = ({ done }: { readonly done: number }): void => {
        if (job !== undefined) shell.push('making', { job, done })
      }
      const reader = startReader({ scheduler, onProgress })
      if (job !== undefined) threads.set(job, reader)
      try {
        return await reader.ask('look', { copy })
      } finally {
        if (job !== undefined) threads.delete(job)
        reader.end()
      }
    },
    beforeRestore: async () => {
      const before = goingBack.before()
      const copies = before === null ? [] : await files.backupsUnread()
      return copies.find(({ id }) => id === before) ?? null
    },
    backupFolder: () => second.view(),
    chooseBackupFolder: ({ folder }) => second.choose(folder),
  }
}
