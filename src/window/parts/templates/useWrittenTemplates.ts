import { onBeforeUnmount, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import type { Templates } from '#contract/views.ts'

/** The templates as the person wrote them, asked again after every change the host tells. */
export const useWrittenTemplates = (): {
  readonly written: Readonly<ShallowRef<Templates>>
  /** The host has answered once. */
  readonly isLoaded: Readonly<Ref<boolean>>
  readonly load: () => Promise<void>
} => {
  const written = shallowRef<Templates>([])
  const isLoaded = ref(false)
  const load = async (): Promise<void> => {
    written.value = await bridge.calls.templates()
    isLoaded.value = true
  }
  void load()
  onBeforeUnmount(bridge.listen('changed', () => void load()))
  return { written, isLoaded, load }
}
