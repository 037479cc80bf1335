import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersOf, PAGE_HEADERS } from '#electron/launch/pageHeaders.ts'
import type { Renderer } from '#electron/launch/rendererFile.ts'
import { HOW_TO_OPEN, howToOpen } from './howToOpen.ts'

/** Serves the window's build. Nothing in it is personal, so it needs no key. */
export const servePage =
  (renderer: Renderer) => (request: IncomingMessage, answer: ServerResponse) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    const file =
      path === HOW_TO_OPEN
        ? { body: Buffer.from(howToOpen()), mime: 'text/html; charset=utf-8' }
        : renderer.file(path)
    if (file === null) {
      answer.writeHead(404, PAGE_HEADERS).end()
      return
    }
    answer.writeHead(200, headersOf(path, file.mime))
    answer.end(request.method === 'HEAD' ? undefined : file.body)
  }
