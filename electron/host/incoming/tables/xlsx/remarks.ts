import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'

/** Comments by the place they are about, such as `C12`. */
export type RemarksByPlace = ReadonlyMap<string, string>

/** What newer programs write for older ones in place of a conversation. */
const FOR_OLDER = /^\[[^\]]*\][\s\S]*?(?:Comment(?:aire)?|Kommentar)\s*:\s*/u

/**
 * Reads the comments of a sheet, plain ones or, with `threaded`, conversations; the parts of one
 * conversation stand below each other.
 */
export const remarksOf = (
  bytes: Uint8Array | null,
  threaded: boolean,
  progress: Progress,
): RemarksByPlace => {
  const found = new Map<string, string>()
  if (bytes === null) return found
  const [whole, part] = threaded ? ['threadedComment', 'text'] : ['comment', 't']
  let place = ''
  let parts: string[] = []
  let isText = false
  const keep = (): void => {
    const text = parts.join('').replace(FOR_OLDER, '').trim()
    const before = found.get(place)
    if (text !== '') found.set(place, before === undefined ? text : `${before}\n${text}`)
  }
  walkXml(
    bytes,
    {
      open: (name, attribute) => {
        if (name === whole) {
          place = attribute('ref') ?? ''
          parts = []
        }
        isText = name === part
      },
      close: (name) => {
        if (name === part) isText = false
        if (name === whole) keep()
      },
      text: (text) => {
        if (isText) parts.push(text)
      },
    },
    { progress },
  )
  return found
}
