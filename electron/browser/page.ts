import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersOf, headersOfPage, PAGE_HEADERS } from '#electron/launch/pageHeaders.ts'
import type { Renderer } from '#electron/launch/rendererFile.ts'
import { HOW_TO_OPEN, howToOpen } from './howToOpen.ts'
import { withIntegrity } from './integrity.ts'

const THE_PAGE = /^\/(?:index\.html)?$/u

interface Served {
  readonly body: Buffer<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Serves the window's build. Nothing in it is personal, so it needs no key. */
export const servePage = (renderer: Renderer) => {
  const page = withIntegrity(renderer)
  const served = (path: string): Served | null => {
    if (path === HOW_TO_OPEN)
      return {
        body: Buffer.from(howToOpen()),
        headers: headersOf(path, 'text/html; charset=utf-8'),
      }
    if (page !== null && THE_PAGE.test(path))
      return { body: page.body, headers: headersOfPage(page.allowed) }
    const file = renderer.file(path)
    return file && { body: file.body, headers: headersOf(path, file.mime) }
  }
  return (request: IncomingMessage, answer: ServerResponse): void => {
    const [path = '/'] = (request.url ?? '/').split('?')
    const found = served(path)
    if (found === null) {
      answer.writeHead(404, PAGE_HEADERS).end()
      return
    }
    answer.writeHead(200, found.headers)
    answer.end(request.method === 'HEAD' ? undefined : found.body)
  }
}
