import {
  interviewOf,
  latest,
  metBefore,
  nextInterview,
  othersMet,
  pointsFor,
  recipient,
} from './about.ts'
import { greeting, hello, salutation, titledName } from './address.ts'
import { announcedWords, promisedOn } from './announced.ts'
import type { MessageContext } from './context.ts'
import { appointmentWords, dayWords, longDayWords, onDayWords, whenWords } from './dateWords.ts'
import { lastMessageAt, latestAnswer, latestCall, theirCall } from './exchanges.ts'
import { afterColon, linesOf, listed, told, unstopped } from './inserted.ts'
import { bulleted, enumerated, isWebAddress } from './lists.ts'
import { materialOf } from './material.ts'
import {
  assetsOf,
  conditionsOf,
  documentsOf,
  filesOf,
  inSentence,
  lines,
  piece,
} from './notedValues.ts'
import { groupedNumber } from './groupedNumber.ts'
import { saidPost } from './postName.ts'
import { saidCompany, saidTeam } from './companySaid.ts'
import { wasSaid } from './received.ts'
import { titlesIn } from './variants/title.ts'
import { visible } from './visible.ts'
import type { Language } from '#domain/language.ts'
import { GRAMMARS } from './grammar/grammar.ts'
import type { By } from '#domain/vocabulary.ts'

/** Every value a template may name. Words stay what they are: retired ones are never used again. */
export const VARIABLE_IDS = [
  'greeting',
  'hello',
  'salutation',
  'person',
  'person-email',
  'company',
  'post',
  'team',
  'interview-date',
  'interview-day',
  'interview-when',
  'interviewers',
  'met-when',
  'next-interview',
  'promised-date',
  'announced',
  'answer-when',
  'last-message-when',
  'call-when',
  'their-call-when',
  'applied-when',
  'refusal-date',
  'start-date',
  'answer-by',
  'today',
  'theme',
  'points',
  'question',
  'understood',
  'assets',
  'assets-inline',
  'addition',
  'news',
  'wish',
  'conditions',
  'documents',
  'attachments',
  'links',
  'signature',
  'own-phone',
] as const
export type VariableId = (typeof VARIABLE_IDS)[number]

/** What post and theme together may take of a subject line, in UTF-16 units. */
const SUBJECT_ROOM = 38

type Read = (context: MessageContext, language: Language) => string | undefined

const dated =
  (moment: (context: MessageContext) => string | undefined, words: typeof dayWords): Read =>
  (context, language) => {
    const at = moment(context)
    return at === undefined ? undefined : words(at, context.now, language, context.settings.region)
  }

/** Said as from today, except in a letter: « hier » would be wrong when it arrives. */
const past = (moment: (context: MessageContext) => string | undefined): Read => {
  const [said, written] = [dated(moment, whenWords), dated(moment, onDayWords)]
  return (context, language) => (context.channel === 'letter' ? written : said)(context, language)
}
const today: Read = ({ now, settings }, language) =>
  // A letter carries the year: seen from another one, it is written out.
  dayWords(now, '1900-01-01', language, settings.region)

const interviewAt = (context: MessageContext) => interviewOf(context)?.at
/** The last day to answer an offer: that of another company where the step tells of it, else theirs. */
const answerBy = (context: MessageContext) =>
  context.step?.because.facts.find(({ fact }) => fact === 'deadline-elsewhere')?.at ??
  latest(context, 'offer')?.deadline

/** A reading of names, with their titles as the country of the person writes them. */
const named =
  (read: Read): Read =>
  (context, language) => {
    const names = read(context, language)
    return names === undefined ? undefined : titlesIn(names, language, context.settings.region)
  }

