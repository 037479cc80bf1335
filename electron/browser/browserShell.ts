import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { accepted } from '#domain/outcome.ts'
import { createHost } from '#electron/host/host.ts'
import type { Deliver } from '#electron/host/machine/ports.ts'
import { makePreferencesStore } from '#electron/host/machine/preferencesStore.ts'
import type { BuildFolders } from '#electron/launch/buildFolders.ts'
import type { Launch } from '#electron/launch/launch.ts'
import { systemTag } from '#electron/launch/systemLanguage.ts'
import { readVersion } from '#electron/launch/readVersion.ts'
import { serveCall } from './calls.ts'
import { makeNotifier } from './notifier.ts'
import { servePage } from './page.ts'
import { openPreferencesFile } from './preferencesFile.ts'
import { makePushStream } from './pushes.ts'
import { writeRuntimeFile, type Runtime, removeRuntimeFile } from './runtimeFile.ts'
import { answerRequests, listen, route } from './server.ts'
import { systemOpener } from './systemOpener.ts'

/** The browser saves the file itself, where its person has it save files. */
const deliver: Deliver = (file) => Promise.resolve(accepted({ how: 'download', ...file }))

/** A browser shell that serves. */
export interface BrowserShell {
  readonly runtime: Runtime
  readonly wake: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the logbook and serves it; null, with nothing written, when another process holds it. */
export const openBrowserShell = async (
  { flags, folder, clock }: Launch,
  folders: BuildFolders,
): Promise<BrowserShell | null> => {
  const stream = makePushStream()
  const host = await createHost({
    name: 'browser',
    version: readVersion(folders.root),
    folder,
    demo: flags.demo,
    clock,
    notifier: makeNotifier(join(folders.resources, 'icon.png')),
    deliver,
    opener: systemOpener,
    preferences: makePreferencesStore(openPreferencesFile(folder, clock.now())),
    push: stream.push,
    systemLanguage: systemTag(),
  })
  const { logbook } = await host.handlers.start(undefined)
  if (logbook.status === 'busy') {
    stream.close()
    await host.close()
    return null
  }
  const { server, port } = await listen(flags.port ?? 0).catch(async (error: unknown) => {
    stream.close()
    await host.close()
    throw error
  })
  const runtime: Runtime = { port, token: randomBytes(32).toString('base64url') }
  const routes = {
    page: servePage(folders.renderer),
    call: serveCall(host.handlers),
    pushes: stream.listen,
  }
  answerRequests(server, route(routes, runtime))
  writeRuntimeFile(folder, runtime)
  return {
    runtime,
    wake: host.wake,
    close: async () => {
      removeRuntimeFile(folder, runtime)
      stream.close()
      server.close()
      server.closeAllConnections()
      await host.close()
    },
  }
}
