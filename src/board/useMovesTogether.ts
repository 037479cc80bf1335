import { computed, reactive, ref, shallowRef } from 'vue'
import {
  MOST_COMMANDS,
  moveGroupsOf,
  recordCommands,
  withdrawCommands,
  type CommonAnswers,
} from '#app/board/movesTogether.ts'
import { ENTRY_OF_STAGE } from '#app/board/moveMeaning.ts'
import type { MoveQuestion } from '#app/board/useMove.ts'
import { bridge } from '#app/bridge.ts'
import { useT } from '#app/i18n/useT.ts'
import type { FieldErrors } from '#app/recording/entryDraft.ts'
import { useSessionStore } from '#app/session/sessionStore.ts'
import { useAct } from '#app/session/useAct.ts'
import type { Application } from '#domain/application.ts'

/** Applications asked of the host at once. */
const ASKED_AT_ONCE = 20

/** The form behind the moving of several cards: common answers, one batch, one undo. */
export const useMovesTogether = ({ cards, target }: MoveQuestion) => {
  const t = useT()
  const session = useSessionStore()
  const { act } = useAct()
  const groups = moveGroupsOf(cards, target)
  const answers = reactive<CommonAnswers>({
    at: session.now,
    channel: 'email',
    letGoReason: 'silence',
  })
  const submitted = ref(false)
  const busy = ref(false)
  const errors = shallowRef<FieldErrors>({})
  const zone = session.settings?.zone ?? 'Europe/Paris'

  const applicationsGoingBack = async (): Promise<readonly Application[]> => {
    const found: Application[] = []
    const asked = groups['take-back']
    for (let at = 0; at < asked.length; at += ASKED_AT_ONCE) {
      const outcomes = await Promise.all(
        asked
          .slice(at, at + ASKED_AT_ONCE)
          .map(({ id }) => bridge.calls.application({ application: id })),
      )
      found.push(...outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.application] : [])))
    }
    return found
  }

  const count = groups.record.length + groups.revive.length + groups['take-back'].length
  const recorded = groups.record.length > 0 ? ENTRY_OF_STAGE[target] : undefined

  /** Writes the batch; returns whether it was written. */
  const save = async (): Promise<boolean> => {
    submitted.value = true
    const made = recordCommands({ groups, target, answers, zone, newId: () => crypto.randomUUID() })
    errors.value = 'errors' in made ? made.errors : {}
    if ('errors' in made || busy.value) return false
    busy.value = true
    try {
      const taken = withdrawCommands(await applicationsGoingBack(), target, {
        now: session.now,
        zone,
      })
      const commands = [...made.commands, ...taken]
      if (commands.length === 0) return true
      return (await act(...commands)).ok
    } finally {
      busy.value = false
    }
  }

  return {
    groups,
    answers,
    submitted,
    busy,
    save,
    /** The kind of entry noted for cards that go forward. */
    recorded,
    asksMoment: groups.record.length + groups.revive.length > 0,
    asksChannel: recorded === 'thanks' || recorded === 'follow-up',
    asksReason: recorded === 'let-go',
    isTooMany: count > MOST_COMMANDS,
    hasNothing: count === 0,
    errorOf: (field: string): string | undefined => {
      const reason = errors.value[field]
      return reason === undefined ? undefined : t(`reasons.${reason}`)
    },
    stays: computed(() => groups.stay.length + groups.ahead.length),
  }
}
