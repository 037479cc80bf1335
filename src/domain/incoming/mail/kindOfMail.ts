import { sourceOf, type FoldedText } from './foldedText.ts'
import { CUES, type Cue } from './mailCues.ts'
import type { Seems, Source } from './reading.ts'
import { UNSAID } from './unsaid.ts'

const blank = (text: string, unsaid: RegExp): string =>
  text.replace(unsaid, (said) => ' '.repeat(said.length))

/** "meetup-join" in an address is no meetup. */
const withoutAddresses = (text: FoldedText): FoldedText => ({
  ...text,
  folded: blank(text.folded, /\b(?:https?:|www\.)[^\s<>]+/gu),
})

const first = (text: FoldedText, cue: Cue): Source | undefined => {
  const unsaid = UNSAID[cue]
  const words = unsaid === undefined ? text.folded : blank(text.folded, unsaid)
  const found = words.matchAll(CUES[cue]).next().value
  return found === undefined
    ? undefined
    : sourceOf(text, found.index, found.index + found[0].length)
}

/** What is known of a mail beside its words. */
export interface KindGround {
  /** It names a moment, sure or to be asked. */
  readonly hasMoment: boolean
  /** It names a day ahead. */
  readonly hasDay: boolean
  /** It leads to a page on which a moment is chosen. */
  readonly hasSlotLink: boolean
  readonly isBulk: boolean
}

/** What a mail seems to be, and the lines that make it seem so. */
export interface KindReading {
  readonly seems: Seems
  readonly because: readonly Source[]
}

type Told = Partial<Record<Cue, Source>>

const decided = (told: Told, ground: KindGround): readonly [Seems, ...(Cue | undefined)[]] => {
  const { hasMoment, hasDay, hasSlotLink, isBulk } = ground
  const has = (cue: Cue): boolean => told[cue] !== undefined
  const isMass = isBulk || has('bulk')
  if (has('marketing') && (isMass || !(has('invitation') || has('refusal'))))
    return ['newsletter', 'marketing', 'bulk']
  if (has('refusal')) return ['refusal', 'refusal']
  if (has('service') && !has('work')) return ['unknown']
  const isMeeting = hasMoment && (has('invitation') || (has('interview') && !has('answer')))
  if (has('likelyRefusal') && !isMeeting) return ['refusal', 'likelyRefusal']
  if (has('offer')) return ['offer', 'offer']
  if (has('likelyOffer') && !(hasMoment && has('interview') && !has('answer')))
    return ['offer', 'likelyOffer']
  if (has('moved') && has('interview')) return ['moved', 'moved']
  if (has('cancelled')) return ['cancelled', 'cancelled']
  const isTalk = has('interview') || has('invitation')
  if (has('invitation') && (hasMoment || (hasDay && !has('acknowledgement'))))
    return ['invitation', 'invitation']
  if (hasSlotLink && (isTalk || has('slots'))) return ['slots', 'slots', 'invitation']
  if (has('acknowledgement')) return ['acknowledgement', 'acknowledgement']
  if (isTalk && has('slots')) return ['slots', 'slots', 'invitation']
  if (has('interview') && hasMoment && !has('answer')) return ['invitation', 'interview']
  if (has('likelyAcknowledgement') && !has('invitation'))
    return ['acknowledgement', 'likelyAcknowledgement']
  if (has('answer')) return ['answer', 'answer']
  if (has('likelyAnswer')) return ['answer', 'likelyAnswer']
  if (isMass) return ['newsletter', 'bulk']
  return has('invitation') ? ['slots', 'invitation'] : ['unknown']
}

/** What a mail seems to be by its subject and its own words; the person decides. */
export const kindOfMail = (
  said: FoldedText,
  whole: FoldedText,
  ground: KindGround,
): KindReading => {
  const [own, all] = [withoutAddresses(said), withoutAddresses(whole)]
  const told = Object.fromEntries(
    (Object.keys(CUES) as readonly Cue[]).flatMap((cue) => {
      // How to leave a list stands under everything.
      const source = first(cue === 'bulk' || cue === 'marketing' ? all : own, cue)
      return source === undefined ? [] : [[cue, source] as const]
    }),
  ) as Told
  const [seems, ...cues] = decided(told, ground)
  return { seems, because: cues.flatMap((cue) => (cue === undefined ? [] : (told[cue] ?? []))) }
}
