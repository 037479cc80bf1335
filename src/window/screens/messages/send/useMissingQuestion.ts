import { shallowRef, type Ref, type ShallowRef } from 'vue'

/** A way a message leaves, which may be asked about first. */
type Way = () => Promise<void>

/** Asks once before a way is taken while fields are missing; the person decides. */
export const useMissingQuestion = (
  unfilled: Readonly<Ref<number>>,
): {
  /** The way that waits for an answer; null while nothing is asked. */
  readonly asking: Readonly<ShallowRef<Way | null>>
  readonly unlessMissing: (way: Way) => () => void
  readonly goOn: () => void
  readonly stay: () => void
} => {
  const asking = shallowRef<Way | null>(null)
  return {
    asking,
    unlessMissing: (way) => () => {
      if (unfilled.value > 0) asking.value = way
      else void way()
    },
    goOn: () => {
      const way = asking.value
      asking.value = null
      if (way !== null) void way()
    },
    stay: () => {
      asking.value = null
    },
  }
}
