import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { TOKEN_HEADER } from './access.ts'

const runtimeSchema = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/u)),
})

/** Where the running browser shell of a folder is reached, and its key. */
export type Runtime = v.InferOutput<typeof runtimeSchema>

const fileIn = (folder: string): string => join(folder, 'browser-shell.json')

/** The address to open; the key stands behind `#`, which browsers never send. */
export const addressOf = ({ port, token }: Runtime): string =>
  `http://127.0.0.1:${port}/#token=${token}`

/** Tells a second start where this one is reached; readable by the person alone. */
export const writeRuntimeFile = (folder: string, runtime: Runtime): void => {
  try {
    rmSync(fileIn(folder), { force: true })
    writeFileSync(fileIn(folder), JSON.stringify(runtime), { mode: 0o600, flag: 'wx' })
  } catch {
    console.error('Relance: the folder refuses writing; a second start will not find this one.')
  }
}

/** Removes the file, unless another launch has written its own since. */
export const removeRuntimeFile = (folder: string, { token }: Runtime): void => {
  if (readRuntimeFile(folder)?.token === token) rmSync(fileIn(folder), { force: true })
}

const readRuntimeFile = (folder: string): Runtime | null => {
  try {
    const read = v.safeParse(runtimeSchema, JSON.parse(readFileSync(fileIn(folder), 'utf8')))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** The browser shell that already serves this folder and answers, or null. */
export const findRunning = async (folder: string, timeoutMs = 2_000): Promise<Runtime | null> => {
  const runtime = readRuntimeFile(folder)
  if (runtime === null) return null
  const origin = `http://127.0.0.1:${runtime.port}`
  try {
    const answer = await fetch(`${origin}/calls/start`, {
      method: 'POST',
      headers: {
        Origin: origin,
        'Content-Type': 'application/json',
        [TOKEN_HEADER]: runtime.token,
      },
      body: '{}',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return answer.ok ? runtime : null
  } catch {
    return null
  }
}
