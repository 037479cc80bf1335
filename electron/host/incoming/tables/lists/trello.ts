import { isItem } from './flatItem.ts'
import type { ItemList } from './sheetOfItems.ts'

type Item = Readonly<Record<string, unknown>>

const itemsOf = (value: unknown): readonly Item[] =>
  Array.isArray(value) ? value.filter(isItem) : []
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const namesById = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    itemsOf(value).map((item) => [
      textOf(item['id']),
      textOf(item['name']) || textOf(item['fullName']),
    ]),
  )

const labelsOf = (card: Item): string =>
  itemsOf(card['labels'])
    .map((label) => textOf(label['name']) || textOf(label['color']))
    .filter((label) => label !== '')
    .join(', ')

/** What was said under a card, the oldest first. */
const commentsByCard = (actions: unknown): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const action of itemsOf(actions).toReversed()) {
    const data = action['data']
    if (action['type'] !== 'commentCard' || !isItem(data) || !isItem(data['card'])) continue
    const card = textOf(data['card']['id'])
    const text = textOf(data['text'])
    const before = found.get(card)
    found.set(card, before === undefined ? text : `${before}\n${text}`)
  }
  return found
}

export const isTrelloBoard = (root: unknown): root is Item =>
  isItem(root) &&
  itemsOf(root['lists']).length > 0 &&
  itemsOf(root['cards']).some((card) => typeof card['idList'] === 'string')

/** A board as the table that Trello itself writes of it, with what was said under each card. */
export const trelloList = (board: Item, name: string): ItemList => {
  const lists = namesById(board['lists'])
  const members = namesById(board['members'])
  const comments = commentsByCard(board['actions'])
  const memberNames = (card: Item): string =>
    (Array.isArray(card['idMembers']) ? card['idMembers'] : [])
      .map((id) => members.get(textOf(id)) ?? '')
      .filter((member) => member !== '')
      .join(', ')
  return {
    name: textOf(board['name']) || name,
    items: itemsOf(board['cards']).map((card) => ({
      'Card Name': card['name'],
      'List Name': lists.get(textOf(card['idList'])) ?? '',
      'Card Description': card['desc'],
      'Due Date': card['due'],
      Labels: labelsOf(card),
      Members: memberNames(card),
      'Card URL': textOf(card['shortUrl']) || textOf(card['url']),
      Comments: comments.get(textOf(card['id'])) ?? '',
      Archived: card['closed'] === true ? 'true' : '',
    })),
  }
}
