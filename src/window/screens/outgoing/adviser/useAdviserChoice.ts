import { computed, reactive } from 'vue'
import { isUnread, readableOf } from '#domain/calendar/naturalField.ts'
import type { Span } from '#domain/outgoing/adviser/applicationRow.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { partsOn } from '#domain/outgoing/adviser/fieldsOf.ts'
import type { FormLanguage } from '#domain/outgoing/adviser/formWords.ts'
import type { OfficeId } from '#domain/outgoing/adviser/office.ts'
import { formOf, OFFICES } from '#domain/outgoing/adviser/offices.ts'
import { daysOfAdviserPeriod, type AdviserPeriod } from '#domain/outgoing/adviser/periods.ts'
import type { PrivatePart } from '#domain/outgoing/adviser/privateParts.ts'
import type { Language } from '#domain/language.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useBaseLanguage } from '#window/i18n/useT.ts'

const DAY = { dayOnly: true }

/** For whom something is prepared: an office, or anybody. */
export type ForWhom = OfficeId | 'anybody'

/** What was chosen for an adviser, as the fields hold it. */
export interface AdviserDraft {
  forWhom: ForWhom
  table: 'applications' | 'journal'
  language: Language
  formLanguage: FormLanguage
  period: AdviserPeriod
  /** Days, of the period `chosen` only; the words as written while they cannot be read. */
  from: string
  to: string
  parts: readonly PrivatePart[]
  leftOut: readonly string[]
  /** On paper, the life of each application under its row. */
  lives: boolean
}

/** The days that were chosen; a bound that is not there is none. */
const spanOf = ({ period, from: first, to: last }: AdviserDraft, now: string): Span => {
  if (period !== 'chosen') return daysOfAdviserPeriod(period, now)
  const from = readableOf(first, DAY)
  const to = readableOf(last, DAY)
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }
}

/** What was chosen, and what it asks of the host. */
export const useAdviserChoice = () => {
  const session = useSessionStore()
  const language = useBaseLanguage()
  const draft = reactive<AdviserDraft>({
    forWhom: 'anybody',
    table: 'applications',
    language: language(),
    formLanguage: 'fr',
    period: 'quarter',
    from: '',
    to: '',
    parts: [],
    leftOut: [],
    lives: false,
  })

  const office = computed(() => OFFICES.find(({ id }) => id === draft.forWhom))
  const form = computed(() =>
    office.value === undefined ? undefined : formOf(office.value.id, draft.formLanguage),
  )
  const span = computed(() => spanOf(draft, session.now))
  /** A day that cannot be read would let out what was meant to stay. */
  const isUnclear = computed(
    () => draft.period === 'chosen' && [draft.from, draft.to].some((day) => isUnread(day, DAY)),
  )
  const about = computed(() =>
    office.value === undefined
      ? { table: draft.table }
      : {
          table: 'office' as const,
          office: office.value.id,
          ...(form.value === undefined ? {} : { formLanguage: form.value.language }),
        },
  )
  /** What can be ticked: a part of which this table has no column is not on offer, and does not leave. */
  const partsOnOffer = computed(() => partsOn(about.value))

  const choiceWith = (leftOut: readonly string[]): AdviserChoice => {
    const common = {
      parts: draft.parts.filter((part) => partsOnOffer.value.includes(part)),
      language: draft.language,
    }
    const chosen = about.value
    if (chosen.table === 'journal') return { ...common, table: 'journal', filter: span.value }
    const out = leftOut.length === 0 ? {} : { leftOut: [...leftOut] }
    return { ...common, ...chosen, ...span.value, ...out } as AdviserChoice
  }
  const choice = computed(() => choiceWith(draft.leftOut))
  /** The table of an office is its own, and a journal tells each act by itself. */
  const canShowLives = computed(() => about.value.table === 'applications')
  const report = computed(() => ({
    choice: choice.value,
    lives: draft.lives && canShowLives.value,
  }))
  /** The same with every application in it, to choose among them. */
  const whole = computed(() => choiceWith([]))
  return { draft, office, form, partsOnOffer, choice, report, canShowLives, whole, isUnclear }
}
