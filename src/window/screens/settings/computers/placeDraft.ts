import type { SharedPlace } from '#contract/devices.ts'

/** A place as it is being written. */
export interface PlaceDraft {
  kind: 'folder' | 'webdav'
  folder: string
  /** The whole way to the folder, for reading only. */
  shown: string
  address: string
  user: string
  secret: string
}

export const emptyPlace = (): PlaceDraft => ({
  kind: 'folder',
  folder: '',
  shown: '',
  address: '',
  user: '',
  secret: '',
})

/** Whether an address looks like one that the host takes. */
export const isAddress = (address: string): boolean =>
  /^https:\/\/[^\s@]+$/u.test(address.trim()) ||
  /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/u.test(address.trim())

/** The place that a draft amounts to; null while something is missing. */
export const placeOf = (draft: PlaceDraft): SharedPlace | null => {
  const { kind, folder, address, user, secret } = draft
  if (kind === 'folder') return folder === '' ? null : { kind, folder }
  return isAddress(address) ? { kind, address: address.trim(), user: user.trim(), secret } : null
}
