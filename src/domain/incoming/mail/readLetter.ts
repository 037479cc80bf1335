import { without } from '#domain/without.ts'
import { LINE_MAX, TEXT_MAX } from '#domain/fields/fields.ts'
import { tidyText } from '#domain/fields/tidy.ts'
import { elsewhereOf } from './elsewhere.ts'
import { foldedText } from './foldedText.ts'
import { kindOfMail } from './kindOfMail.ts'
import { languageOf, type Letter } from './letter.ts'
import { lengthInText } from './lengthInText.ts'
import { meetingLinkIn, slotLinkIn } from './linksInText.ts'
import { momentOfText } from './momentOfText.ts'
import { movedMoment } from './movedMoment.ts'
import { partsOf } from './ownText.ts'
import { isOwn, joinedPeople, personOfMailbox, withoutOwnPhone } from './peopleOf.ts'
import { modeInText, placeInText } from './placeInText.ts'
import { postIn } from './postInText.ts'
import type {
  Fact,
  LetterReading,
  MeetingReading,
  PersonReading,
  ReadingGround,
} from './reading.ts'
import { beginningOf, endsOf } from './readSigns.ts'
import { companyOfDomain } from './companyOfDomain.ts'
import { companyDomain } from './senders.ts'
import { signatureOf } from './signature.ts'
import { timesInText, type TextTimes } from './textMoments.ts'

/** What a mail says, and what it would say of an interview. */
export interface ReadLetter {
  readonly letter: LetterReading
  /** What it says of an interview in words; its moment is asked where none is named. */
  readonly meeting: MeetingReading
  readonly people: readonly PersonReading[]
  readonly times: TextTimes
  /** Whether a moment or a day ahead is named. */
  readonly hasMoment: boolean
  /** The person wrote it: it invites nobody, and its address is no company's. */
  readonly isOwn: boolean
}

/** Whoever signs is the sender: what both places know of them is told together. */
const withSignature = (
  sender: PersonReading | undefined,
  signature: PersonReading | undefined,
): readonly PersonReading[] => {
  const all = [
    ...(signature === undefined ? [] : [signature]),
    ...(sender === undefined ? [] : [sender]),
  ]
  return joinedPeople(all)
}

const peopleIn = (
  letter: Letter,
  signature: string,
  ground: ReadingGround,
): readonly PersonReading[] => {
  const { from } = letter
  const sender =
    from === undefined
      ? undefined
      : personOfMailbox(from, {
          as: 'sender',
          source: { part: 'header', line: `${from.name} <${from.email}>`.trim() },
          own: ground.own,
        })
  const signed = signatureOf(signature, from)
  const own = { name: signed?.name ?? '', email: signed?.email ?? '' }
  const isOther =
    signed !== undefined &&
    personOfMailbox(own, { as: 'signature', source: signed.source, own: ground.own }) !== undefined
  return withSignature(sender, isOther ? signed : undefined).map((person) =>
    withoutOwnPhone(person, ground.own),
  )
}

/** The company, from the sender's own domain alone; how it is written, the texts beside it may tell. */
export const companyFrom = (
  email: string | undefined,
  line: string,
  part: 'header' | 'calendar',
  texts: readonly (string | undefined)[],
): Fact<string> | undefined => {
  const domain = companyDomain(email ?? '')
  return domain === undefined
    ? undefined
    : {
        value: companyOfDomain(
          domain,
          texts.filter((text) => text !== undefined),
        ).slice(0, LINE_MAX),
        source: { part, line: line.slice(0, 300) },
      }
}

/** Only what is there. */
export const stated = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }

/** The facts of an interview that running text may tell, whatever it stands in. */
export const factsIn = (whole: string, part: 'text' | 'calendar') => {
  const text = beginningOf(whole)
  return stated({
    link: meetingLinkIn(text, part),
    place: placeInText(text, part),
    mode: modeInText(text, part),
    durationMinutes: lengthInText(text, part),
  })
}

