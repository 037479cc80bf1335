import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { CurrentSession } from './currentSession.ts'
import { aheadCalls } from './calls/aheadCalls.ts'
import { calendarCalls } from './calls/calendarCalls.ts'
import { carryCalls, type CarryParts } from './calls/carryCalls.ts'
import { adviserCalls } from './calls/adviserCalls.ts'
import { deviceCalls } from './calls/deviceCalls.ts'
import { draftCalls } from './calls/draftCalls.ts'
import { fileCalls } from './calls/fileCalls.ts'
import { folderCalls } from './calls/folderCalls.ts'
import { formCalls } from './calls/formCalls.ts'
import { importCalls } from './calls/importCalls.ts'
import { intakeCalls } from './calls/intakeCalls.ts'
import type { SessionHolder } from './calls/goingBack.ts'
import { logbookCalls } from './calls/logbookCalls.ts'
import { makeJobs } from './calls/jobs.ts'
import { lookCalls } from './calls/lookCalls.ts'
import { peopleCalls } from './calls/peopleCalls.ts'
import { personFileCalls } from './calls/personFileCalls.ts'
import { shellCalls } from './calls/shellCalls.ts'
import { startView } from './calls/startView.ts'
import { writingCalls } from './calls/writingCalls.ts'
import { zoneCalls, type ZoneCalls } from './calls/zoneCalls.ts'
import type { FilesInHand } from './incoming/hand/filesInHand.ts'
import type { Sharing } from './devices/sharing.ts'
import type { CalendarKeeper } from './outgoing/calendar/calendarKeeper.ts'
import type { MachineFolders } from './outgoing/folders/machineFolders.ts'
import type { Shell } from './machine/ports.ts'
import type { NoticeBook } from './reminders/lastNotice.ts'
import type { Scheduler } from './machine/scheduler.ts'
import type { Background } from './session/background.ts'
import type { LogbookFiles } from './session/logbookFiles.ts'

/** What the calls need besides the shell and the current session. */
export interface HandlerParts
  extends
    Pick<SessionHolder, 'releaseFiles' | 'replace'>,
    Pick<CarryParts, 'carried' | 'second' | 'goingBack' | 'phraseCost'> {
  readonly scheduler: Scheduler
  readonly language: () => Language
  readonly files: LogbookFiles
  /** Files of the person on their way in. */
  readonly inHand: FilesInHand
  /** What fails at present behind the calls. */
  readonly trouble: Background['trouble']
  /** The calendar that is kept current. */
  readonly keeper: CalendarKeeper
  readonly folders: MachineFolders
  /** The computers that keep this logbook; another one after each change of the logbook. */
  readonly sharing: () => Sharing
  readonly lastNotice: NoticeBook['last']
  /** What a page is told of the time, and its plans with it, is as of now, also where the machine slept. */
  readonly caughtUp: () => Promise<void>
}

/** What a page asks for as it begins, what time it is, and what it is to open. */
const beginning = (
  shell: Shell,
  current: CurrentSession,
  { trouble, caughtUp, sharing }: Pick<HandlerParts, 'trouble' | 'caughtUp' | 'sharing'>,
): Pick<Handlers, 'start' | 'moment' | 'takeOpenedFile'> & ZoneCalls => ({
  ...zoneCalls(current.get, shell.clock),
  takeOpenedFile: () => shell.takeOpenedFile?.() ?? null,
  start: async () => {
    await caughtUp()
    return startView(shell, current.get(), {
      now: current.wallClock(),
      trouble: trouble(),
      isShared: sharing().view().standing !== 'off',
    })
  },
  moment: async () => {
    await caughtUp()
    return { now: current.wallClock() }
  },
})

type Carrying = Pick<CarryParts, 'carried' | 'second' | 'goingBack' | 'phraseCost'>

/** What writes the logbook, and what carries all of it: some of it lasts, and can be stopped. */
const copying = (
  shell: Shell,
  current: CurrentSession,
  {
    files,
    releaseFiles,
    replace,
    carrying,
    ...parts
  }: Pick<
    HandlerParts,
    'scheduler' | 'language' | 'files' | 'inHand' | 'releaseFiles' | 'replace'
  > & { readonly carrying: Carrying },
): ReturnType<typeof logbookCalls> & ReturnType<typeof carryCalls> => {
  const jobs = makeJobs(shell.push)
  const holder = { current: current.get, releaseFiles, replace }
  const shared = { current: current.get, wallClock: current.wallClock, files, jobs }
  return {
    ...logbookCalls(files, holder, { ...carrying, jobs }),
    ...carryCalls(shell, { ...parts, ...shared, ...carrying }),
  }
}

/** Every call of the contract, answered by whatever session is current when it comes. */
export const handlersOf = (
  shell: Shell,
  current: CurrentSession,
  {
    scheduler,
    language,
    files,
    inHand,
    keeper,
    folders,
    sharing,
    lastNotice,
    releaseFiles,
    replace,
    trouble,
    caughtUp,
    ...carrying
  }: HandlerParts,
): Handlers => ({
  ...beginning(shell, current, { trouble, caughtUp, sharing }),
  board: (input) => current.reading().board(input),
  boardSince: (input) => current.reading().boardSince(input),
  readySearch: (input) => current.reading().readySearch(input),
  search: (input) => current.reading().search(input),
  cardsAt: (input) => current.reading().cardsAt(input),
  longSilent: (input) => current.reading().longSilent(input),
  today: (input) => current.reading().today(input),
  application: (input) => current.reading().application(input),
  applications: (input) => current.reading().applications(input),
  warnings: (input) => current.reading().warnings(input),
  journal: (input) => current.reading().journal(input),
  figures: (input) => current.reading().figures(input),
  previewSettings: (input) => current.reading().previewSettings(input),
  templates: (input) => current.reading().templates(input),
  removedApplications: (input) => current.reading().removedApplications(input),
  ...copying(shell, current, {
    ...{ scheduler, language, files, inHand, releaseFiles, replace, carrying },
  }),
  ...aheadCalls(() => current.get().working, current.wallClock),
  ...peopleCalls(() => current.get().working),
  ...draftCalls(current.get, shell.push),
  ...formCalls(current.get, shell.push),
  ...intakeCalls(inHand, current.get, language),
  ...importCalls(inHand, current.get, language),
  ...lookCalls(() => current.get().working, current.wallClock, scheduler),
  ...folderCalls(folders, shell),
  ...deviceCalls(sharing, folders, shell),
  ...calendarCalls({ ...shell, working: () => current.get().working, keeper, scheduler }),
  ...personFileCalls(current.get, shell),
  ...adviserCalls(shell, { current: current.get, scheduler }),
  ...fileCalls(shell, language, current.wallClock),
  lastNotice,
  ...shellCalls(shell, scheduler, language),
  ...writingCalls(shell, () => current.get().working?.logbook().settings.region),
})
