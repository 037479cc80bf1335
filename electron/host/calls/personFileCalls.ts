import { contactCardOf } from '#domain/outgoing/people/contactCard.ts'
import { heldAbout } from '#domain/outgoing/people/held.ts'
import { vcardOf } from '#domain/outgoing/people/vcard.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { spokenIn, type Spoken } from '#domain/spoken.ts'
import type { Language } from '#domain/language.ts'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import type { Handlers } from '#contract/calls.ts'
import type { outgoingPeople } from '#contract/outgoingPeople.ts'
import { translator } from '#texts/translator.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import { heldBegun } from '#electron/host/outgoing/people/heldBegun.ts'
import { heldPage } from '#electron/host/outgoing/people/heldPage.ts'
import { recordsOf } from '#electron/host/plans/everybody.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls that make files about one person. */
export type PersonFileCalls = Pick<Handlers, keyof typeof outgoingPeople>

export const personFileCalls = (
  current: () => Session,
  { deliver }: Pick<Shell, 'deliver'>,
): PersonFileCalls => {
  const cardOf = (ref: PersonRef) => {
    const { working } = current()
    if (working === null) return refused('logbook-unavailable')
    const [first, ...more] = recordsOf(working.plans(), ref)
    return first === undefined
      ? refused('no-such-person')
      : accepted(contactCardOf([first, ...more], working.time().now))
  }
  const inOurCountry = (language: Language): Spoken =>
    spokenIn(language, current().working?.logbook().settings.region)
  return {
    contactCard: (ref) => cardOf(ref),
    exportContact: async ({ fields, language, ...ref }) => {
      const card = cardOf(ref)
      if (!card.ok) return card
      return deliver({
        name: `${translator(inOurCountry(language))('outgoingCalendar.people.fileContact')}.vcf`,
        mime: 'text/vcard;charset=utf-8',
        content: vcardOf(card.value, fields),
      })
    },
    exportHeld: async ({ language, ...ref }) => {
      const { working, opened } = current()
      if (working === null) return refused('logbook-unavailable')
      const [first, ...more] = heldAbout(working.logbook(), ref)
      if (first === undefined) return refused('no-such-person')
      const cards = [first, ...more] as const
      const { now } = working.time()
      const content = heldPage({
        spoken: inOurCountry(language),
        now,
        cards,
        steps: ({ application, person }) =>
          (working.plans().of(application.id)?.steps ?? [])
            .filter(({ to, alternative }) => to === person.id || alternative === person.id)
            .map(({ rule, moment }) => ({ rule, at: moment })),
        begun: heldBegun((await opened?.log?.drafts()) ?? [], cards),
      })
      const date = now.slice(0, 10)
      return deliver({
        name: `${translator(inOurCountry(language))('outgoingCalendar.people.fileAll', { date })}.html`,
        mime: 'text/html;charset=utf-8',
        content,
      })
    },
  }
}
