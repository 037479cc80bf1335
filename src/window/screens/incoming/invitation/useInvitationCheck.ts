import { computed, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { knownMeeting } from '#domain/incoming/invitation/cardsFor.ts'
import {
  invitationCommands,
  type InvitationErrors,
} from '#domain/incoming/invitation/invitationCommands.ts'
import {
  invitationDraft,
  NEW_CARD,
  type InvitationDraft,
} from '#domain/incoming/invitation/invitationDraft.ts'
import type { InvitationView, MailView, MeetingView } from '#domain/incoming/invitation/view.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import { bridge } from '#window/host/bridge.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import type { Translate } from '#texts/catalogue.ts'
import { useAct } from '#window/parts/act/useAct.ts'

const OWN_WORDS = {
  'moment-open': 'incomingMail.momentMissing',
  'card-open': 'incomingMail.cardMissing',
  'interview-open': 'incomingMail.interviewMissing',
} as const

/** There is nothing to write: it is said and done. */
export const SETTLED = ['same', 'older', 'cancelled-before', 'counter', 'reply'] as const
export type Settled = (typeof SETTLED)[number]

/** Whether a file changes nothing about an interview. */
export const isSettled = (deed: MeetingView['deed']): deed is Settled =>
  SETTLED.some((settled) => settled === deed)

/** The card that is chosen, and its interviews that may be moved or cancelled. */
const useChosenCard = (
  draft: Readonly<Ref<InvitationDraft>>,
  meeting: Readonly<ShallowRef<MeetingView>>,
) => {
  const session = useSessionStore()
  const application = shallowRef<Application>()
  watch(
    () => draft.value.card,
    async (card) => {
      application.value = undefined
      if (card === '' || card === NEW_CARD) return
      const [found] = await bridge.calls.applications({ applications: [card] })
      if (draft.value.card === card) application.value = found
    },
    { immediate: true },
  )
  /** Interviews of the card that may be moved or cancelled. */
  const ahead = computed(() => {
    const card = application.value
    if (card === undefined) return []
    const { zone } = session.settings
    return interviewsOf(card)
      .filter((each) => fateOf(card, each) === undefined)
      .map((each) => ({ each, view: knownMeeting(card, each, { zone }) }))
      .filter(
        ({ each, view: told }) =>
          each.id === meeting.value.known?.interview ||
          isAhead({ ...each, at: told.at }, session.now),
      )
      .map((one) => one.view)
  })
  return { application, ahead }
}

/** What to complete in a field, in words. */
const wordsOf = (reason: InvitationErrors[string], t: Translate): string | undefined => {
  if (reason === undefined) return undefined
  return reason in OWN_WORDS
    ? t(OWN_WORDS[reason as keyof typeof OWN_WORDS])
    : t(`reasons.${reason as Exclude<typeof reason, keyof typeof OWN_WORDS>}`)
}

/** What a mail says, to be kept with what is noted of it. */
const textOf = ({ letter }: InvitationView | MailView): string =>
  [letter?.subject ?? '', letter?.text ?? ''].filter((part) => part !== '').join('\n\n')

/** The check of an invitation: its draft, what is to complete, and writing it in one act. */
export const useInvitationCheck = (view: InvitationView | MailView) => {
  const t = useT()
  const session = useSessionStore()
  const { act } = useAct()
  const newId = (): string => crypto.randomUUID()
  const newCard = newId()

  const meeting = shallowRef(view.meetings[0] as MeetingView)
  const draft = ref(invitationDraft(view, meeting.value, newId))
  const choose = (key: string): void => {
    const chosen = view.meetings.find((each) => each.key === key)
    if (chosen === undefined) return
    meeting.value = chosen
    draft.value = invitationDraft(view, chosen, newId)
  }

  const { application, ahead } = useChosenCard(draft, meeting)

  const submitted = ref(false)
  const saving = ref(false)
  const checked = computed(() =>
    invitationCommands(draft.value, {
      meeting: meeting.value,
      application: application.value,
      text: textOf(view),
      now: session.now,
      zone: session.settings.zone,
      sentAt: view.letter?.sentAt,
      newCard,
      newId,
    }),
  )
  const errorOf = (field: string): string | undefined =>
    wordsOf('errors' in checked.value ? checked.value.errors[field] : undefined, t)
  /** The card it was written on; nothing while something is missing or refused. */
  const write = async (): Promise<string | undefined> => {
    submitted.value = true
    const { value } = checked
    if (!('commands' in value) || saving.value) return undefined
    saving.value = true
    const outcome = await act(...value.commands)
    saving.value = false
    if (!outcome.ok) return undefined
    return draft.value.card === NEW_CARD ? newCard : draft.value.card
  }
  return { meeting, choose, draft, ahead, submitted, saving, errorOf, write }
}