/** Where each value comes from; undefined is a field for the person to fill in, never a guess. */
const READ: By<VariableId, Read> = {
  greeting: named((context, language) => {
    if (context.channel !== 'letter') return greeting(recipient(context), language)
    const date = GRAMMARS[language].when.letterHead(today(context, language) ?? '')
    return `${date}\n\n${salutation(recipient(context), language)}`
  }),
  hello: named((context, language) => hello(recipient(context), language)),
  salutation: named((context, language) => salutation(recipient(context), language)),
  person: named((context, language) => {
    const person = recipient(context)
    return person && titledName(person, language)
  }),
  'person-email': (context) => recipient(context)?.email,
  company: ({ application }, language) => saidCompany(application.details.company, language),
  team: saidTeam,
  post: ({ application }) => saidPost(application.details),
  'interview-date': dated(interviewAt, longDayWords),
  'interview-day': dated(interviewAt, dayWords),
  'interview-when': past(interviewAt),
  interviewers: named((context, language) =>
    enumerated(
      othersMet(context).map((person) => titledName(person, language)),
      language,
    ),
  ),
  'met-when': past(metBefore),
  'next-interview': dated((context) => nextInterview(context)?.at, appointmentWords),
  'promised-date': dated(promisedOn, longDayWords),
  announced: announcedWords,
  'answer-when': past((context) => latestAnswer(context)?.at),
  'last-message-when': past(lastMessageAt),
  'call-when': past((context) => latestCall(context)?.at),
  'their-call-when': past((context) => theirCall(context)?.at),
  'applied-when': past((context) => latest(context, 'applied')?.at),
  'refusal-date': dated((context) => latest(context, 'refusal')?.at, dayWords),
  'start-date': dated(
    (context) => latest(context, 'hire')?.startsOn ?? latest(context, 'offer')?.startsOn,
    longDayWords,
  ),
  'answer-by': dated(answerBy, longDayWords),
  today,
  theme: (context, language) =>
    lines(pointsFor(context))
      .map((point) => afterColon(unstopped(point), language))
      .find(
        (point) =>
          !/[.?!\n]/u.test(point) &&
          !GRAMMARS[language].tells.test(point) &&
          point.length + context.application.details.post.length <= SUBJECT_ROOM,
      ),
  points: (context, language) =>
    told(
      lines(pointsFor(context))
        .flatMap(linesOf)
        .filter((point) => !wasSaid(context, point)),
      language,
    ),
  // Nobody else can think of these.
  question: () => undefined,
  understood: () => undefined,
  wish: () => undefined,
  assets: (context, language) =>
    bulleted(assetsOf(context).map((asset) => listed(asset, language))),
  'assets-inline': (context, language) => inSentence(assetsOf(context), language),
  addition: (context, language) => piece(materialOf(context).addition, language),
  // What was noted at the interview is no news: only what was written for this message is.
  news: (context, language) => piece(context.material?.addition, language),
  conditions: conditionsOf,
  documents: (context, language) => enumerated(documentsOf(context), language),
  attachments: (context, language) => enumerated(filesOf(context), language),
  links: (context) => documentsOf(context).filter(isWebAddress).join('\n'),
  signature: ({ settings }) => settings.personName,
  'own-phone': ({ settings }) => groupedNumber(settings.personPhone, settings.region),
}

/** What the person writes into a sentence of the template, and that is made to fit there. */
const WRITTEN_IN: ReadonlySet<string> = new Set(['points', 'question', 'understood', 'wish'])

/** A value that says something; one that begins on a line of its own keeps that. */
const known = (value: string | undefined): string | undefined =>
  visible(value) === undefined
    ? undefined
    : value?.startsWith('\n') === true
      ? value
      : visible(value)

/** Whether this version knows the name. */
export const isVariable = (name: string): name is VariableId =>
  VARIABLE_IDS.some((id) => id === name)

/** The value of a name in this context: what was filled in, else what is known, else undefined. */
export const valueOf = (
  name: string,
  context: MessageContext,
  language: Language,
): string | undefined => {
  const filled = visible(
    Object.hasOwn(context.filled ?? {}, name) ? context.filled?.[name] : undefined,
  )
  if (filled !== undefined) return WRITTEN_IN.has(name) ? piece(filled, language) : filled
  return isVariable(name) ? known(READ[name](context, language)) : undefined
}
