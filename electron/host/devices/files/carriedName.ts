import { hash } from 'node:crypto'

/** What a file of the folder is, by its name alone. */
export type CarriedName =
  | {
      readonly kind: 'events' | 'head'
      /** Id of the computer in whose folder it lies. */
      readonly device: string
      /** First half of the SHA-256 of its bytes. */
      readonly sum: string
    }
  | { readonly kind: 'key'; readonly epoch: number }

// Between the sum and the ending stands whatever a carrier put there: "sync-conflict", " (1)", "-PC".
const OF_DEVICE = /^([\da-f]{16})(?![\da-f])[^/]*\/([eh])-[^/]*?([\da-f]{32})[^/]*\.age$/u
const KEY = /^key-(\d{1,9})[^/\d][^/]*$/u

/** Tells what a path names, or undefined where it names nothing of this format. */
export const readName = (path: string): CarriedName | undefined => {
  const [, device = '', letter, sum = ''] = OF_DEVICE.exec(path) ?? []
  if (letter !== undefined) return { kind: letter === 'e' ? 'events' : 'head', device, sum }
  const [, epoch] = KEY.exec(path) ?? []
  return epoch === undefined ? undefined : { kind: 'key', epoch: Number(epoch) }
}

/** First half of the SHA-256 of a file, as names tell it. */
export const sumOf = (bytes: Uint8Array): string => hash('sha256', bytes).slice(0, 32)

export const keyName = (epoch: number): string => `key-${epoch}.age`
