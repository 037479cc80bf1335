import type { Delivered } from '#contract/views.ts'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

/**
 * Hands a file of the host over to the person: in the browser shell it is downloaded, in the desktop
 * shell it is saved already. Returns the file's name, or nothing when the person cancelled.
 */
export const deliver = (delivered: Delivered): string | undefined => {
  if (delivered.how === 'cancelled') return undefined
  if (delivered.how === 'saved') return delivered.name
  const { content, mime } = delivered
  const written = delivered.base64 === true ? bytesOf(content) : content
  const address = URL.createObjectURL(new Blob([written], { type: mime }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = delivered.name
  anchor.click()
  URL.revokeObjectURL(address)
  return delivered.name
}
