import { interviewOf, latest, latestAttempt, pointsFor, promisedOn, recipient } from './about.ts'
import { greeting, hello, salutation, titledName } from './address.ts'
import { ASSETS_MAX } from './blocks.ts'
import type { Material, MessageContext } from './context.ts'
import { dayWords, longDayWords, onDayWords, whenWords } from './dateWords.ts'
import { bulleted, enumerated, isWebAddress, sideBySide } from './lists.ts'
import { saidPost } from './postName.ts'
import { saidCompany } from './companySaid.ts'
import { visible } from './visible.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
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
  'interview-date',
  'interview-day',
  'interview-when',
  'promised-date',
  'last-message-when',
  'call-when',
  'applied-when',
  'refusal-date',
  'start-date',
  'answer-by',
  'today',
  'theme',
  'points',
  'question',
  'assets',
  'assets-inline',
  'addition',
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
    return at === undefined ? undefined : words(at, context.now, language)
  }

/** Said as from today, except in a letter: « hier » would be wrong when it arrives. */
const past = (moment: (context: MessageContext) => string | undefined): Read => {
  const [said, written] = [dated(moment, whenWords), dated(moment, onDayWords)]
  return (context, language) => (context.channel === 'letter' ? written : said)(context, language)
}
const today: Read = ({ now }, language) =>
  // A letter carries the year: seen from another one, it is written out.
  dayWords(now, '1900-01-01', language)

const interviewAt = (context: MessageContext) => interviewOf(context)?.at
const lastMessageAt = (context: MessageContext) =>
  latestAttempt(context, ({ outcome }) => ['sent', 'voicemail', 'message-left'].includes(outcome))
    ?.at
const callAt = (context: MessageContext) =>
  latestAttempt(context, ({ channel }) => channel === 'phone' || channel === 'switchboard')?.at
/** The last day to answer an offer: that of another company where the step tells of it, else theirs. */
const answerBy = (context: MessageContext) =>
  context.step?.because.facts.find(({ fact }) => fact === 'deadline-elsewhere')?.at ??
  latest(context, 'offer')?.deadline

const lines = (texts: readonly string[] | undefined): readonly string[] =>
  (texts ?? []).map(visible).filter((text) => text !== undefined)
/** Assets, addition and documents: as written for this message, else as noted. */
export const materialOf = (context: MessageContext): Material => ({
  ...interviewOf(context),
  ...context.material,
})

const assets = (context: MessageContext) => lines(materialOf(context).assets).slice(0, ASSETS_MAX)
const documents = (context: MessageContext): readonly string[] => {
  const filled = visible(context.filled?.['documents'])
  return filled === undefined ? lines(materialOf(context).documents) : lines(filled.split('\n'))
}

/** Where each value comes from; undefined is a field for the person to fill in, never a guess. */
const READ: By<VariableId, Read> = {
  greeting: (context, language) => {
    if (context.channel !== 'letter') return greeting(recipient(context), language)
    const date = LANGUAGE_ROWS[language].when.letterHead(today(context, language) ?? '')
    return `${date}\n\n${salutation(recipient(context), language)}`
  },
  hello: (context, language) => hello(recipient(context), language),
  salutation: (context, language) => salutation(recipient(context), language),
  person: (context, language) => {
    const person = recipient(context)
    return person && titledName(person, language)
  },
  'person-email': (context) => recipient(context)?.email,
  company: ({ application }, language) => saidCompany(application.details.company, language),
  post: ({ application }) => saidPost(application.details),
  'interview-date': dated(interviewAt, longDayWords),
  'interview-day': dated(interviewAt, dayWords),
  'interview-when': past(interviewAt),
  'promised-date': dated(promisedOn, longDayWords),
  'last-message-when': past(lastMessageAt),
  'call-when': past(callAt),
  'applied-when': past((context) => latest(context, 'applied')?.at),
  'refusal-date': dated((context) => latest(context, 'refusal')?.at, dayWords),
  'start-date': dated((context) => latest(context, 'hire')?.startsOn, longDayWords),
  'answer-by': dated(answerBy, longDayWords),
  today,
  theme: (context) =>
    lines(pointsFor(context)).find(
      ({ length }) => length + context.application.details.post.length <= SUBJECT_ROOM,
    ),
  points: (context, language) => sideBySide(lines(pointsFor(context)), language),
  // Nobody else can think of it.
  question: () => undefined,
  assets: (context) => bulleted(assets(context)),
  'assets-inline': (context, language) => enumerated(assets(context), language),
  addition: (context) => materialOf(context).addition,
  documents: (context, language) => enumerated(documents(context), language),
  attachments: (context, language) =>
    enumerated(
      documents(context).filter((document) => !isWebAddress(document)),
      language,
    ),
  links: (context) => documents(context).filter(isWebAddress).join('\n'),
  signature: ({ settings }) => settings.personName,
  'own-phone': ({ settings }) => settings.personPhone,
}

/** Whether this version knows the name. */
export const isVariable = (name: string): name is VariableId =>
  VARIABLE_IDS.some((id) => id === name)

/** The value of a name in this context: what was filled in, else what is known, else undefined. */
export const valueOf = (
  name: string,
  context: MessageContext,
  language: Language,
): string | undefined => {
  const filled = Object.hasOwn(context.filled ?? {}, name) ? context.filled?.[name] : undefined
  return visible(filled) ?? (isVariable(name) ? visible(READ[name](context, language)) : undefined)
}
