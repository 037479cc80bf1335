import { randomUUID } from 'node:crypto'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { isSame, newSecret, proofOf } from './key.ts'

const runtimeSchema = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/u)),
})

/** Where the browser shell of a folder is reached, and its key. */
export type Runtime = v.InferOutput<typeof runtimeSchema>

/** Where the host proves who it is before it is told anything. */
export const HELLO_PATH = '/hello'

const keptSchema = v.object({ ...runtimeSchema.entries, place: v.string() })

const fileIn = (folder: string): string => join(folder, 'browser-shell.json')

/**
 * Which folder this is, whatever it is called. A copy is another place: port and key stay with the
 * original, or a start on the copy would lead to the logbook it was copied from.
 */
export const placeOf = (folder: string): string => {
  const { dev, ino } = statSync(folder, { bigint: true })
  return `${dev}:${ino}`
}

/** Where to open; no secret is in it. */
export const originOf = ({ port }: Pick<Runtime, 'port'>): string => `http://127.0.0.1:${port}`

/**
 * Keeps port and key for the next start, so that open pages and bookmarks find it, and for a second
 * start beside this one; readable by the person alone.
 */
export const writeRuntimeFile = (folder: string, { port, token }: Runtime): void => {
  try {
    rmSync(fileIn(folder), { force: true })
    const kept = JSON.stringify({ port, token, place: placeOf(folder) })
    writeFileSync(fileIn(folder), kept, { mode: 0o600, flag: 'wx' })
  } catch {
    console.error('Relance: the folder refuses writing; a second start will not find this one.')
  }
}

/** Port and key of the last start in this folder; null where there was none, or in another place. */
export const readRuntimeFile = (folder: string): Runtime | null => {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(readSmallFile(fileIn(folder))))
    if (!read.success || read.output.place !== placeOf(folder)) return null
    const { port, token } = read.output
    return { port, token }
  } catch {
    return null
  }
}

/** A port that is ours to choose, and a key of its own. */
export const freshRuntime = (port: number): Runtime => ({ port, token: newSecret() })

const answerSchema = v.object({
  proof: v.string(),
  build: v.string(),
  /** Not there where an older version runs. */
  era: v.optional(v.string(), ''),
})

/** A running shell, and the build of the page that it serves. */
export interface Running {
  readonly runtime: Runtime
  readonly build: string
  /** What its calls are sealed for; empty where an older version runs. */
  readonly era: string
}

/** More than Relance says of itself, in bytes. */
const ANSWER_MAX = 10_000

/** What is said, as long as it is as short as ours: a stranger may go on for ever. */
const beginningOf = async ({ body }: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > ANSWER_MAX) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** Asks who listens there what it is; throws where nobody proves to hold the key, which is never sent. */
export const greet = async (runtime: Runtime, timeoutMs = 2_000): Promise<Running> => {
  const origin = originOf(runtime)
  const nonce = randomUUID()
  const answer = await fetch(`${origin}${HELLO_PATH}`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ nonce }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  const { proof, build, era } = v.parse(answerSchema, JSON.parse(await beginningOf(answer)))
  if (!isSame(proof, proofOf(runtime.token, runtime.port, nonce)))
    throw new Error('Another program listens there.')
  return { runtime, build, era }
}

/**
 * The browser shell that already serves this folder and proves that it does, or null: on the port of
 * last time another program may listen by now.
 */
export const findRunning = async (folder: string, timeoutMs?: number): Promise<Running | null> => {
  const runtime = readRuntimeFile(folder)
  return runtime && greet(runtime, timeoutMs).catch(() => null)
}
