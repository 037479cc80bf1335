import type { Application } from '#domain/logbook/application.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { Person } from '#domain/logbook/person.ts'
import { anApplication } from './anApplication.ts'
import type { ToldCard, ToldContact, ToldInterview, ToldPerson, ToldPromise } from './toldCase.ts'

const promised = (promise: ToldPromise): Promised => {
  if ('date' in promise) return { kind: 'date', date: promise.date }
  if ('by' in promise) return { kind: 'by', date: promise.by }
  if ('before' in promise) return { kind: 'before', date: promise.before }
  if ('vague' in promise) return { kind: 'vague' }
  return 'withinDays' in promise
    ? { kind: 'within', days: promise.withinDays }
    : { kind: 'hours', hours: promise.withinHours }
}

const withPromise = (promise: ToldPromise | undefined): { promise?: Promised } =>
  promise === undefined ? {} : { promise: promised(promise) }

/** A name as an id. */
export const slug = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')

/** The id of a person on a card: the surname tells them apart. */
export const idOf = (name: string): string => slug(name.split(' ').at(-1) ?? name)

const personOf = (told: ToldPerson, card: string): Person => {
  if (typeof told === 'string') return { id: idOf(told), name: told }
  const { name, email, phone, linkedin, agency, left, gaveNoDetails, isHr } = told
  const own = `${idOf(name)}.${slug(card)}`
  return {
    id: idOf(name),
    name,
    ...(email === undefined ? {} : { email: email === true ? `${own}@releve.example` : email }),
    ...(phone === undefined
      ? {}
      : {
          phone:
            phone === true ? `0199${String(own.length).padStart(2, '0')}${digitsOf(own)}` : phone,
        }),
    ...(linkedin === 'known' ||
    linkedin === 'invited' ||
    linkedin === 'refused' ||
    linkedin === 'accepted'
      ? { linkedin: `https://www.linkedin.com/in/${own}` }
      : {}),
    ...(linkedin === 'accepted' ? { linkedinConnected: true } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(left === undefined ? {} : { left }),
    ...(isHr === undefined ? {} : { isHr }),
    ...(gaveNoDetails === undefined ? {} : { gaveNoDetails }),
  }
}

/** Four digits of a number that nobody else has. */
const digitsOf = (text: string): string => {
  let sum = 0
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 10_000
  return String(sum).padStart(4, '0')
}

const interviewsOf = (card: ToldCard): readonly ToldInterview[] => {
  if (card.interviews !== undefined) return card.interviews
  const { interview, people, promise, kind, lead, theyCall, rapport, lengthMin } = card
  if (interview === undefined) return []
  return [
    {
      start: interview,
      ...(people === undefined ? {} : { people }),
      ...(promise === undefined ? {} : { promise }),
      ...(kind === undefined ? {} : { kind }),
      ...(lead === undefined ? {} : { lead }),
      ...(theyCall === undefined ? {} : { theyCall }),
      ...(rapport === undefined ? {} : { rapport }),
      ...(lengthMin === undefined ? {} : { lengthMin }),
    },
  ]
}

const nameOf = (told: ToldPerson): string => (typeof told === 'string' ? told : told.name)

interface Noted {
  readonly entry: Entry
  /** When it was written down. */
  readonly noted: string
}

const meetingOf = (
  told: ToldInterview,
  id: string,
  zone: string,
  asOf: string,
): readonly Noted[] => {
  const met = (told.people ?? []).map((person) => idOf(nameOf(person)))
  const { start, lengthMin = 60, kind, lead, theyCall, rapport, postponed } = told
  const entry: Interview = {
    kind: 'interview',
    id,
    at: postponed !== undefined && postponed.at <= asOf ? postponed.to : start,
    zone,
    durationMinutes: lengthMin,
    met,
    ...(kind === undefined ? {} : { setting: kind }),
    ...(lead === undefined ? (met[0] === undefined ? {} : { lead: met[0] }) : { lead: idOf(lead) }),
    ...(theyCall === true ? { nextContact: 'they-call' } : {}),
    ...(rapport === undefined ? {} : { goodRapport: rapport }),
    ...withPromise(told.promise),
  }
  const about = (kind: string, at: string, more: object = {}): Noted => ({
    entry: { kind, id: `${id}-${kind}`, at, zone, interview: id, ...more } as Entry,
    noted: at,
  })
  const { cancelled, noShow, couldNotCome } = told
  const cancelling = typeof cancelled === 'string' ? { at: cancelled } : cancelled
  return [
    { entry, noted: told.noted ?? start },
    ...(postponed === undefined
      ? []
      : [about('postponed', postponed.at, { oldStart: start, newStart: postponed.to })]),
    ...(cancelling === undefined
      ? []
      : [
          about(
            'cancelled',
            cancelling.at,
            withPromise('promise' in cancelling ? cancelling.promise : undefined),
          ),
        ]),
    ...(noShow === undefined ? [] : [about('no-show', noShow)]),
    ...(couldNotCome === undefined ? [] : [about('could-not-come', couldNotCome)]),
  ]
}

const addressed = (told: string | ToldContact): ToldContact =>
  typeof told === 'string' ? { at: told } : told

const to = ({ to: name }: ToldContact): { to?: string } =>
  name === undefined ? {} : { to: idOf(name) }

const contactsOf = (card: ToldCard): readonly object[] => [
  ...(Array.isArray(card.thanked)
    ? (card.thanked as readonly ToldContact[]).map((told) => ({
        kind: 'thanks',
        at: told.at,
        channel: told.channel ?? 'email',
        ...to(told),
      }))
    : Object.entries((card.thanked ?? {}) as Readonly<Record<string, string>>).map(
        ([name, at]) => ({
          kind: 'thanks',
          at,
          channel: 'email',
          to: idOf(name),
        }),
      )),
  ...Object.entries(card.invited ?? {}).map(([name, at]) => ({
    kind: 'linkedin-invitation',
    at,
    to: idOf(name),
  })),
  ...(card.calls ?? []).map((told) => ({
    kind: 'call',
    at: told.at,
    channel: told.channel ?? 'phone',
    outcome: told.outcome,
    direction:
      told.incoming === true || told.outcome === 'left-me-message' ? 'incoming' : 'outgoing',
    ...to(told),
  })),
  ...(card.mails ?? []).map(addressed).map((told) => ({
    kind: 'follow-up',
    at: told.at,
    channel: told.channel ?? 'email',
    outcome: 'sent',
    ...to(told),
  })),
  ...(card.offerMessages ?? []).map((told) => ({
    kind: 'offer-message',
    at: told.at,
    channel: told.channel ?? 'email',
    ...to(told),
  })),
]

const theirsOf = (card: ToldCard): readonly object[] => {
  const { refused, hired, declined, letGo, withdrawn, reopened, offerWithdrawn, goOn } = card
  const { chosenStarts, accepted = {} } = card
  const refusal = typeof refused === 'string' ? { at: refused } : refused
  return [
    ...(card.answers ?? []).map(({ at, promise }) => ({
      kind: 'answer',
      at,
      ...withPromise(promise),
    })),
    ...(card.offers ?? []).map((offer) => ({ kind: 'offer', ...offer })),
    ...(offerWithdrawn === undefined ? [] : [{ kind: 'offer-withdrawn', at: offerWithdrawn }]),
    ...(refusal === undefined
      ? []
      : [{ kind: 'refusal', ...refusal, ...(chosenStarts === undefined ? {} : { chosenStarts }) }]),
    ...(hired === undefined ? [] : [{ kind: 'hire', at: hired }]),
    ...(declined === undefined ? [] : [{ kind: 'let-go', at: declined, reason: 'declined' }]),
    ...(letGo === undefined ? [] : [{ kind: 'let-go', at: letGo, reason: 'silence' }]),
    ...(withdrawn === undefined ? [] : [{ kind: 'let-go', at: withdrawn, reason: 'withdrawn' }]),
    ...(reopened === undefined ? [] : [{ kind: 'reopened', at: reopened }]),
    ...Object.entries(accepted).map(([name, at]) => ({
      kind: 'linkedin-acceptance',
      at,
      from: idOf(name),
    })),
    ...(goOn === undefined ? [] : [{ kind: 'go-on', at: goOn }]),
  ]
}

/** What was written down by a moment, in the order it was. */
const notedOf = (card: ToldCard, name: string, zone: string, asOf: string): readonly Noted[] => {
  const invitedBefore = interviewsOf(card)
    .flatMap(({ people = [] }) => people)
    .filter(
      (told) =>
        typeof told !== 'string' && (told.linkedin === 'invited' || told.linkedin === 'refused'),
    )
    .map((told) => ({
      kind: 'linkedin-invitation',
      at: '2026-01-05T09:00',
      to: idOf(nameOf(told)),
    }))
  const plain = [...contactsOf(card), ...theirsOf(card), ...invitedBefore].map((entry, place) => {
    const whole = { id: `${slug(name)}-${String(place)}`, zone, ...entry } as Entry
    return { entry: whole, noted: whole.at }
  })
  const talks = interviewsOf(card).flatMap((told, place) =>
    meetingOf(told, `${slug(name)}-talk-${String(place)}`, zone, asOf),
  )
  return [...talks, ...plain]
    .filter(({ entry, noted }) => entry.kind === 'interview' || noted <= asOf)
    .sort((a, b) => a.noted.localeCompare(b.noted))
}

const peopleOf = (card: ToldCard, name: string): readonly Person[] => {
  const told = [...interviewsOf(card).flatMap(({ people = [] }) => people), ...(card.people ?? [])]
  const known = new Map<string, Person>()
  for (const person of told) {
    const made = personOf(person, name)
    known.set(made.id, { ...known.get(made.id), ...made })
  }
  return [...known.values()]
}

/** Later than any history. */
const WHOLE = '9999'

/** A card as it stood at a moment: what was written down by then. */
export const cardOf = (card: ToldCard, name: string, zone: string, asOf = WHOLE): Application => {
  const noted = notedOf(card, name, zone, asOf)
  const application = anApplication({
    id: slug(name),
    details: {
      company: name,
      pace: card.pace ?? 'normal',
      ...(card.deciders === undefined ? {} : { deciders: card.deciders }),
      ...(card.directContact === undefined ? {} : { directContact: card.directContact }),
      ...(card.trial === undefined ? {} : { trial: card.trial }),
      ...(card.smallFirm === undefined ? {} : { smallFirm: card.smallFirm }),
      ...(card.zone === undefined ? {} : { zone: card.zone }),
      ...(card.country === undefined ? {} : { region: card.country }),
    },
    people: peopleOf(card, name),
    entries: noted.map(({ entry }) => entry),
  })
  return { ...application, notedOrder: noted.map(({ entry }) => entry.id) }
}
