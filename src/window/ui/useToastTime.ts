import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import type { Toast } from '#ui/useToasts.ts'

const LEAST_MS = 10_000
const READING_MS_PER_LETTER = 60

/**
 * Whether a line leaves by itself. One that only says something may, and so may one whose way back
 * is a key that goes on working; a problem stays until it was read, and the only way back until it was
 * taken or closed.
 */
export const isPassing = ({ kind, action }: Toast): boolean =>
  kind === 'done' && (action === undefined || action.keys !== undefined)

/** How long a line stays: time to see it, and to read it slowly. */
export const toastMs = ({ words }: Pick<Toast, 'words'>): number =>
  LEAST_MS + words.length * READING_MS_PER_LETTER

interface ToastTime {
  /** The pointer lies on the lines, or the keyboard stands in them. */
  readonly isPointed: Ref<boolean>
  readonly isFocused: Ref<boolean>
}

/**
 * Takes lines away once they could be read. No time passes while somebody is at them, nor while the
 * window cannot be seen; afterwards they have their whole time again.
 */
export const useToastTime = (
  toasts: Readonly<Ref<readonly Toast[]>>,
  dismiss: (id: number) => void,
): ToastTime => {
  const isPointed = ref(false)
  const isFocused = ref(false)
  const isHidden = ref(document.hidden)
  const look = (): void => {
    isHidden.value = document.hidden
  }
  document.addEventListener('visibilitychange', look)
  const isHeld = computed(() => isPointed.value || isFocused.value || isHidden.value)

  let timers: readonly ReturnType<typeof setTimeout>[] = []
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer)
  }
  watch(
    [toasts, isHeld],
    ([shown, held]) => {
      stop()
      timers = held
        ? []
        : shown.filter(isPassing).map((toast) =>
            setTimeout(() => {
              dismiss(toast.id)
            }, toastMs(toast)),
          )
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    stop()
    document.removeEventListener('visibilitychange', look)
  })
  return { isPointed, isFocused }
}
