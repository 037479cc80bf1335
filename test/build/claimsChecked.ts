import type { Language } from '#domain/language.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import { counts, isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { Person } from '#domain/logbook/person.ts'
import { fold } from '#domain/fold.ts'

/** What is known when a draft is held against the entries: read anew, without the app's own claims. */
interface Known {
  readonly context: MessageContext
  readonly reader: Person | undefined
  readonly past: readonly Entry[]
  readonly held: readonly Interview[]
  readonly missed: readonly Interview[]
  /** What went to the reader since the first interview, oldest first. */
  readonly received: readonly Entry[]
}

const knownOf = (context: MessageContext): Known => {
  const { application, now, person, step } = context
  const reader = person ?? application.people.find(({ id }) => id === step?.to)
  const past = application.entries.filter(({ at }) => at <= now)
  const FATES = ['cancelled', 'no-show', 'could-not-come']
  const isMissed = ({ id }: Interview) =>
    application.entries.some(
      (entry) => FATES.includes(entry.kind) && 'interview' in entry && entry.interview === id,
    )
  const meetings = application.entries.filter(isMeeting)
  const first = meetings[0]?.at ?? ''
  return {
    context,
    reader,
    past,
    held: meetings.filter((one) => one.at <= now && !isMissed(one)),
    missed: meetings.filter(isMissed),
    received: past.filter(
      (entry) =>
        counts(entry.kind, 'contact') &&
        entry.at >= first &&
        !('direction' in entry && entry.direction === 'incoming') &&
        ('to' in entry && entry.to !== undefined
          ? entry.to === reader?.id
          : application.people.length <= 1 || entry.kind === 'thanks'),
    ),
  }
}

const wasAt = ({ met, lead }: Interview, reader: Person | undefined): boolean =>
  reader === undefined
    ? met.length === 0 && lead === undefined
    : met.includes(reader.id) || lead === reader.id

const got =
  (...outcomes: readonly string[]) =>
  ({ received }: Known): boolean =>
    received.some((entry) => 'outcome' in entry && outcomes.includes(entry.outcome))
const metReader = ({ held, reader }: Known): boolean => held.some((one) => wasAt(one, reader))
const expectedReader = ({ missed, reader }: Known): boolean =>
  missed.some((one) => wasAt(one, reader))
const refusal = ({ past }: Known) => past.findLast((entry) => entry.kind === 'refusal')

/** Whether a moment was named: by the reader, or by anybody. */
const wasAnnounced =
  (byReader: boolean) =>
  ({ past, held, missed, reader }: Known): boolean =>
    past.some((entry) => {
      if (!('promise' in entry) || entry.promise === undefined) return false
      const isTold =
        entry.promise.kind === 'hours' || announcedDay(entry.promise, dayOf(entry.at)) !== null
      if (!isTold || !byReader) return isTold
      if (entry.kind === 'interview')
        return [...held, ...missed].some(({ id }) => id === entry.id) && wasAt(entry, reader)
      return 'from' in entry && entry.from === reader?.id
    })

