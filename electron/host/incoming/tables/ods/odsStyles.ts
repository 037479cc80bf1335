import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { type Attribute, walkXml, type XmlWalk } from '#electron/host/incoming/format/walkXml.ts'

/** What the styles of a document say that matters here. */
export interface OdsStyles {
  /** `#rrggbb`, where cells of that style were filled. */
  readonly fillOf: (style: string | undefined) => string | undefined
  /** Tables of that style were hidden. */
  readonly isHidden: (style: string | undefined) => boolean
}

interface Style {
  readonly parent: string | undefined
  fill: string | undefined
  hidden: boolean
}

/** Longest line of styles that build on each other. */
const PARENTS_MAX = 20

const colourOf = (written: string | undefined): string | undefined => {
  const colour = written?.toLowerCase()
  return colour !== undefined && /^#[\da-f]{6}$/u.test(colour) ? colour : undefined
}

/** Styles while a document is walked; they may stand in several of them. */
export const gatherStyles = (): { readonly walk: XmlWalk; readonly styles: OdsStyles } => {
  const byName = new Map<string, Style>()
  let current: Style | null = null
  const open = (name: string, attribute: Attribute): void => {
    if (name === 'style') {
      current = { parent: attribute('parent-style-name'), fill: undefined, hidden: false }
      byName.set(attribute('name') ?? '', current)
    } else if (current !== null && name === 'table-cell-properties')
      current.fill = colourOf(attribute('background-color')) ?? attribute('background-color')
    else if (current !== null && name === 'table-properties')
      current.hidden = attribute('display') === 'false'
  }
  const close = (name: string): void => {
    if (name === 'style') current = null
  }
  const fillOf = (style: string | undefined): string | undefined => {
    let name = style
    for (let step = 0; step < PARENTS_MAX && name !== undefined; step += 1) {
      const found = byName.get(name)
      // What a style says of its own, `transparent` too, stands before what it builds on.
      if (found?.fill !== undefined) {
        const colour = colourOf(found.fill)
        return colour === '#ffffff' ? undefined : colour
      }
      name = found?.parent
    }
    return undefined
  }
  return {
    walk: { open, close },
    styles: { fillOf, isHidden: (style) => byName.get(style ?? '')?.hidden === true },
  }
}

/** Reads the styles that stand in a part of their own; nothing where there is none. */
export const walkStyles = (bytes: Uint8Array | null, walk: XmlWalk, progress: Progress): void => {
  if (bytes !== null) walkXml(bytes, walk, { progress })
}
