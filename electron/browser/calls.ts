import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import type { Handlers } from '#contract/calls.ts'
import { answerCall, isCallName } from '#electron/door/answerCall.ts'
import { readBody } from './readBody.ts'

/** Calls live under this path, one address per name. */
export const CALLS_PATH = '/calls/'

const bodySchema = v.object({ input: v.optional(v.unknown()) })

/** Answers `POST /calls/NAME` with `{ result }`; access was checked before. */
export const serveCall =
  (handlers: Handlers) => async (request: IncomingMessage, answer: ServerResponse) => {
    const name = (request.url ?? '').slice(CALLS_PATH.length)
    if (!isCallName(name)) return void answer.writeHead(404).end()
    if (request.method !== 'POST') return void answer.writeHead(405, { Allow: 'POST' }).end()
    const body = await readBody(request)
    if (body === null) return void answer.writeHead(413, { Connection: 'close' }).end()
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), bodySchema), body)
    if (!parsed.success) return void answer.writeHead(400).end()
    try {
      const result = await answerCall(handlers, name, parsed.output.input)
      answer.writeHead(200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      answer.end(JSON.stringify({ result }))
    } catch {
      answer.writeHead(500).end()
    }
  }
