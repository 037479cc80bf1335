import { shallowRef, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { offerWays, type OfferWay } from '#window/parts/offers/offerWays.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import type { Card } from '#domain/views/card.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { MenuItem } from '#ui/menuItem.ts'

/** The line of a card's menu that puts the answer to its offer off. */
const POSTPONE = 'offer-postpone'
const idOf = ({ words }: OfferWay): string => `offer-${words}`

/** What can be said to the offer of a card, as lines of its menu. */
export const useCardOffer = (): {
  /** None where nothing is offered. */
  readonly itemsOf: (card: Card) => readonly MenuItem<string>[]
  /** Does what a line says; false where it is none of these. */
  readonly choose: (card: Card, id: string) => boolean
  /** The step that is being put off. */
  readonly puttingOff: ShallowRef<StepView | null>
} => {
  const t = useT()
  const { record } = useRecording()
  const { sayRefused } = useSaid()
  const puttingOff = shallowRef<StepView | null>(null)

  const waysOf = ({ offer }: Card): readonly OfferWay[] =>
    offer === undefined ? [] : offerWays(offer.passed)
  const postpone = async ({ id, next }: Card): Promise<void> => {
    const outcome = await bridge.calls.application({ application: id })
    if (!outcome.ok) sayRefused(outcome)
    else puttingOff.value = outcome.value.steps.find((step) => step.id === next?.id) ?? null
  }
  return {
    itemsOf: (card) => [
      ...waysOf(card).map((way, at) => ({
        id: idOf(way),
        label: t(way.words),
        icon: way.icon,
        apart: at === 0,
      })),
      ...(card.offer === undefined || card.next === undefined
        ? []
        : [{ id: POSTPONE, label: t('steps.postpone'), icon: 'snooze' } as const]),
    ],
    choose: (card, id) => {
      if (id === POSTPONE) {
        void postpone(card)
        return true
      }
      const way = waysOf(card).find((each) => idOf(each) === id)
      if (way === undefined) return false
      const { kind, given } = way
      record({ application: card.id, kind, given: { to: card.next?.person?.id ?? '', ...given } })
      return true
    },
    puttingOff,
  }
}
