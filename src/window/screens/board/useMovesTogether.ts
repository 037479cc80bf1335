import { computed } from 'vue'
import { MOST_AT_ONCE } from '#contract/calls.ts'
import { moveAsks } from '#domain/moves/moveAsks.ts'
import {
  entriesOf,
  moveGroupsOf,
  recordCommands,
  withdrawCommands,
  type CardEntry,
  type CommonAnswers,
} from '#domain/moves/movesTogether.ts'
import { accepted } from '#domain/outcome.ts'
import { followingNow } from '#window/host/followNow.ts'
import { keptMove } from '#window/screens/board/keptMove.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import type { MoveQuestion } from '#window/parts/moving/useMove.ts'
import { applicationsOf } from '#window/screens/board/applicationsOf.ts'
import { concernsOf } from '#window/screens/board/concernsOf.ts'
import { useOutcomes } from '#window/screens/board/useOutcomes.ts'
import type { Card } from '#domain/views/card.ts'
import { useForm } from '#ui/useForm.ts'

/** What is answered once for all cards, before anything is chosen. */
const firstAnswers = (now: string): CommonAnswers => ({
  at: now,
  channel: 'email',
  outcome: 'sent',
  letGoReason: 'silence',
})

/** The form behind the moving of several cards: common answers, one batch, one undo. */
export const useMovesTogether = ({ cards, target }: MoveQuestion) => {
  const t = useT()
  const session = useSessionStore()
  const { act } = useAct()
  const { zone } = session.settings
  const groups = moveGroupsOf(cards, target)
  const count = groups.record.length + groups.revive.length + groups['take-back'].length
  // An attempt repeated after a doubtful failure writes nothing twice.
  const ids = new Map(cards.map(({ id }) => [id, crypto.randomUUID()]))
  const idOf = ({ id }: Pick<Card, 'id'>): string => ids.get(id) ?? crypto.randomUUID()
  let leftOut: readonly Card[] = []

  const write = async (entries: readonly CardEntry[]) => {
    const left = new Set(leftOut.map(({ id }) => id))
    const back = await applicationsOf(groups['take-back'])
    const commands = [
      ...recordCommands(entries.filter(({ card }) => !left.has(card.id))),
      ...withdrawCommands(back, target, { now: session.now, zone }),
    ]
    return commands.length === 0 ? accepted(undefined) : act(...commands)
  }
  const { warnings: concerns, ...form } = useForm({
    draft: firstAnswers(session.now),
    check: (answers) => {
      const made = entriesOf({ groups, target, answers, now: session.now, zone, idOf })
      return 'errors' in made ? made : { value: made.entries }
    },
    wordsOf: (reason) => t(`reasons.${reason}`),
    warn: concernsOf,
    write,
    refresh: session.moment,
    kept: keptMove({ cards, target }, () => session.now),
  })
  const withoutThose = async (): Promise<boolean> => {
    leftOut = concerns.value.map(({ card }) => card)
    const isWritten = await form.submit(true)
    if (!isWritten) leftOut = []
    return isWritten
  }

  return {
    ...followingNow(form),
    ...moveAsks(groups, target),
    groups,
    outcomes: useOutcomes(form.draft),
    /** Cards to be told about before anything is written. */
    concerns,
    /** Writes the batch but for the cards of concern. */
    withoutThose,
    /** The cards that the batch was written without. */
    leftOut: (): readonly Card[] => leftOut,
    /** Cards that would still move if those were left out. */
    others: computed(() => count - concerns.value.length),
    isTooMany: count > MOST_AT_ONCE,
    hasNothing: count === 0,
    stays: computed(() => groups.stay.length + groups.ahead.length + groups.tell.length),
  }
}
