import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useEntryLine } from '#window/words/useEntryLine.ts'
import type { AwaySpan } from '#domain/away/spans.ts'
import type { Application } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { shortDayAndYear, timeOfDay } from '#texts/dates.ts'
import type { LifeMark, LifeWait } from '#domain/views/life/lifeOf.ts'

/** How a mark of the life of a card says itself, and a time of waiting. */
export const useLifeWords = (application: () => Application) => {
  const t = useT()
  const language = useLanguage()
  const lineOf = useEntryLine(application)

  const day = (at: string): string => shortDayAndYear(at, language())
  const what = ({ kind, entry }: LifeMark): string => {
    if (kind === 'promise') return t('lifeBand.promise')
    if (entry.kind === 'interview') {
      const fate = fateOf(application(), entry)
      return fate === undefined
        ? t('lifeBand.interview')
        : `${t('lifeBand.interview')}, ${t(`ahead.fates.${fate}`)}`
    }
    const { deed, rest } = lineOf(entry)
    return `${deed}${rest}`
  }
  return {
    day,
    what,
    /** « mar. 24 nov. 2026, 10 h : Relancé Mme Benali par e-mail ». */
    mark: (mark: LifeMark): string =>
      t('lifeBand.said', {
        when:
          mark.kind === 'promise'
            ? day(mark.at)
            : `${day(mark.at)}, ${timeOfDay(mark.at, language())}`,
        what: what(mark),
      }),
    away: ({ first, last, ill }: AwaySpan): string =>
      first === last
        ? t(ill ? 'lifeBand.illOn' : 'lifeBand.awayOn', { day: day(first) })
        : t(ill ? 'lifeBand.ill' : 'lifeBand.away', { from: day(first), until: day(last) }),
    wait: ({ from, until, days, open }: LifeWait): string =>
      open
        ? t('lifeBand.waitingSince', { n: days, from: day(from) })
        : t('lifeBand.waited', { n: days, from: day(from), until: day(until) }),
  }
}
