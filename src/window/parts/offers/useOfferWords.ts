import { useLanguage, useT } from '#window/i18n/useT.ts'
import { unbrokenAmounts } from '#window/words/unbrokenAmounts.ts'
import { shortDay, shortDayAndYear } from '#texts/dates.ts'
import type { Worth } from '#domain/offers/weights.ts'
import type { OfferView } from '#domain/views/offerView.ts'

/** The sentences of an offer: its last day, and what it is worth. */
export const useOfferWords = () => {
  const t = useT()
  const language = useLanguage()
  const day = (local: string): string => shortDayAndYear(local, language())

  return {
    /** « Dernier jour pour répondre : ven. 27 nov. » */
    deadline: ({ deadline, passed }: OfferView, now: string): string => {
      if (deadline === undefined) return t('offer.noDeadline')
      const named = { day: shortDay(deadline, language()) }
      if (passed) return t('offer.lastDayPassed', named)
      return deadline === now.slice(0, 10) ? t('offer.lastDayToday') : t('offer.lastDay', named)
    },
    /** One thing it is worth as a table tells it, under its own name; empty where it is not noted. */
    cell: ({ offer }: OfferView, worth: Worth): string => {
      const value = offer[worth]
      if (value === undefined) return ''
      return worth === 'startsOn' ? day(value) : unbrokenAmounts(value)
    },
    /** All it is worth, each told with its name where the words alone would not do. */
    worth: ({ offer }: OfferView): readonly string[] => {
      const { salary, startsOn, contract, trialPeriod, remoteDays, benefits } = offer
      return [
        salary ?? '',
        contract ?? '',
        startsOn === undefined ? '' : t('offer.starts', { day: day(startsOn) }),
        trialPeriod === undefined ? '' : t('offer.trial', { text: trialPeriod }),
        remoteDays === undefined ? '' : t('offer.remote', { text: remoteDays }),
        benefits ?? '',
      ]
        .filter((words) => words !== '')
        .map(unbrokenAmounts)
    },
  }
}
