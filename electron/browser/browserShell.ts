import { join } from 'node:path'
import { translator } from '#texts/translator.ts'
import { handlersToCome } from '#electron/host/handlersToCome.ts'
import { type Host, openHost } from '#electron/host/host.ts'
import { asDownload } from '#electron/host/machine/asDownload.ts'
import type { Activation, Notifier, Shell } from '#electron/host/machine/ports.ts'
import { makePreferencesStore } from '#electron/host/machine/preferencesStore.ts'
import type { BuildFolders } from '#electron/launch/buildFolders.ts'
import type { Launch } from '#electron/launch/launch.ts'
import { systemLanguage, systemTag } from '#electron/launch/systemLanguage.ts'
import type { Renderer } from '#electron/launch/rendererFile.ts'
import { PROGRAM } from '#electron/launch/program.ts'
import { readVersion } from '#electron/launch/readVersion.ts'
import { serveCalendar } from './calendar.ts'
import { serveCall } from './calls.ts'
import { hasDisplay } from './display.ts'
import { type EntryParts, serveEnter, serveHello } from './entry.ts'
import { makeTickets } from './key.ts'
import { listenAgain } from './listenAgain.ts'
import { makeOpeningPage, openingPagePath } from './openingPage.ts'
import { servePage } from './page.ts'
import { makePages } from './pages.ts'
import { openPreferencesFile } from './preferencesFile.ts'
import { makeBusNotifier } from '#electron/notices/busNotifier.ts'
import { whereItIs } from '#electron/notices/inTurn.ts'
import { makeProgramNotifier } from '#electron/notices/programNotifier.ts'
import { makePushStream, type PushStream } from './pushes.ts'
import { originOf, readRuntimeFile, type Runtime, writeRuntimeFile } from './runtimeFile.ts'
import { answerRequests, route } from './server.ts'
import { openWithSystem, systemOpener } from '#electron/launch/systemOpener.ts'

/** The ways a notice takes, the best of this system first. */
const voicesOf = (icon: string, activate: (activation: Activation) => void): Notifier => {
  const program = makeProgramNotifier(icon)
  if (process.platform !== 'linux') return program
  const open = () => translator(systemLanguage())('notifications.actions.open')
  return whereItIs(makeBusNotifier(icon, open, activate), program)
}

/** What a click on a notice does: the host is told, and a page comes up where one is wanted. */
const answering =
  ({ flags, folder }: Launch, { tellNext }: PushStream, tellHost: (what: Activation) => void) =>
  (activation: Activation): void => {
    tellHost(activation)
    if (activation.action !== undefined && activation.action !== 'open') return
    const { application, step } = activation
    tellNext('show', { application, ...(step === undefined ? {} : { step }) })
    // A page that is open cannot be brought to the front; a new one comes there by itself.
    const mayOpen = !flags.noOpen && hasDisplay(process.platform, process.env)
    if (mayOpen) void openWithSystem(openingPagePath(folder))
  }

/** A browser shell that serves. */
export interface BrowserShell {
  readonly origin: string
  /** The page on the disk that opens it. */
  readonly openingPage: string
  /** An address that opens it once, for somebody who can read what is printed. */
  readonly addressForOnce: () => string
  /** The port of last time, where another program has it. */
  readonly taken: number | null
  /** Every call is answered from now on; until then they wait. Fails where the logbook cannot be read. */
  readonly ready: Promise<unknown>
  readonly wake: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The tickets, the page on the disk that holds one, and the door where they are given in. */
const wayIn = (folder: string, runtime: Runtime, build: string) => {
  const tickets = makeTickets()
  const addressForOnce = () => `${originOf(runtime)}/#token=${tickets.issue()}`
  const openingPage = makeOpeningPage(folder, addressForOnce())
  const used = () => openingPage.lead(addressForOnce())
  const entry: EntryParts = { runtime, tickets, pages: makePages(runtime), build, used }
  return { entry, openingPage, addressForOnce }
}

/** What the host answers, once it is there. */
const routesTo = (coming: Promise<Host>, stream: PushStream, isElsewhere: boolean) => {
  // On the port of last time another program may have been asked for the calendar.
  const calendar = coming.then((host) => {
    if (isElsewhere) host.calendar.renewAddress()
    return host.calendar
  })
  calendar.catch(() => undefined)
  return {
    call: serveCall(handlersToCome(coming, 'handlers')),
    calendar: serveCalendar(async (path) => (await calendar).served(path)),
    pushes: stream.listen,
  }
}

/** Ends a host, if there ever was one. */
const ended = (coming: Promise<Host>): Promise<void> =>
  coming.then(
    (host) => host.close(),
    () => undefined,
  )

/** Where the last notice is kept: beside the preferences. */
const noticeRow = (
  kept: ReturnType<typeof openPreferencesFile>,
): NonNullable<Shell['lastNotice']> => ({
  read: () => kept.read()['lastNotice'],
  write: (row) => kept.write({ lastNotice: row }),
})

/**
 * Opens the logbook and serves it; null, with nothing written, when another process holds it. The page is
 * served while the logbook is read.
 */
export const openBrowserShell = async (
  launched: Launch,
  folders: BuildFolders,
  renderer: Renderer,
): Promise<BrowserShell | null> => {
  const { flags, folder, clock } = launched
  const stream = makePushStream()
  const kept = openPreferencesFile(folder, clock.now())
  const activate = answering(launched, stream, (activation) => {
    void coming.then((host) => host.activated(activation))
  })
  const { found, host: coming } = await openHost({
    name: 'browser',
    ...{ version: readVersion(folders.root), program: PROGRAM },
    folder,
    demo: flags.demo,
    clock,
    notifier: voicesOf(join(folders.resources, 'icon.png'), activate),
    lastNotice: noticeRow(kept),
    // The browser saves the file itself, where its person has it save files.
    deliver: asDownload,
    opener: systemOpener,
    preferences: makePreferencesStore(kept),
    push: stream.push,
    systemLanguage: systemTag(),
  })
  if (found.status === 'busy') {
    stream.close()
    await ended(coming)
    return null
  }
  const { server, runtime, taken, know } = await listenAgain(
    flags.port,
    readRuntimeFile(folder),
  ).catch(async (error: unknown) => {
    stream.close()
    await ended(coming)
    throw error
  })
  const { entry, openingPage, addressForOnce } = wayIn(folder, runtime, renderer.build)
  const ways = { enter: serveEnter(entry), hello: serveHello(entry) }
  const routes = { ...routesTo(coming, stream, taken !== null), ...ways, page: servePage(renderer) }
  answerRequests(server, route(routes, { port: runtime.port, pages: entry.pages, know }))
  writeRuntimeFile(folder, runtime)
  return {
    origin: originOf(runtime),
    openingPage: openingPage.path,
    addressForOnce,
    taken,
    ready: coming,
    wake: async () => (await coming).wake(),
    close: async () => {
      openingPage.remove()
      stream.close()
      server.close()
      server.closeAllConnections()
      await ended(coming)
    },
  }
}