/** Phrases that claim something, in both languages, and the entries that must be there for them. */
const CLAIMS: readonly (readonly [RegExp, (known: Known) => boolean])[] = [
  [
    /nous av(?:ons|ions) (?:échangé|parlé)|[Nn]otre (?:entretien|échange|conversation)|[Nn]os échanges|(?:accordé|consacré du temps|avez pris) (?:hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|le )|de votre écoute|vos conseils|Nous nous sommes parlé/iu,
    metReader,
  ],
  [
    /\bwe (?:spoke|discussed|met)|our (?:talk|conversation|interview)\b|time you (?:gave|took)|taking the time (?!to answer)|your advice|you and I spoke/iu,
    metReader,
  ],
  [/un (?:autre )?entretien|I had an interview|another interview/u, ({ held }) => held.length > 0],
  [
    /message vocal|vous (?:avais|ai) laissé|voicemail I left|you a voicemail|left you a message/u,
    got('voicemail'),
  ],
  [/message (?:laissé )?pour vous|message (?:I left )?for you/u, got('message-left')],
  [
    /(?<!re)joindre (?:par téléphone )?(?:hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le )|mon appel|reach you by phone|my call\b/u,
    got('no-answer', 'voicemail', 'message-left'),
  ],
  [/après mon message|after my message/u, got('sent', 'voicemail', 'message-left')],
  [
    /comme convenu|as agreed/u,
    ({ held }) => held.some(({ nextContact }) => nextContact === 'i-call'),
  ],
  [/vous m’aviez (?:alors )?annoncé|you mentioned that I could expect/iu, wasAnnounced(true)],
  [/on m’avait (?:alors )?annoncé|I was told that I could expect/iu, wasAnnounced(false)],
  [
    /votre réponse (?:d|du |de )|your answer (?:today|yesterday|on|last)/u,
    ({ past, reader }) =>
      past.some((entry) => entry.kind === 'answer' && entry.from === reader?.id),
  ],
  [
    /remercie encore|thank you again/iu,
    (known) =>
      known.received.some(({ kind }) => kind === 'thanks') ||
      known.past.some((entry) => entry.kind === 'answer'),
  ],
  [
    /profil retenu|the person you chose|pas été retenu|another candidate/u,
    (known) => {
      const entry = refusal(known)
      return entry?.kind === 'refusal' && entry.nobodyHired !== true
    },
  ],
  [
    /finalement pas été pourvu|soit pas pourvu|not filled|not be filled/u,
    (known) => refusal(known) !== undefined,
  ],
  [
    /n’a pas pu (?:se faire|avoir lieu)|n’a pas eu lieu|devions nous parler|missed each other|could not go ahead|did not take place/u,
    ({ missed }) => missed.length > 0,
  ],
  [/[Nn]otre rendez-vous/u, expectedReader],
  [/\b[Oo]ur meeting/u, (known) => expectedReader(known) || metReader(known)],
  [
    /(?:sur le|au) salon|at the (?:job|career) fair/u,
    ({ held }) => held.some(({ setting }) => setting === 'fair'),
  ],
  [
    /autre entreprise|autre proposition|another company|another offer/u,
    ({ context }) => context.step?.rule === 'tell-offer',
  ],
  [/autre poste et|another position/u, ({ context }) => context.step?.rule === 'tell-others'],
  [
    /J’accepte votre|accept your offer/iu,
    ({ context }) => ['decide', 'contract'].includes(context.step?.rule ?? ''),
  ],
  [
    /l’entretien|the interview/u,
    ({ held, missed, context }) =>
      held.length + missed.length > 0 || context.step?.rule === 'prepare',
  ],
  [/reporté au|has been moved to/u, ({ past }) => past.some(({ kind }) => kind === 'postponed')],
  [
    /rendez-vous[^.]* a été annulé|meeting[^.]* was cancell?ed/u,
    ({ past }) => past.some(({ kind }) => kind === 'cancelled'),
  ],
  [
    /pas pu (?:venir|me rendre)|could not (?:make|keep)/u,
    ({ past }) => past.some(({ kind }) => kind === 'could-not-come'),
  ],
  [
    /renouvelle mes excuses|apologies once more|mots encore|more words/u,
    ({ received }) => received.length > 0,
  ],
  [
    /votre message (?:d’|de |du )|your message (?:today|yesterday|on|last)|m’avez laissé un message|you left me/iu,
    ({ past }) => past.some((entry) => 'outcome' in entry && entry.outcome === 'left-me-message'),
  ],
  [
    /il y a du nouveau|some news|latest news/iu,
    ({ context }) => context.material?.addition !== undefined,
  ],
]

/** A language that is not here is checked for its claims only. */
const MONTHS: Readonly<Partial<Record<Language, string>>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'january february march april may june july august september october november december',
}

/** Every day that the entries or the step name, `MM-DD`. */
const daysNoted = ({ application, now, step }: MessageContext): ReadonlySet<string> => {
  const named = application.entries.flatMap((entry) => {
    const promise = 'promise' in entry ? entry.promise : undefined
    const day = announcedDay(promise, dayOf(entry.at))
    return [
      entry.at,
      promise !== undefined && 'date' in promise ? promise.date : '',
      day === null ? '' : localDate(day.day),
      ...['deadline', 'startsOn'].map((field) => String(Reflect.get(entry, field) ?? '')),
    ]
  })
  const told = (step?.because.facts ?? []).map(({ at }) => at ?? '')
  return new Set([now, ...named, ...told].map((at) => at.slice(5, 10)))
}

/** Days a text names that nobody noted. */
const strayDays = (
  text: string,
  context: MessageContext,
  language: Language,
): readonly string[] => {
  const months = MONTHS[language]?.split(' ') ?? []
  if (months.length === 0) return []
  const noted = daysNoted(context)
  const day = new RegExp(String.raw`\b(\d{1,2})(?:er)? (${months.map(fold).join('|')})\b`, 'gu')
  // Line by line: the end of one and the start of the next make no day.
  const found = text.split('\n').flatMap((line) => [...fold(line).matchAll(day)])
  return found.flatMap(([said, day = '', month = '']) => {
    const at = `${String(months.map(fold).indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    return noted.has(at) ? [] : [said]
  })
}

/** What a draft claims that its entries do not say; empty for a true one. */
export const untrueIn = (
  text: string,
  context: MessageContext,
  language: Language,
): readonly string[] => {
  const known = knownOf(context)
  const plain = text.replace(/[\u00A0\u202F]/gu, ' ')
  return [
    ...CLAIMS.flatMap(([claim, holds]) => {
      const said = claim.exec(plain)?.[0]
      return said === undefined || holds(known) ? [] : [said]
    }),
    ...strayDays(plain, context, language),
  ]
}
