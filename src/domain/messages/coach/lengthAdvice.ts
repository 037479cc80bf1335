import { fine, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import type { SenderSettings } from '#domain/messages/context.ts'
import { mostOf } from '#domain/messages/limits.ts'
import { characterCount, wordCount } from '#domain/messages/wordCount.ts'

/** Words within which a message is short and still says something (our choice). */
export const WORDS_LEAST = 20
export const WORDS_MOST = 150
/** Words a minute: usual silent reading. */
const READING_SPEED = 200

const secondsToRead = (words: number): number =>
  Math.max(Math.ceil((words / READING_SPEED) * 12) * 5, 5)

/** How long a message is, and within which bounds it is well. */
export interface MessageLength {
  readonly unit: 'words' | 'characters'
  readonly n: number
  readonly least: number
  readonly most: number
}

/** Counted in characters where LinkedIn counts them, in words elsewhere. */
export const lengthOf = (
  message: CoachedMessage,
  settings: Pick<SenderSettings, 'invitationMost'> = {},
): MessageLength => {
  const { characters, words = WORDS_MOST } = mostOf(message.template, settings)
  const { body, channel } = message
  return characters === undefined
    ? {
        unit: 'words',
        n: wordCount(body),
        least: channel === 'email' ? WORDS_LEAST : 0,
        most: words,
      }
    : { unit: 'characters', n: characterCount(body), least: 0, most: characters }
}

/** Short, whatever the channel; the hard limits of LinkedIn and of a voicemail are told as such. */
export const lengthAdvice = (
  message: CoachedMessage,
  settings: Pick<SenderSettings, 'invitationMost'> = {},
): readonly Advice[] => {
  const { channel, body } = message
  const [words, characters] = [wordCount(body), characterCount(body)]
  const { characters: mostCharacters, words: mostWords } = mostOf(message.template, settings)
  const found: Advice[] = []
  if (mostCharacters !== undefined && characters > mostCharacters)
    found.push(suggestion('length', 'linkedin-too-long', { n: characters, most: mostCharacters }))
  if (mostWords !== undefined && words > mostWords)
    found.push(suggestion('length', 'voicemail-too-long', { n: words, most: mostWords }))
  if (words > WORDS_MOST)
    found.push(suggestion('length', 'too-long', { n: words, most: WORDS_MOST }))
  if (words < WORDS_LEAST && channel === 'email')
    found.push(suggestion('length', 'too-short', { n: words, least: WORDS_LEAST }))
  if (found.length > 0) return found
  return mostCharacters !== undefined
    ? [fine('length', 'linkedin-fine', { n: characters, most: mostCharacters })]
    : [fine('length', 'length-fine', { n: words, seconds: secondsToRead(words) })]
}
