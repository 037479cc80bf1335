import type { HeldCard } from '#domain/outgoing/people/held.ts'
import type { KeptDraft } from '#electron/host/logbook/events/keptDrafts.ts'

const isId = (text: string): boolean => /^[\w:./-]{1,500}$/u.test(text) && /\d/u.test(text)

/** The words that stand in what was begun, wherever its form has them. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' || isId(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}

/** Messages and forms begun about a person: those kept for them, and those that name them. */
export const heldBegun = (
  drafts: readonly KeptDraft[],
  cards: readonly HeldCard[],
): readonly { readonly keptAt: string; readonly words: readonly string[] }[] =>
  drafts
    .filter(({ application, person, key, content }) =>
      cards.some(
        (card) =>
          person === card.person.id ||
          key.split(':').includes(card.person.id) ||
          content.includes(JSON.stringify(card.person.id)) ||
          (application === card.application.id && content.includes(card.person.name)),
      ),
    )
    .map(({ keptAt, content }) => ({ keptAt, words: wordsIn(parsed(content)) }))
