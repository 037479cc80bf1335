import type { Person } from '#domain/person.ts'
import type { IconName } from '#ui/icons.ts'

/** One way to reach a person: what is shown, and the address the system opens. */
export interface ContactWay {
  readonly kind: 'email' | 'phone' | 'assistantPhone' | 'linkedin'
  readonly shown: string
  readonly url: string
  readonly icon: IconName
  readonly verb: 'write' | 'call' | 'callAssistant' | 'openProfile'
}

/** A number as dialling takes it: digits, a leading plus, and nothing a person writes for the eye. */
const dialled = (phone: string): string => phone.replace(/(?!^\+)[^\d]/gu, '')

const profileShown = (link: string): string =>
  link.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')

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
          url: `mailto:${encodeURIComponent(email).replace('%40', '@')}`,
          icon: 'mail',
          verb: 'write',
        } as const,
      ]),
  ...(phone === undefined || phone === ''
    ? []
    : [
        {
          kind: 'phone',
          shown: phone,
          url: `tel:${dialled(phone)}`,
          icon: 'phone',
          verb: 'call',
        } as const,
      ]),
  ...(assistantPhone === undefined || assistantPhone === ''
    ? []
    : [
        {
          kind: 'assistantPhone',
          shown: assistantPhone,
          url: `tel:${dialled(assistantPhone)}`,
          icon: 'switchboard',
          verb: 'callAssistant',
        } as const,
      ]),
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