const textGround = (letter: Letter, said: string, ground: ReadingGround) => ({
  now: ground.now,
  sentAt: letter.sentAt,
  language: languageOf(`${letter.subject ?? ''}\n${letter.body}`) ?? ground.language,
  region: ground.region,
  zone: ground.zone,
  elsewhere: elsewhereOf(letter, beginningOf(said), ground.zone),
})

const timesOf = (letter: Letter, said: string, ground: ReadingGround): TextTimes => {
  const context = textGround(letter, said, ground)
  const inBody = timesInText(foldedText(said, 'text'), context)
  const inSubject = timesInText(foldedText(letter.subject ?? '', 'subject'), context)
  return {
    moments: [...inSubject.moments, ...inBody.moments],
    days: [...inSubject.days, ...inBody.days],
    hours: [...inSubject.hours, ...inBody.hours],
  }
}

const meetingIn = (
  letter: Letter,
  said: string,
  times: TextTimes,
  people: readonly PersonReading[],
): MeetingReading => {
  const read = momentOfText(times)
  const facts = factsIn(said, 'text')
  const mode =
    facts.mode ?? (facts.link && ({ value: 'video', source: facts.link.source } as const))
  const [source] = times.moments.map((moment) => moment.source)
  return {
    key: 'text',
    isCancelled: false,
    moment: read?.moment ?? { question: 'no-day', options: [] },
    people,
    ...facts,
    ...(mode === undefined ? {} : { mode }),
    ...(read?.minutes === undefined || source === undefined
      ? {}
      : { durationMinutes: { value: read.minutes, source } }),
    ...stated({
      title:
        letter.subject === undefined
          ? undefined
          : { value: letter.subject, source: { part: 'subject' as const, line: letter.subject } },
      company: companyFrom(
        letter.from?.email,
        `${letter.from?.name ?? ''} <${letter.from?.email ?? ''}>`,
        'header',
        [letter.from?.name, letter.subject, letter.body],
      ),
      post: postIn(letter.subject ?? '', 'subject') ?? postIn(said, 'text'),
    }),
  }
}

/** Reads a mail: what it seems to be, when it was sent, who writes, and what it says of an interview. */
export const readLetter = (letter: Letter, ground: ReadingGround): ReadLetter => {
  const { said: own, signature } = partsOf(letter.body)
  const [said, body] = [beginningOf(own), endsOf(letter.body)]
  const times = timesOf(letter, own, ground)
  const people = peopleIn(letter, beginningOf(signature), ground)
  const slotLink = slotLinkIn(body, 'text')
  const hasMoment = times.moments.length > 0
  const subject = letter.subject ?? ''
  const isMine = letter.from !== undefined && isOwn(letter.from, ground.own)
  const found = kindOfMail(
    foldedText(`${subject}\n${said}`, 'text'),
    foldedText(`${subject}\n${body}`, 'text'),
    {
      hasMoment,
      hasDay: times.days.length > 0,
      hasSlotLink: slotLink !== undefined,
      isBulk: letter.isBulk,
    },
  )
  const kind = isMine ? ({ seems: 'unknown', because: [] } as const) : found
  const meeting = meetingIn(isMine ? without(letter, 'from') : letter, said, times, people)
  const text = tidyText(letter.body)
  return {
    letter: {
      ...kind,
      ...stated({
        from: letter.from,
        subject: letter.subject,
        sentAt: letter.sentAt,
        sentSource: letter.sentSource,
        slotLink,
      }),
      text: text.slice(0, TEXT_MAX - 500),
      isCut: text.length > TEXT_MAX - 500,
    },
    meeting: kind.seems === 'moved' ? { ...meeting, moment: movedMoment(meeting.moment) } : meeting,
    people,
    times,
    hasMoment: hasMoment || times.days.length > 0,
    isOwn: isMine,
  }
}
