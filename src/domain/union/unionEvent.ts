/** An event of any device, as far as putting logs together looks at it. */
export interface UnionEvent {
  /** In hexadecimal: its name everywhere. */
  readonly hash: string
  /** Of the event before it of the same device; `GENESIS_HASH` for the first. */
  readonly previous: string
  /** Hashes of the last events of other devices read since that one. */
  readonly seen: readonly string[]
  readonly n: number
  readonly lamport: number
  readonly device: string
  readonly type: string
  readonly version: number
  readonly application: string | null
  readonly subjects: readonly string[]
  /** UTC, ISO 8601. */
  readonly recordedAt: string
  /** Null once erased. */
  readonly body: unknown
}

/** What the first event of a device refers back to. */
export const GENESIS_HASH = '0'.repeat(64)
