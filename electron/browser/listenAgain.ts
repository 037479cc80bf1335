import type { Server } from 'node:http'
import { CannotFollow } from '#electron/launch/cannotFollow.ts'
import type { Connections } from './connections.ts'
import { freshRuntime, type Runtime } from './runtimeFile.ts'
import { listen } from './server.ts'

/** What is listened on, with its key. */
export interface Listening extends Connections {
  readonly server: Server
  readonly runtime: Runtime
  /** The port of last time, where another program has it. */
  readonly taken: number | null
}

/**
 * Listens where pages and bookmarks of last time look for it, with the same key, unless a port was
 * asked for. Where another program has that port, both are new: pages loaded from it meanwhile were
 * that program's, and could read what our page had kept.
 */
export const listenAgain = async (
  asked: number | undefined,
  kept: Runtime | null,
): Promise<Listening> => {
  const wanted = asked ?? kept?.port ?? 0
  try {
    const { server, port, know } = await listen(wanted)
    const isKept = kept !== null && asked !== 0
    return { server, know, runtime: isKept ? { ...kept, port } : freshRuntime(port), taken: null }
  } catch (error) {
    if (asked !== undefined || !(error instanceof CannotFollow)) throw error
    const { server, port, know } = await listen(0)
    return { server, know, runtime: freshRuntime(port), taken: wanted }
  }
}
