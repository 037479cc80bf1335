import type { BlockId } from '#domain/messages/blocks.ts'
import type { Message } from './composeMessage.ts'
import type { Part } from './parts.ts'

/** A switch in the margin, beside the paragraph it shows or hides. */
export interface RowSwitch {
  readonly block: BlockId
  readonly on: boolean
  /** Its place among the switches of this message, from 1. */
  readonly number: number
}

/** One paragraph of the letter, or with no parts the place where a hidden block would stand. */
export interface LetterRow {
  readonly key: string
  readonly parts: readonly Part[]
  readonly switches: readonly RowSwitch[]
}

/** Values that are Relance's own words: a letter's opening is its date and its salutation. */
const isNoted = ({ variable }: Part): boolean => variable !== undefined && variable !== 'greeting'

/**
 * The parts of each paragraph. Blank lines inside what the person noted do not part it; those that
 * stand before it do.
 */
export const paragraphsOf = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const paragraphs: Part[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'field') {
      paragraphs.at(-1)?.push(part)
      continue
    }
    const [first = '', ...rest] = part.text.split(isNoted(part) ? /^\n{2,}/u : /\n{2,}/u)
    if (first !== '') paragraphs.at(-1)?.push({ ...part, text: first })
    for (const text of rest) paragraphs.push(text === '' ? [] : [{ ...part, text }])
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

const blocksIn = (parts: readonly Part[]): readonly BlockId[] => [
  ...new Set(parts.flatMap(({ block }) => (block === undefined ? [] : [block]))),
]

const isVisible = (part: Part): boolean => part.kind === 'field' || part.text.trim() !== ''

/**
 * The paragraphs with their switches. `whole` is the same message with every block on: it tells
 * where a hidden block has its place.
 */
export const letterRows = (
  { parts, blocks }: Pick<Message, 'parts' | 'blocks'>,
  whole: Pick<Message, 'parts'>,
): readonly LetterRow[] => {
  const isOn = (block: BlockId | undefined): boolean =>
    block === undefined || blocks.some((other) => other.block === block && other.on)
  const shown = paragraphsOf(parts)
  const places = paragraphsOf(whole.parts).map((paragraph) => ({
    blocks: blocksIn(paragraph),
    shows: paragraph.some((part) => isVisible(part) && isOn(part.block)),
  }))
  const placed: readonly { readonly blocks: readonly BlockId[]; readonly shows: boolean }[] =
    places.filter(({ shows }) => shows).length === shown.length
      ? places
      : // A template whose paragraphs depend on its blocks: the hidden ones stand below the text.
        [
          ...shown.map((paragraph) => ({ blocks: blocksIn(paragraph), shows: true })),
          ...blocks.filter(({ on }) => !on).map(({ block }) => ({ blocks: [block], shows: false })),
        ]
  const seen = new Set<BlockId>()
  const rows: LetterRow[] = []
  let next = 0
  for (const place of placed) {
    const fresh = place.blocks.filter((block) => !seen.has(block))
    for (const block of fresh) seen.add(block)
    if (!place.shows && fresh.length === 0) continue
    const paragraph = place.shows ? (shown[next] ?? []) : []
    if (place.shows) next += 1
    rows.push({
      key: fresh[0] ?? `text-${String(next)}`,
      parts: paragraph,
      switches: fresh.map((block) => ({
        block,
        on: isOn(block),
        number: blocks.findIndex((other) => other.block === block) + 1,
      })),
    })
  }
  return rows
}
