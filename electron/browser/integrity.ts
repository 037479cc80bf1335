import { createHash } from 'node:crypto'
import type { Renderer } from '#electron/launch/rendererFile.ts'

/** A page as it is served, and what its policy has to allow for it. */
export interface SafePage {
  readonly body: Buffer<ArrayBuffer>
  /** The source expression of its one inline element, which is no code: an import map. */
  readonly allowed: string
}

const sha256 = (content: string | Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

const PAGE = '/index.html'
const SEALED = /\.(?:js|css)$/u
const HEAD = '<head>'
/** A script or sheet that the page names itself. */
const NAMED = /<(?:script|link)\b[^>]*\s(?:src|href)="\.(\/assets\/[^"]+\.(?:js|css))"/gu

/**
 * The page with the digest of every script and style sheet of its build, in an import map, and of what it
 * loads at once, on its elements: a browser takes nothing else under those names, whoever answers in the
 * place of this host, and whatever lies in its cache. A browser looks up scripts there by itself; for style
 * sheets the page does (`tools/setup/sealedStyles.mjs`). Null where the build has no page.
 */
export const withIntegrity = ({ paths, file }: Renderer): SafePage | null => {
  const page = file(PAGE)
  if (page === null) return null
  const digestOf = (path: string): string | undefined => {
    const found = file(path)
    return found === null ? undefined : sha256(found.body)
  }
  const sealed = paths.filter((path) => SEALED.test(path))
  const integrity = Object.fromEntries(sealed.map((path) => [`.${path}`, digestOf(path)]))
  const map = JSON.stringify({ integrity })
  const body = page.body
    .toString()
    .replace(HEAD, `${HEAD}<script type="importmap">${map}</script>`)
    .replace(NAMED, (element, path: string) => {
      const digest = digestOf(path)
      return digest === undefined ? element : `${element} integrity="${digest}"`
    })
  return { body: Buffer.from(body), allowed: `'${sha256(map)}'` }
}
