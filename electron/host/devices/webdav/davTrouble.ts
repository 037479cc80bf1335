import type { CarryTrouble } from '#domain/views/devices.ts'
import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'

const BY_STATUS: Readonly<Record<number, CarryTrouble>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  413: 'too-large',
  423: 'locked',
  429: 'too-many',
  507: 'no-room',
}

/** What a status of a server means to the person. */
export const statusTrouble = (status: number): CarryTrouble => BY_STATUS[status] ?? 'server'

/** The status that an error of the client names, if it came of an answer. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_(?:SSL|TLS)/u

/** The code of an error or of what caused it: fetch hides it one or two floors down. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

/** What came instead of an answer, in the person's terms. */
export const lineTrouble = (error: unknown): CarryTrouble => {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return 'slow'
  const code = codeOf(error)
  if (CERTIFICATE.test(code)) return 'certificate'
  return code.includes('TIMEOUT') || code === 'ETIMEDOUT' ? 'slow' : 'unreachable'
}

/** Asks a server for something; whatever stands in its way is thrown as a trouble. */
export const atServer = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CarrierProblem) throw error
    const status = statusOf(error)
    // A server may answer with anything: what the client cannot read is the server's trouble.
    throw new CarrierProblem(status === undefined ? 'server' : statusTrouble(status))
  }
}
