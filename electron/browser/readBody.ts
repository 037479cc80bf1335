import type { IncomingMessage } from 'node:http'

/** The body, or null when it is larger than `maxBytes`; the rest is then not read. */
export const readBytes = async (
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The same as text. */
export const readBody = async (
  request: IncomingMessage,
  maxBytes: number,
): Promise<string | null> => (await readBytes(request, maxBytes))?.toString('utf8') ?? null
