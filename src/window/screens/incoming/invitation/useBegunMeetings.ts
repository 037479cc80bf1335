import { computed, onUnmounted, reactive } from 'vue'
import type { InvitationView, MailView, MeetingView } from '#domain/incoming/invitation/view.ts'
import { bridge } from '#window/host/bridge.ts'
import { keptWithFile } from '#window/parts/incoming/keptWithFile.ts'
import {
  beginMeetings,
  forgetTakenBack,
  resumeMeetings,
  turnTo,
  type BegunMeeting,
  type BegunMeetings,
} from '#window/screens/incoming/invitation/begunMeetings.ts'
import { readCards } from '#window/screens/incoming/mail/useChosenCard.ts'

/** There is nothing to write: it is said and done. */
const SETTLED = ['same', 'older', 'cancelled-before', 'counter', 'reply'] as const
type Settled = (typeof SETTLED)[number]

/** Whether a file changes nothing about an interview. */
const isSettled = (deed: MeetingView['deed']): deed is Settled =>
  SETTLED.some((settled) => settled === deed)

/** What was answered about the interviews of a file, and what was noted of them as it still stands. */
export const useBegunMeetings = (file: string, view: InvitationView | MailView) => {
  const all: BegunMeetings = keptWithFile(
    file,
    'invitation',
    () => reactive(beginMeetings(view)),
    (_, left) => resumeMeetings(view, left),
  )
  const lookAgain = async (): Promise<void> => {
    const cards = Object.values(all.noted).map(({ application }) => application)
    const found = cards.length === 0 ? undefined : await readCards([...new Set(cards)])
    if (found !== undefined) forgetTakenBack(all, found)
  }
  onUnmounted(bridge.listen('changed', () => void lookAgain()))
  void lookAgain()
  const meeting = computed(
    () => view.meetings.find(({ key }) => key === all.key) ?? (view.meetings[0] as MeetingView),
  )
  /** What becomes of each: it is noted, or there is nothing to note. */
  const settledOf = ({ key, deed }: MeetingView): Settled | 'noted' | undefined =>
    key in all.noted ? 'noted' : isSettled(deed) ? deed : undefined
  return {
    all,
    meeting,
    begun: computed(() => all.begun[meeting.value.key] as BegunMeeting),
    choose: (key: string) => {
      turnTo(all, key, view)
    },
    settledOf,
    /** The next that is still to be noted, from the one looked at on, then from the first. */
    nextOpen: (): string | undefined => {
      const at = view.meetings.indexOf(meeting.value)
      return [...view.meetings.slice(at), ...view.meetings.slice(0, at)].find(
        (each) => settledOf(each) === undefined,
      )?.key
    },
  }
}
