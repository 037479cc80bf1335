import { startReader, type Reader } from '#electron/host/incoming/reading/reader.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { ExchangeParts, ExchangeTrouble, Listing } from './exchange/parts.ts'
import { publishHead, type SaidBeside } from './exchange/ownHead.ts'
import { publish } from './exchange/publish.ts'
import { readFolder } from './exchange/readFolder.ts'

/** A thread that is there while something is asked of it. */
export interface PassingThread {
  readonly ask: Reader['ask']
  readonly end: () => void
}

/** Without a question for so long, a thread gives back what it holds. */
const IDLE_MS = 120_000

/** Starts a thread with the first question, and again after it ended. */
export const passingThread = (scheduler: Scheduler): PassingThread => {
  let reader: Reader | null = null
  let cancelEnd: () => void = () => undefined
  const end = (): void => {
    cancelEnd()
    reader?.end()
    reader = null
  }
  return {
    ask: async (...asked) => {
      cancelEnd()
      reader ??= startReader({ scheduler, onProgress: () => undefined })
      const answer = await reader.ask(...asked)
      cancelEnd()
      // One that ended by itself answers nothing any more.
      if (!answer.ok && (answer.reason === 'file-let-go' || answer.reason === 'file-took-too-long'))
        end()
      else cancelEnd = scheduler.after(IDLE_MS, end)
      return answer
    },
    end,
  }
}

/**
 * One exchange with the folder: first read, then publish, then say what is held here. What stands in the
 * way is told, and tried again the next time. A computer whose id is new reads everything before it
 * publishes: what it holds may be older than what it wrote.
 */
export const exchangeOnce = async (
  parts: ExchangeParts,
  listing: Listing,
  { beside, isNew }: { readonly beside: SaidBeside; readonly isNew: boolean },
): Promise<ExchangeTrouble> => {
  const reading = await readFolder(parts, listing)
  if (reading === 'not-saved' || (isNew && reading !== null)) return reading
  const publishing = await publish(parts, listing)
  if (publishing !== null) return publishing
  return (await publishHead(parts, listing, beside)) ?? reading
}
