import { computed, ref, watch, type Ref } from 'vue'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { knownMeeting } from '#domain/incoming/invitation/cardsFor.ts'
import {
  invitationCommands,
  type InvitationErrors,
} from '#domain/incoming/invitation/invitationCommands.ts'
import {
  NEW_CARD,
  proposedMinutes,
  type InvitationDraft,
} from '#domain/incoming/invitation/invitationDraft.ts'
import type {
  InvitationView,
  KnownMeeting,
  MailView,
  MeetingView,
} from '#domain/incoming/invitation/view.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import type { Translate } from '#texts/catalogue.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import {
  cardsBeside,
  noteMeeting,
  type BegunMeeting,
  type NotedMeeting,
} from '#window/screens/incoming/invitation/begunMeetings.ts'
import { useBegunMeetings } from '#window/screens/incoming/invitation/useBegunMeetings.ts'
import { useChosenCard } from '#window/screens/incoming/mail/useChosenCard.ts'

const OWN_WORDS = {
  'moment-open': 'incomingMail.momentMissing',
  'card-open': 'incomingMail.cardMissing',
  'card-unread': 'incomingMail.cardUnread',
  'interview-open': 'incomingMail.interviewMissing',
} as const

/** Interviews of a card that may be moved or cancelled. */
const interviewsAhead = (
  card: Application | undefined,
  known: KnownMeeting | undefined,
  { now, zone }: { readonly now: string; readonly zone: string },
): readonly KnownMeeting[] =>
  card === undefined
    ? []
    : interviewsOf(card)
        .filter((each) => fateOf(card, each) === undefined)
        .map((each) => ({ each, view: knownMeeting(card, each, { zone }) }))
        .filter(
          ({ each, view: told }) =>
            each.id === known?.interview || isAhead({ ...each, at: told.at }, now),
        )
        .map((one) => one.view)

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

/** The entry that commands record, by which it is known whether they still stand. */
const entryIn = (commands: readonly Command[]): string | null => {
  const last = commands.at(-1)
  if (last?.do === 'open-application') return last.entries[0]?.id ?? null
  return last?.do === 'record-entry' ? last.entry.id : null
}

/** What is kept of an interview that was noted by commands. */
const notedBy = (
  commands: readonly Command[],
  { draft, newCard }: BegunMeeting,
  card: Application | undefined,
): NotedMeeting => {
  const { company, post } = card?.details ?? draft
  const application = draft.card === NEW_CARD ? newCard : draft.card
  return { application, company, post, entry: entryIn(commands) }
}

/** The length follows the interview that is moved, unless another one was written. */
const followLength = (key: () => string, proposed: () => string, draft: () => InvitationDraft) => {
  watch([key, proposed], ([now, next], [before, last]) => {
    if (now === before && draft().minutes === last) draft().minutes = next
  })
}

/** The card that is chosen, and its interviews that may be moved or cancelled. */
const useCardInHand = (
  draft: Readonly<Ref<InvitationDraft>>,
  meeting: Readonly<Ref<MeetingView>>,
) => {
  const session = useSessionStore()
  const chosen = useChosenCard(() => draft.value.card)
  const ahead = computed(() =>
    interviewsAhead(chosen.application.value, meeting.value.known, {
      now: session.now,
      zone: session.settings.zone,
    }),
  )
  const moved = computed(() =>
    draft.value.deed === 'move'
      ? ahead.value.find(({ interview }) => interview === draft.value.interview)
      : undefined,
  )
  followLength(
    () => meeting.value.key,
    () => proposedMinutes(meeting.value, moved.value),
    () => draft.value,
  )
  return { ...chosen, ahead }
}

/** Another interview is looked at: nothing of it was asked to be written yet. */
const unsubmitOn = (key: () => string, submitted: Ref<boolean>): void => {
  watch(key, () => {
    submitted.value = false
  })
}

/** The check of an invitation: its draft, what is to complete, and writing it in one act. */
export const useInvitationCheck = (file: string, view: InvitationView | MailView) => {
  const t = useT()
  const session = useSessionStore()
  const { act } = useAct()
  const { all, meeting, begun, choose, settledOf, nextOpen } = useBegunMeetings(file, view)
  const draft = computed(() => begun.value.draft)
  const { application, isUnread, refresh, ahead } = useCardInHand(draft, meeting)
  const saving = ref(false)
  const submitted = ref(false)
  unsubmitOn(() => meeting.value.key, submitted)
  const checked = computed(() =>
    invitationCommands(draft.value, {
      meeting: meeting.value,
      application: application.value,
      text: textOf(view),
      now: session.now,
      zone: session.settings.zone,
      sentAt: view.letter?.sentAt,
      newCard: begun.value.newCard,
      newId: () => begun.value.ids[draft.value.deed],
    }),
  )
  const errorOf = (field: string): string | undefined => {
    const reason = 'errors' in checked.value ? checked.value.errors[field] : undefined
    // While the card is still being read nothing is missing.
    return reason === 'card-unread' && !isUnread.value ? undefined : wordsOf(reason, t)
  }
  /** The card it was written on; nothing while something is missing or refused. */
  const write = async (): Promise<string | undefined> => {
    if (settledOf(meeting.value) !== undefined || saving.value) return undefined
    submitted.value = true
    saving.value = true
    try {
      await refresh()
      const { value } = checked
      if (!('commands' in value)) return undefined
      const what = notedBy(value.commands, begun.value, application.value)
      if (!(await act(...value.commands)).ok) return undefined
      noteMeeting(all, what)
      return what.application
    } finally {
      saving.value = false
    }
  }
  return {
    meeting,
    begun,
    draft,
    choose,
    cards: computed(() => cardsBeside(all, view.cards)),
    ahead,
    settledOf,
    nextOpen,
    hasNoted: computed(() => Object.keys(all.noted).length > 0),
    submitted,
    saving,
    errorOf,
    write,
  }
}
