import { hostname } from 'node:os'
import { newHere } from '#domain/outgoing/logbook/newHere.ts'
import { LOGBOOK_ENDING } from '#domain/outgoing/logbook/manifest.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { LogbookFileView, logbookFile, LogbookTaken } from '#contract/logbookFile.ts'
import { translator } from '#texts/translator.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import type { Join } from '#electron/host/logbook/events/eventLog.ts'
import { within, type Step, type Steps } from '#electron/host/logbook/storage/steps.ts'
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
import { makeJobThreads, type JobThreads } from './jobThreads.ts'

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

const outCalls = (
  { folder, version, clock, deliver }: Shell,
  { current, language, wallClock, jobs, phraseCost: workFactor }: CarryParts,
  threads: JobThreads,
): OutCalls => ({
  exportLogbook: async ({ job, phrase }) => {
    const { working } = current()
    if (working === null) return refused('logbook-unavailable')
    const from = { program: version, computer: computer(), madeAt: clock.now() }
    const sealed = phrase === undefined || phrase.trim() === '' ? undefined : phrase
    const asked = { log: working.log, folder, phrase: sealed, workFactor, from }
    const made = await threads.run(job, (reader) => makeLogbookFile(asked, reader))
    if (!made.ok) return made.reason === 'file-let-go' ? accepted({ how: 'cancelled' }) : made
    const name = translator(language())('carry.file', { date: wallClock().slice(0, 10) })
    return deliver({
      name: `${name}${LOGBOOK_ENDING}`,
      mime: 'application/octet-stream',
      content: made.value,
    })
  },
  stopLogbook: ({ job }) => {
    threads.end(job)
    jobs.stop(job)
    return accepted(undefined)
  },
  proposePhrase: ({ language: spoken }) => ({ phrase: proposePhrase(spoken) }),
})

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

/** The share of the time of adding after which the backup before is made, and after which all is joined. */
const [KEPT, JOINED] = [0.4, 0.8]

type InCalls = Pick<CarryCalls, 'lookIntoLogbookFile' | 'takeLogbookFile' | 'forgetLogbookFile'>

/** Adds what a file holds, after a backup; stopped it changes nothing, as long as it is not put in. */
const adding = ({ current, goingBack }: CarryParts, threads: JobThreads) => {
  const joining =
    (job: string | undefined, step: Step): Join =>
    (copy, path) => {
      // The last moment at which a stop is heard of here; from now on it ends the thread.
      step(KEPT)
      return threads.run(job, ({ ask }) => ask('join', { copy, path }), [KEPT, JOINED])
    }
  return async (
    { path, from }: CarriedFile,
    { job, step, last }: Steps & { readonly job: string | undefined },
  ): Promise<Outcome<LogbookTaken>> => {
    const { writer } = current()
    if (writer === null) return refused('logbook-unavailable')
    const before = within(step, 0, KEPT)
    const kept = await goingBack.backUpFirst({ step: before, last: before })
    if (!kept.ok) return kept
    step(KEPT)
    const done = await writer.addLogbook({
      ...{ path, from: from?.computer ?? '', joined: joining(job, step) },
      onDone: within(last, JOINED, 1),
    })
    return done.ok ? accepted({ way: 'add', done: done.value }) : done
  }
}

const inCalls = (parts: CarryParts, threads: JobThreads): InCalls => {
  const { current, inHand, carried, goingBack, jobs } = parts
  const replace = async ({ path }: CarriedFile, steps: Steps): Promise<Outcome<LogbookTaken>> => {
    if (current().writer === null) return refused('logbook-unavailable')
    const replaced = await goingBack.replaceBy(path, steps)
    if (!replaced.ok) return replaced
    return accepted({ way: 'replace', state: replaced.value, before: goingBack.before() })
  }
  const add = adding(parts, threads)
  return {
    lookIntoLogbookFile: async ({ file, phrase }) => {
      if (current().working === null) return refused('logbook-unavailable')
      const unpacked = await carried.unpack(file, phrase)
      if (!unpacked.ok) return unpacked
      // Another one may have taken its place meanwhile.
      const { working, opened } = current()
      if (working === null || opened === null) return refused('logbook-unavailable')
      const compared = await working.log.compare(unpacked.value.path)
      return accepted(viewOf(unpacked.value, compared, working))
    },
    takeLogbookFile: async ({ file, way, job }) => {
      const taken = await jobs.run(job, (steps) =>
        carried.take(file, (found) =>
          way === 'replace' ? replace(found, steps) : add(found, { ...steps, job }),
        ),
      )
      if (taken.ok) inHand.letGo(file)
      return taken
    },
    forgetLogbookFile: ({ file }) => {
      inHand.letGo(file)
      return accepted(undefined)
    },
  }
}

export const carryCalls = (shell: Shell, parts: CarryParts): CarryCalls => {
  const { files, second, scheduler, goingBack } = parts
  const threads = makeJobThreads(scheduler, shell.push)
  return {
    ...outCalls(shell, parts, threads),
    ...inCalls(parts, threads),
    lookIntoBackup: async ({ backup, job }) => {
      const copy = files.pathOfCopy(backup)
      if (copy === null || !(await files.isRestorable(backup))) return refused('no-such-backup')
      return threads.run(job, ({ ask }) => ask('look', { copy }))
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
