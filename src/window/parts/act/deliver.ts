import type { Delivered } from '#contract/views.ts'

/**
 * Hands a file of the host over to the person: in the browser shell it is downloaded, in the desktop
 * shell it is saved already. Returns the file's name, or nothing when the person cancelled.
 */
export const deliver = (delivered: Delivered): string | undefined => {
  if (delivered.how === 'cancelled') return undefined
  if (delivered.how === 'saved') return delivered.name
  const address = URL.createObjectURL(new Blob([delivered.content], { type: delivered.mime }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = delivered.name
  anchor.click()
  URL.revokeObjectURL(address)
  return delivered.name
}
