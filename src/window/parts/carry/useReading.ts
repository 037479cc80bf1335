import { onUnmounted, ref, type Ref } from 'vue'
import { bridge } from '#window/host/bridge.ts'

/** The share of a file in hand that is read, from 0 to 1. */
export const useReading = (file: string): Ref<number> => {
  const done = ref(0)
  const stop = bridge.listen('reading', (seen) => {
    if (seen.file === file) done.value = seen.done
  })
  onUnmounted(stop)
  return done
}
