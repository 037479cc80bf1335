import { inZone } from '#domain/calendar/zone.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { timeOfDay } from '#texts/dates.ts'
import { cityOf } from '#texts/zoneNames.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useBaseLanguage, useLanguage, useT } from '#window/i18n/useT.ts'

type Dated = Pick<Entry, 'at' | 'zone'>

/** When something happened or is to, by the clock of where the person is now. */
export const useLived = () => {
  const t = useT()
  const language = useLanguage()
  const base = useBaseLanguage()
  const session = useSessionStore()
  const lived = (entry: Dated): LocalDateTime => livedAt(entry, session.settings.zone)
  return {
    lived,
    /** What the clock it was noted by says, with its place, where that is another hour. */
    elsewhere: ({ at, zone }: Dated): string | undefined =>
      inZone(at, zone, session.settings.zone) === at
        ? undefined
        : t('application.elsewhere', {
            time: timeOfDay(at, language()),
            zone: cityOf(zone, base()),
          }),
  }
}
