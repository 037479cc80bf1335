import { mailtoUrl } from '#domain/messages/sending/mailtoUrl.ts'
import { telUrl } from '#domain/messages/sending/telUrl.ts'
import { phonesIn } from '#domain/fields/phones.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { IconName } from '#ui/icons.ts'

/** One way to reach a person: what is shown, and the address the system opens; null where a phone number is none. */
export interface ContactWay {
  readonly kind: 'email' | 'phone' | 'assistantPhone' | 'linkedin'
  readonly shown: string
  readonly url: string | null
  readonly icon: IconName
  readonly verb: 'write' | 'call' | 'callAssistant' | 'openProfile'
}

const profileShown = (link: string): string =>
  link.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')

/** Each number that stands in a field for one. */
const numbers = (
  phone = '',
  way: Pick<ContactWay, 'kind' | 'icon' | 'verb'>,
): readonly ContactWay[] =>
  phone === ''
    ? []
    : phonesIn(phone).map((number) => ({ ...way, shown: number, url: telUrl(number) }))

/** Every way to reach a person that is known, in the order they are offered. */
export const contactWays = ({
  email,
  phone,
  assistantPhone,
  linkedin,
}: Pick<Person, 'email' | 'phone' | 'assistantPhone' | 'linkedin'>): readonly ContactWay[] => [
  ...(email === undefined || email === ''
    ? []
    : [
        {
          kind: 'email',
          shown: email,
          url: mailtoUrl({ to: email, subject: '', body: '' }).url,
          icon: 'mail',
          verb: 'write',
        } as const,
      ]),
  ...numbers(phone, { kind: 'phone', icon: 'phone', verb: 'call' }),
  ...numbers(assistantPhone, {
    kind: 'assistantPhone',
    icon: 'switchboard',
    verb: 'callAssistant',
  }),
  ...(linkedin === undefined || linkedin === ''
    ? []
    : [
        {
          kind: 'linkedin',
          shown: profileShown(linkedin),
          url: linkedin,
          icon: 'profile',
          verb: 'openProfile',
        } as const,
      ]),
]
