import { computed, ref, type Ref, type WritableComputedRef } from 'vue'
import { keptForm } from '#window/host/begunForms.ts'
import type { PlaceDraft } from '#window/screens/settings/computers/placeDraft.ts'
import { keptDraft } from '#ui/keptDraft.ts'

/** What is being written about sharing. */
type SharingForm = 'begin' | 'join' | 'place' | 'name'

interface KeptSharing {
  readonly place: WritableComputedRef<PlaceDraft>
  readonly name: WritableComputedRef<string>
  /** It comes back as it was left. */
  readonly wasLeft: Readonly<Ref<boolean>>
  readonly startOver: () => void
  /** It was done, or closed without changing anything. */
  readonly settled: () => void
}

/** The place and the name in such a form, kept until it is done: passwords and phrases never are. */
export const keptSharing = (
  form: SharingForm,
  begun: { readonly place: PlaceDraft; readonly name: string },
): KeptSharing => {
  const { secret: atFirst, ...open } = begun.place
  const secret = ref(atFirst)
  const kept = keptForm('sharing', { ids: [form] })
  const { draft, startOver, ...ways } = keptDraft({ place: open, name: begun.name }, kept)
  return {
    place: computed({
      get: () => ({ ...draft.value.place, secret: secret.value }),
      set: ({ secret: written, ...place }) => {
        secret.value = written
        draft.value.place = place
      },
    }),
    name: computed({
      get: () => draft.value.name,
      set: (name) => {
        draft.value.name = name
      },
    }),
    ...ways,
    startOver: () => {
      secret.value = atFirst
      startOver()
    },
  }
}
