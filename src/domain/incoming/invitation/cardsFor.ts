import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import { inZone } from '#domain/calendar/zone.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import type { IncomingReading, ReadingGround } from '#domain/incoming/mail/reading.ts'
import { companyDomain, ownerOfDomain } from '#domain/incoming/mail/senders.ts'
import { CARD_REASONS, type CardMatch, type CardReason, type KnownMeeting } from './view.ts'

/** An interview as it is told of here. */
export const knownMeeting = (
  { id: application, details }: Application,
  { id, at, zone, durationMinutes }: Pick<Interview, 'id' | 'at' | 'zone' | 'durationMinutes'>,
  ground: Pick<ReadingGround, 'zone'>,
): KnownMeeting => ({
  application,
  company: details.company,
  interview: id,
  at: zone === ground.zone ? at : inZone(at, zone, ground.zone),
  durationMinutes,
})

/** Names of companies shorter than this stand in any sentence. */
const SHORTEST = 4

interface Sought {
  readonly emails: ReadonlySet<string>
  readonly companies: ReadonlySet<string>
  /** What the senders' domains are called. */
  readonly owners: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
  readonly words: string
}

const soughtIn = ({ letter, meetings, people }: IncomingReading): Sought => {
  const named = [...meetings.flatMap((meeting) => meeting.people), ...people]
  const emails = [letter?.from?.email, ...named.map(({ email }) => email)].flatMap(
    (email) => email ?? [],
  )
  const domains = emails.flatMap((email) => companyDomain(email) ?? [])
  const titles = meetings.flatMap(({ title }) => title?.value ?? [])
  return {
    emails: new Set(emails.filter((email) => email !== '').map(fold)),
    companies: new Set(
      meetings.flatMap(({ company }) => (company === undefined ? [] : [companyKey(company.value)])),
    ),
    owners: new Set(domains.flatMap((domain) => ownerOfDomain(domain)?.replace(/-/gu, '') ?? [])),
    domains: new Set(domains),
    words: ` ${fold([letter?.subject ?? '', letter?.from?.name ?? '', ...titles].join(' ')).replace(/[^\p{L}\p{N}&]+/gu, ' ')} `,
  }
}

const reasonFor = ({ details, people }: Application, sought: Sought): CardReason | undefined => {
  const emails = people.flatMap(({ email }) => (email === undefined ? [] : [fold(email)]))
  if (emails.some((email) => sought.emails.has(email))) return 'address'
  const key = companyKey(details.company)
  if (sought.companies.has(key) || sought.owners.has(key.replace(/[^\p{L}\p{N}]/gu, '')))
    return 'company'
  if (key.length >= SHORTEST && sought.words.includes(` ${key} `)) return 'subject'
  const agency = details.agency === undefined ? '' : companyKey(details.agency)
  if (agency.length >= SHORTEST && sought.words.includes(` ${agency} `)) return 'subject'
  return emails.some((email) => sought.domains.has(companyDomain(email) ?? '-'))
    ? 'domain'
    : undefined
}

/** Cards a mail may belong to, the likeliest first: by its invitation, sender, company, subject. */
export const cardsFor = (
  reading: IncomingReading,
  applications: readonly Application[],
  { known, ground }: { readonly known: ReadonlySet<string>; readonly ground: ReadingGround },
): readonly CardMatch[] => {
  const sought = soughtIn(reading)
  return applications
    .flatMap((application): readonly CardMatch[] => {
      const by = known.has(application.id) ? 'invitation' : reasonFor(application, sought)
      if (by === undefined) return []
      const ahead = interviewsOf(application)
        .filter((each) => fateOf(application, each) === undefined)
        .map((each) => ({ each, view: knownMeeting(application, each, ground) }))
        .filter(({ each, view }) => isAhead({ ...each, at: view.at }, ground.now))
        .map(({ view }) => view)
      const { company, post } = application.details
      return [{ application: application.id, company, post, by, ahead }]
    })
    .toSorted((one, other) => CARD_REASONS.indexOf(one.by) - CARD_REASONS.indexOf(other.by))
}
