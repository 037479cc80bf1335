import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { dayWords, momentWords } from '#window/words/stepMoment.ts'
import { useSendingWords } from '#window/words/useSendingWords.ts'
import { usePersonName } from '#window/words/usePersonName.ts'
import { dayAndMonth, dayMonthAndYear } from '#texts/dates.ts'
import { isDeadlineOver } from '#texts/offerTitle.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { Card, CardStep } from '#domain/views/card.ts'
import { capital } from '#window/words/capital.ts'

/** When a step is, as a card says it. */
export interface CardWhen {
  readonly words: string
  /** The moment has come; it is late; or it lies ahead. */
  readonly tone: 'now' | 'late' | 'ahead'
}

const isMorning = (local: string): boolean => local.slice(11) < '12:00'

/** By when an offer must be answered, or that the day is over. */
const byDeadline = (day: string, isOver: boolean, t: Translate): CardWhen =>
  isOver
    ? { words: t('board.next.passed', { day }), tone: 'late' }
    : { words: t('board.next.by', { day }), tone: 'now' }

const DAY_MS = 86_400_000

/** A day as a card says it: in words where it is near, with its year where that is another one. */
const useCardDay = (): ((local: string) => string) => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  return (local) => {
    const { now } = session
    const near = Math.abs(Date.parse(local.slice(0, 10)) - Date.parse(now.slice(0, 10))) <= DAY_MS
    if (near) return dayWords(local, now, t, language())
    const isThisYear = local.slice(0, 4) === now.slice(0, 4)
    return (isThisYear ? dayAndMonth : dayMonthAndYear)(local, language())
  }
}

/** When the next step of a card is, and how that is said. */
const useCardWhen = () => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const now = (): string => session.now

  return (next: CardStep): CardWhen => {
    if (next.deadline !== undefined)
      return byDeadline(dayWords(next.deadline, now(), t, language()), next.late, t)
    if (next.past === true) return { words: t('board.next.past'), tone: 'late' }
    if (next.over !== undefined)
      return {
        words: next.over === 'soon' ? capital(t('steps.over')) : t(`board.next.over.${next.over}`),
        tone: 'ahead',
      }
    if (next.late) return { words: t('board.next.late'), tone: 'late' }
    if (next.promised && next.waitsUntil !== undefined) {
      const announced = dayWords(next.waitsUntil, now(), t, language())
      return { words: t('board.next.announced', { day: announced }), tone: 'ahead' }
    }
    if (next.when === 'now') {
      const key = isMorning(next.moment) && isMorning(now()) ? 'morning' : 'now'
      return { words: t(`board.next.${key}`), tone: 'now' }
    }
    const words = momentWords(next.moment, now(), t, language())
    return next.when === 'today' ? { words: capital(words), tone: 'now' } : { words, tone: 'ahead' }
  }
}

/** The sentences of a card. */
export const useCardWords = () => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const nameOf = usePersonName()
  const now = (): string => session.now

  const day = useCardDay()

  const sendingOf = useSendingWords(day)

  return {
    title: (next: CardStep | undefined): string => {
      if (next === undefined) return t('board.next.nothing')
      // The day stands below: the card has little room.
      if (isDeadlineOver(next)) return t('offer.passed')
      return next.promised
        ? t('board.next.wait')
        : t(`notifications.titles.${next.rule}`, {
            person: next.person === undefined ? t('notifications.somebody') : nameOf(next.person),
          })
    },

    when: useCardWhen(),

    channel: ({ promised, channel }: CardStep): string | undefined =>
      promised || channel === undefined ? undefined : t(`board.next.channels.${channel}`),

    sending: sendingOf,

    interview: ({ interviewAt, planned, round }: Card): string => {
      if (interviewAt === undefined) return t('board.noInterview')
      if (planned && interviewAt <= now()) return t('board.underWay')
      if (planned)
        return t('board.planned', { moment: momentWords(interviewAt, now(), t, language()) })
      const form = new Intl.PluralRules(language(), { type: 'ordinal' }).select(round)
      const ordinal = `${String(round)}${t(`board.ordinals.${form}`)}`
      return t('board.interview', { ordinal, day: day(interviewAt) })
    },
  }
}
