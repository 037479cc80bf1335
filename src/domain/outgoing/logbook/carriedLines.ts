import * as v from 'valibot'
import { line, whole } from '#domain/fields/fields.ts'
import { eventLine } from './lines.ts'

/** The form of the files that computers of one person hand each other; it rises when readers have to change. */
export const CARRIED_FORMAT = 1

const hex = (signs: number) => v.pipe(v.string(), v.regex(/^[\da-f]*$/u), v.length(signs))
const count = whole(0, Number.MAX_SAFE_INTEGER)

/** The first line of any such file, of any version. */
export const carriedHead = v.object({
  relance: v.number(),
  kind: v.string(),
  logbook: hex(8),
  /** Id of the computer that put it there: any may carry what others wrote. */
  device: hex(16),
  program: line,
  /** The least version that a reader has to know. */
  needs: whole(1, 1_000_000),
})

const rest = v.omit(eventLine, ['device', 'erasedBy']).entries

/** One event; fields that only a newer program knows are passed over, as its hash covers none of them. */
export const carriedEventLine = v.object({
  ...rest,
  envelope: count,
  device: hex(16),
  logbook: hex(8),
  goneBy: v.optional(
    v.nullable(
      v.object({
        event: hex(64),
        application: v.nullable(v.string()),
        subject: v.nullable(v.string()),
      }),
    ),
  ),
})

/** What a computer says of itself; each time in a new file, after which the one before goes. */
export const carriedDeviceLine = v.object({
  name: line,
  counter: count,
  /** The last events it holds of each chain. */
  tips: v.pipe(
    v.array(v.object({ device: hex(16), n: count, hash: hex(64) })),
    v.maxLength(10_000),
  ),
  /** Some of its files still hold words that were erased. */
  isErasing: v.boolean(),
  /** Computers that are lost: nobody counts on them any more. */
  retired: v.pipe(v.array(hex(16)), v.maxLength(1_000)),
  /** Reminders it rang for, by what they are about and their moment, with its clock in milliseconds. */
  rung: v.pipe(
    v.array(v.object({ step: v.string(), moment: v.string(), at: count })),
    v.maxLength(10_000),
  ),
  /** To whom a new key can be handed: the public half of what this computer alone holds, as `age` writes it. */
  recipient: v.optional(v.pipe(v.string(), v.regex(/^age1[\da-z]{20,100}$/u))),
  /** Somebody sits before it. */
  inUse: v.optional(v.boolean()),
  /**
   * Hash of what its events amount to, by which way of folding, and how many they are: of a branched chain
   * the last event does not tell which of the branches are there.
   */
  state: v.optional(v.object({ fold: count, events: count, hash: hex(64) })),
})
export type CarriedDevice = v.InferOutput<typeof carriedDeviceLine>
