import { readonly, ref } from 'vue'

/**
 * How the host stands:
 * - `lost`: it does not answer, the page looks for it again and again;
 * - `elsewhere`: at its address another program answers, or Relance with another key.
 */
export type ConnectionState = 'open' | 'lost' | 'elsewhere'

const state = ref<ConnectionState>('open')
const updated = ref(false)

/** Whether the host answers. The window says so while it does not, and asks anew once it does. */
export const connection = readonly(state)

/** Whether the host serves another build of this page than the one that is open. */
export const isUpdated = readonly(updated)

/** For the door of this shell alone. */
export const setConnection = (now: ConnectionState): void => {
  state.value = now
}

/** For the door of this shell alone: which build the host serves, and which one is open. */
export const compareBuilds = (served: string, open: string): void => {
  updated.value = served !== '' && open !== '' && served !== open
}
