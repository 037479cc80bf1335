import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { FieldErrors } from '#domain/forms/fieldErrors.ts'
import type { Concern } from '#domain/moves/concerns.ts'
import {
  entriesOf,
  recordCommands,
  withdrawCommands,
  type CardEntry,
  type CommonAnswers,
  type MoveGroups,
} from '#domain/moves/movesTogether.ts'
import type { Stage } from '#domain/vocabulary.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { applicationsOf } from '#window/screens/board/applicationsOf.ts'
import { concernsOf } from '#window/screens/board/concernsOf.ts'

/** What is done about the cards that courtesy has something to say about. */
export type AboutConcerns = 'tell' | 'record-anyway' | 'leave-out'

/** What is written at once. */
interface Batch {
  readonly groups: MoveGroups
  readonly target: Stage
  /** Reactive: what courtesy said is over once they change. */
  readonly answers: CommonAnswers
}

/** Writing cards moved together as one batch, once courtesy was heard. */
export const useBatchSaving = (
  batch: Batch,
): {
  readonly submitted: Readonly<Ref<boolean>>
  readonly errors: Readonly<ShallowRef<FieldErrors>>
  /** Cards to be told about before anything is written. */
  readonly concerns: Readonly<ShallowRef<readonly Concern[]>>
  /** Writes the batch; returns whether it was written. */
  readonly save: (about: AboutConcerns) => Promise<boolean>
} => {
  const session = useSessionStore()
  const { act } = useAct()
  const submitted = ref(false)
  const busy = ref(false)
  const errors = shallowRef<FieldErrors>({})
  const concerns = shallowRef<readonly Concern[]>([])
  const zone = session.settings.zone
  // An attempt repeated after a doubtful failure writes nothing twice.
  const ids = new Map(
    Object.values(batch.groups)
      .flat()
      .map(({ id }) => [id, crypto.randomUUID()]),
  )
  const idOf = ({ id }: { readonly id: string }): string => ids.get(id) ?? crypto.randomUUID()

  const write = async (entries: readonly CardEntry[]): Promise<boolean> => {
    const back = await applicationsOf(batch.groups['take-back'])
    const taken = withdrawCommands(back, batch.target, { now: session.now, zone })
    const commands = [...recordCommands(entries), ...taken]
    return commands.length === 0 || (await act(...commands)).ok
  }
  const save = async (about: AboutConcerns): Promise<boolean> => {
    submitted.value = true
    const made = entriesOf({ ...batch, zone, idOf })
    errors.value = 'errors' in made ? made.errors : {}
    if ('errors' in made || busy.value) return false
    busy.value = true
    try {
      if (about === 'tell') {
        concerns.value = await concernsOf(made.entries, session)
        if (concerns.value.length > 0) return false
      }
      const left = new Set(about === 'leave-out' ? concerns.value.map(({ card }) => card.id) : [])
      return await write(made.entries.filter(({ card }) => !left.has(card.id)))
    } finally {
      busy.value = false
    }
  }
  watch(batch.answers, () => {
    concerns.value = []
  })
  return { submitted, errors, concerns, save }
}
