import { protocol } from 'electron'
import { headersOf, PAGE_HEADERS } from '#electron/launch/pageHeaders.ts'
import type { Renderer } from '#electron/launch/rendererFile.ts'
import { isOwnPage, SCHEME } from './ownOrigin.ts'

/** Makes the scheme a secure origin. Must come before Electron is ready. */
export const registerOwnScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])

/** Serves the window's build, and only that, under `app://relance/`. */
export const serveOwnPages = (renderer: Renderer): void =>
  protocol.handle(SCHEME, (request) => {
    if (request.method !== 'GET' || !isOwnPage(request.url)) return nothing(403)
    const path = rawPath(request.url)
    const file = renderer.file(path)
    if (file === null) return nothing(404)
    return new Response(file.body, { headers: headersOf(path, file.mime) })
  })

const rawPath = (address: string): string => new URL(address).pathname

const nothing = (status: number) => new Response(null, { status, headers: PAGE_HEADERS })
