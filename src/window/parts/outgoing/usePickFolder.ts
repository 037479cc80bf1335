import { ref, type Ref } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'

/** Asks for a folder, in the system's own dialog where there is one, else in ours. */
export const usePickFolder = (
  picked: (folder: string) => void,
): { readonly picking: Ref<boolean>; readonly pick: () => Promise<void> } => {
  const { sayRefused } = useSaid()
  const picking = ref(false)
  return {
    /** Ours is to be shown. */
    picking,
    pick: async () => {
      const outcome = await bridge.calls.pickFolder()
      if (!outcome.ok) sayRefused(outcome)
      else if (outcome.value === 'none') picking.value = true
      else if (outcome.value !== null) picked(outcome.value.folder)
    },
  }
}
