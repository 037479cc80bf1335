import { readonly, shallowRef, type ShallowRef } from 'vue'

/** A line that says what was done and how to take it back. `isPassing` tells which leave by themselves. */
export interface Toast {
  readonly id: number
  /** done: a check; problem: a warning, which a later "done" does not push away. */
  readonly kind: 'done' | 'problem'
  readonly words: string
  readonly action?: ToastAction
}

/** The button of a {@link Toast}. */
export interface ToastAction {
  readonly label: string
  /** The key that does the same, also once the line is gone; printed beside it. */
  readonly keys?: string
  readonly run: () => void
}

const toasts = shallowRef<readonly Toast[]>([])
let lastId = 0

/** The lines at the foot of the window: at most one of each kind, the newest. */
export interface Toasts {
  readonly toasts: Readonly<ShallowRef<readonly Toast[]>>
  /** Shows a line in place of the one of the same kind; returns its id. */
  readonly show: (toast: Omit<Toast, 'id'>) => number
  /** Takes a line away; the next action of the person does this. */
  readonly dismiss: (id: number) => void
  /** Takes all lines of a kind away, or all. */
  readonly clear: (kind?: Toast['kind']) => void
}

/** The lines of this window, shared by all who ask. */
export const useToasts = (): Toasts => ({
  toasts: readonly(toasts),
  show: (toast) => {
    lastId += 1
    toasts.value = [
      ...toasts.value.filter(({ kind }) => kind !== toast.kind),
      { ...toast, id: lastId },
    ]
    return lastId
  },
  dismiss: (id) => {
    toasts.value = toasts.value.filter((toast) => toast.id !== id)
  },
  clear: (kind) => {
    toasts.value = kind === undefined ? [] : toasts.value.filter((toast) => toast.kind !== kind)
  },
})
