import { randomUUID } from 'node:crypto'
import { request, type OutgoingHttpHeaders } from 'node:http'
import * as v from 'valibot'
import { isSame, proofOf } from '#electron/browser/key.ts'
import { readBody } from '#electron/browser/readBody.ts'
import { HELLO_PATH } from '#electron/browser/runtimeFile.ts'
import { type DoorPlace, readDoorFile } from './doorFile.ts'

/** What was answered; no text where it was longer than was read. */
export interface DoorAnswer {
  readonly status: number
  readonly text: string | null
}

/** How a question is put. */
interface Question {
  readonly body: unknown
  readonly headers?: OutgoingHttpHeaders
  /** Until an answer begins; none for what may take as long as it takes. */
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

/** Asks at a door; fails where nobody listens there. */
export const askAt = (
  { address }: Pick<DoorPlace, 'address'>,
  path: string,
  { body, headers = {}, timeoutMs, maxBytes = Infinity }: Question,
): Promise<DoorAnswer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        socketPath: address,
        path,
        method: 'POST',
        agent: false,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(timeoutMs === undefined ? {} : { signal: AbortSignal.timeout(timeoutMs) }),
      },
      (answer) => {
        readBody(answer, maxBytes).then(
          (text) => resolve({ status: answer.statusCode ?? 0, text }),
          reject,
        )
      },
    )
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })

const proofSchema = v.pipe(v.string(), v.parseJson(), v.object({ proof: v.string() }))
/** More than Relance says of itself, in bytes. */
const ANSWER_MAX = 10_000

/** The door of the desktop app that has this folder and proves it, or null. The key is not sent before. */
export const findDoor = async (folder: string, timeoutMs = 2_000): Promise<DoorPlace | null> => {
  const place = readDoorFile(folder)
  if (place === null) return null
  const nonce = randomUUID()
  try {
    const question = { body: { nonce }, timeoutMs, maxBytes: ANSWER_MAX }
    const { text } = await askAt(place, HELLO_PATH, question)
    const { proof } = v.parse(proofSchema, text)
    return isSame(proof, proofOf(place.token, place.address, nonce)) ? place : null
  } catch {
    return null
  }
}
