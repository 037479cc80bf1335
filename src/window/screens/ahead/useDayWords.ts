import { awayOn } from '#domain/away/spans.ts'
import { fullDay } from '#texts/dates.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { countOn, useDayLines } from '#window/screens/ahead/useDayLines.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { AheadDay } from '#domain/views/ahead/aheadDay.ts'

/** Why a day is shaded, and the whole of a day in one sentence. */
export const useDayWords = () => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const linesOf = useDayLines()

  const isIllOn = (date: string): boolean => awayOn(session.settings.absences, date)?.ill === true

  /** The name of a holiday or of quiet days, an absence; nothing on an ordinary day. */
  const shades = ({ date, holiday, quiet, away }: AheadDay): readonly string[] => [
    ...(away ? [t(isIllOn(date) ? 'ahead.ill' : 'ahead.away')] : []),
    ...(holiday === null ? [] : [t(`holidays.${holiday}`)]),
    ...(quiet === null || holiday !== null ? [] : [t(`quietDays.${quiet}`)]),
  ]

  return {
    shades,
    /** « mardi 24 novembre 2026, aujourd’hui : 3 gestes. Relancer … ». */
    said: (day: AheadDay): string => {
      const lines = linesOf(day)
      const more = countOn(day) - lines.length
      const head = [
        fullDay(day.date, language()),
        ...(day.date === session.now.slice(0, 10) ? [t('steps.today')] : []),
        ...shades(day),
        ...(day.open || day.holiday !== null || day.quiet !== null ? [] : [t('ahead.closed')]),
      ]
      const tail =
        lines.length === 0
          ? [t('ahead.said.nothing')]
          : [
              ...lines.map((line) =>
                line.asked === true ? `${line.said} (${t('ahead.toCheck')})` : line.said,
              ),
              ...(more > 0 ? [t('ahead.more', { n: more })] : []),
            ]
      return `${head.join(', ')}. ${tail.join('; ')}`
    },
  }
}
