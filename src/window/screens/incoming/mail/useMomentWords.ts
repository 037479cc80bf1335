import type { MomentOption, ReadingGround } from '#domain/incoming/mail/reading.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { languageOf } from '#domain/spoken.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { fullDay, timeOfDay } from '#texts/dates.ts'

/** How moments that were read are said, on the person's clock and on the one they were written in. */
export const useMomentWords = () => {
  const t = useT()
  const language = useLanguage()
  const dayOf = (at: string): string => fullDay(at.slice(0, 10), language())
  const timeIn = (at: string): string => timeOfDay(at, language())
  const momentOf = (at: string): string => `${dayOf(at)}, ${timeIn(at)}`
  const asWords = ({ there, as }: MomentOption): string | undefined => {
    if (there !== undefined)
      return t('incomingMail.optionThere', {
        time: timeIn(there.at),
        day: dayOf(there.at),
        zone: there.zone,
      })
    return as === undefined || as === '' ? undefined : t('incomingMail.optionAs', { zone: as })
  }
  return { dayOf, timeIn, momentOf, asWords }
}

/** What a mail is read against in this window. */
export const useReadingGround = (): (() => ReadingGround) => {
  const session = useSessionStore()
  const language = useLanguage()
  return () => {
    const { zone, region, personName, personPhone = '' } = session.settings
    return {
      now: session.now,
      zone,
      region,
      language: languageOf(language()),
      own: { name: personName, phone: personPhone },
    }
  }
}
