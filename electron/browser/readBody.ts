import type { IncomingMessage } from 'node:http'

/** The body as text, or null when it is larger than `maxBytes`; the rest is then not read. */
export const readBody = async (
  request: IncomingMessage,
  maxBytes: number,
): Promise<string | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
