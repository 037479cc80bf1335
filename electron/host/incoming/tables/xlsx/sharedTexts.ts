import { sheetText } from '#electron/host/incoming/format/xmlText.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'

/** The texts that cells name by number. How they are pronounced, where that is said, is left out. */
export const sharedTexts = (
  bytes: Uint8Array | null,
  { progress, share }: { readonly progress: Progress; readonly share: readonly [number, number] },
): readonly string[] => {
  const texts: string[] = []
  if (bytes === null) return texts
  let parts: string[] = []
  let isText = false
  let said = 0
  walkXml(
    bytes,
    {
      open: (name) => {
        if (name === 'si') parts = []
        if (name === 'rPh') said += 1
        isText = name === 't' && said === 0
      },
      close: (name) => {
        if (name === 'rPh') said -= 1
        if (name === 't') isText = false
        if (name === 'si') texts.push(sheetText(parts.join('')))
      },
      text: (text) => {
        if (isText) parts.push(text)
      },
    },
    { progress, share },
  )
  return texts
}
