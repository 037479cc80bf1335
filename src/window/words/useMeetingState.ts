import { isMeeting, type Entry } from '#domain/entry/entry.ts'
import { isAhead, type Fate } from '#domain/logbook/interviewFacts.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import { capital } from './capital.ts'
import { useLived } from './useLived.ts'

interface Told {
  readonly entry: Entry
  readonly fate?: Fate
}

/** Whether an interview lies ahead, and what is said beside it where it does or was not held. */
export const useMeetingState = () => {
  const t = useT()
  const session = useSessionStore()
  const { lived } = useLived()
  const isPlanned = ({ entry, fate }: Told): boolean =>
    isMeeting(entry) && fate === undefined && isAhead({ ...entry, at: lived(entry) }, session.now)
  return {
    /** Until it has ended. */
    isPlanned,
    meetingState: (told: Told): string | undefined => {
      if (told.fate !== undefined) return capital(t(`ahead.fates.${told.fate}`))
      if (!isPlanned(told)) return undefined
      return t(lived(told.entry) > session.now ? 'journal.planned' : 'journal.running')
    },
  }
}
