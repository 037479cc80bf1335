import { moveMeaning, type MoveMeaning } from '#domain/moves/moveMeaning.ts'
import { isBeforeBoard } from '#domain/stage.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { Card } from '#domain/views/card.ts'
import { STAGE_ICONS } from '#window/words/stageIcons.ts'
import type { MenuItem } from '#ui/menuItem.ts'

/** The stages one card can be moved to, each told with what the move notes or takes back. */
export const moveItemsOf = (
  card: Pick<Card, 'stage' | 'planned' | 'sending'>,
  t: Translate,
): readonly MenuItem<Stage>[] =>
  STAGES.flatMap((target) => {
    const meaning = moveMeaning(card, target)
    // An interview that is told brings it to the first column, whichever was meant.
    if (meaning === 'stay' || (meaning === 'tell' && target !== 'interviewed')) return []
    const stage = t(`vocabulary.stages.${target}`)
    const label =
      meaning === 'record'
        ? t(`board.move.record.${target}`, { stage })
        : t(`board.move.${meaning}`, { stage })
    return [{ id: target, label, icon: STAGE_ICONS[target], disabled: meaning === 'ahead' }]
  })

/** What no batch can do: an interview is told one card at a time. */
const STAYS: ReadonlySet<MoveMeaning> = new Set(['stay', 'ahead', 'tell'])

/** The stages several cards can be moved to; not one where each of them would stay where it is. */
export const stageItems = (
  cards: readonly Pick<Card, 'stage' | 'planned' | 'sending'>[],
  t: Translate,
): readonly MenuItem<Stage>[] =>
  STAGES.filter((stage) => !isBeforeBoard(stage)).map((stage) => ({
    id: stage,
    label: t(`vocabulary.stages.${stage}`),
    icon: STAGE_ICONS[stage],
    disabled: cards.every((card) => STAYS.has(moveMeaning(card, stage))),
  }))
