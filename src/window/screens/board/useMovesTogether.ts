import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { concernFinder, type Concern } from '#domain/moves/concerns.ts'
import { isContact } from '#domain/rules/plan/courtesy.ts'
import {
  entriesOf,
  moveGroupsOf,
  recordCommands,
  withdrawCommands,
  type CardEntry,
  type CommonAnswers,
} from '#domain/moves/movesTogether.ts'
import { entryOfStage } from '#domain/stage.ts'
import type { MoveQuestion } from '#window/parts/moving/useMove.ts'
import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { FieldErrors } from '#domain/forms/fieldErrors.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import type { Application } from '#domain/logbook/application.ts'
import { MOST_AT_ONCE } from '#contract/calls.ts'
import type { Card } from '#domain/views/card.ts'

/** What is done about the cards that courtesy has something to say about. */
export type AboutConcerns = 'tell' | 'record-anyway' | 'leave-out'

/** Entries looked at before the window may draw again. */
const LOOKED_AT_ONCE = 25

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** The form behind the moving of several cards: common answers, one batch, one undo. */
export const useMovesTogether = ({ cards, target }: MoveQuestion) => {
  const t = useT()
  const session = useSessionStore()
  const { act } = useAct()
  const groups = moveGroupsOf(cards, target)
  const answers = reactive<CommonAnswers>({
    at: session.now,
    channel: 'email',
    outcome: 'sent',
    letGoReason: 'silence',
  })
  const outcomes = computed(() => outcomesFor(answers.channel))
  watch(outcomes, ([first = 'sent', ...others]) => {
    if (answers.outcome !== first && !others.includes(answers.outcome)) answers.outcome = first
  })
  const submitted = ref(false)
  const busy = ref(false)
  const errors = shallowRef<FieldErrors>({})
  const concerns = shallowRef<readonly Concern[]>([])
  const zone = session.settings.zone
  // An attempt repeated after a doubtful failure writes nothing twice.
  const ids = new Map(cards.map(({ id }) => [id, crypto.randomUUID()]))

  const fetch = async (wanted: readonly Card[]): Promise<readonly Application[]> =>
    wanted.length === 0
      ? []
      : bridge.calls.applications({ applications: wanted.map(({ id }) => id) })

  const concernsOf = async (entries: readonly CardEntry[]): Promise<readonly Concern[]> => {
    const contacts = entries.filter(({ entry }) => isContact(entry))
    const { settings, now } = session
    const fetched = await fetch(contacts.map(({ card }) => card))
    const applications = new Map(fetched.map((application) => [application.id, application]))
    const find = concernFinder({ applications, settings, now })
    const found: Concern[] = []
    for (let at = 0; at < contacts.length; at += LOOKED_AT_ONCE) {
      found.push(...contacts.slice(at, at + LOOKED_AT_ONCE).flatMap((next) => find(next) ?? []))
      await nextTask()
    }
    return found
  }

  const count = groups.record.length + groups.revive.length + groups['take-back'].length
  const recorded = groups.record.length > 0 ? entryOfStage(target) : null

  const write = async (entries: readonly CardEntry[]): Promise<boolean> => {
    const back = await fetch(groups['take-back'])
    const taken = withdrawCommands(back, target, { now: session.now, zone })
    const commands = [...recordCommands(entries), ...taken]
    return commands.length === 0 || (await act(...commands)).ok
  }

  /** Writes the batch; returns whether it was written. */
  const save = async (about: AboutConcerns): Promise<boolean> => {
    submitted.value = true
    const made = entriesOf({
      groups,
      target,
      answers,
      zone,
      idOf: ({ id }) => ids.get(id) ?? crypto.randomUUID(),
    })
    errors.value = 'errors' in made ? made.errors : {}
    if ('errors' in made || busy.value) return false
    busy.value = true
    try {
      if (about === 'tell') {
        concerns.value = await concernsOf(made.entries)
        if (concerns.value.length > 0) return false
      }
      const left = new Set(about === 'leave-out' ? concerns.value.map(({ card }) => card.id) : [])
      return await write(made.entries.filter(({ card }) => !left.has(card.id)))
    } finally {
      busy.value = false
    }
  }
  watch(answers, () => {
    concerns.value = []
  })

  return {
    groups,
    answers,
    submitted,
    busy,
    save,
    /** Cards to be told about before anything is written. */
    concerns,
    /** Cards that would still move if those were left out. */
    others: computed(() => count - concerns.value.length),
    /** The kind of entry noted for cards that go forward. */
    recorded,
    asksMoment: groups.record.length + groups.revive.length > 0,
    asksChannel: recorded === 'thanks' || recorded === 'follow-up',
    /** What may have come of the contact; asked where it can be more than one thing. */
    outcomes,
    asksReason: recorded === 'let-go',
    isTooMany: count > MOST_AT_ONCE,
    hasNothing: count === 0,
    errorOf: (field: string): string | undefined => {
      const reason = errors.value[field]
      return reason === undefined ? undefined : t(`reasons.${reason}`)
    },
    stays: computed(() => groups.stay.length + groups.ahead.length),
  }
}
