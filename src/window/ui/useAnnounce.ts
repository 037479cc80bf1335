import { readonly, ref, type Ref } from 'vue'

const lines = ref<readonly [string, string]>(['', ''])

/**
 * Says something to those who listen, politely and without moving the focus. The same words said
 * twice are heard twice: they go to the two lines of LiveRegion.vue in turn.
 */
export const useAnnounce = (): ((words: string) => void) => (words) => {
  lines.value = lines.value[0] === '' ? [words, ''] : ['', words]
}

/** What LiveRegion.vue shows. */
export const useAnnounced = (): Readonly<Ref<readonly [string, string]>> => readonly(lines)
