import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import type { AnyCall } from '#contract/call.ts'
import { type CallName, calls, type Handlers } from '#contract/calls.ts'
import { answerCall, INPUT_MAX, isCallName, VALUES_MAX } from '#electron/door/answerCall.ts'
import { hasMoreValues } from './jsonValues.ts'
import { SEALED_TYPE } from './access.ts'
import type { Admitted } from './pages.ts'
import { readBytes } from './readBody.ts'

/** Calls live under this path, one address per name. */
export const CALLS_PATH = '/calls/'

const bodySchema = v.object({ input: v.optional(v.unknown()) })

/** Around the input, in bytes (its seal included) and in values. */
const AROUND = { bytes: 100, values: 2 } as const
/** Most bytes that one UTF-16 unit takes in JSON. */
const BYTES_A_UNIT = 6
/** Most bytes of any body, whatever its call takes: a message with all its files. */
const BODY_MAX = 32_000_000

/** The body of a call, or the status with which it is turned away before it is read. */
const bodyOf = async (
  request: IncomingMessage,
  name: CallName,
  page: Admitted,
): Promise<string | number> => {
  const { inputMax = INPUT_MAX, valuesMax = VALUES_MAX } = calls[name] as AnyCall
  const most = Math.min(BODY_MAX, AROUND.bytes + inputMax * BYTES_A_UNIT)
  const sealed = await readBytes(request, most)
  if (sealed === null) return 413
  const body = page.open(sealed)?.toString('utf8')
  if (body === undefined) return 401
  // An empty list counts for two.
  return hasMoreValues(body, AROUND.values + 2 * valuesMax) ? 413 : body
}

/** Answers `POST /calls/NAME` with `{ result }`, sealed as it was asked; access was checked before. */
export const serveCall =
  (handlers: Handlers) =>
  (page: Admitted) =>
  async (request: IncomingMessage, answer: ServerResponse) => {
    const name = (request.url ?? '').slice(CALLS_PATH.length)
    if (!isCallName(name)) return void answer.writeHead(404).end()
    if (request.method !== 'POST') return void answer.writeHead(405, { Allow: 'POST' }).end()
    const body = await bodyOf(request, name, page)
    if (typeof body === 'number') return void answer.writeHead(body, { Connection: 'close' }).end()
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), bodySchema), body)
    if (!parsed.success) return void answer.writeHead(400).end()
    try {
      const result = await answerCall(handlers, name, parsed.output.input)
      answer.writeHead(200, {
        'Content-Type': SEALED_TYPE,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      answer.end(page.sealAnswer(JSON.stringify({ result })))
    } catch {
      answer.writeHead(500).end()
    }
  }
