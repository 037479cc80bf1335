import type { MessageChoices } from './messageChoices.ts'
import type { WrittenChannel } from './writtenChannels.ts'
import { usualChannel } from '#domain/usualChannel.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** Whether the message of a rule goes to the other companies, not to that of its own step. */
export const tellsOthers = (rule: RuleId | undefined): boolean => rule === 'tell-others'

/** The channel a message goes by: the chosen one while it is offered, else the first of them. */
export const messageChannel = (
  { channel }: Pick<MessageChoices, 'channel'>,
  offered: readonly WrittenChannel[],
): Channel =>
  channel !== undefined && offered.some((one) => one.channel === channel)
    ? channel
    : usualChannel(offered[0]?.channel)

/** How a message leaves: by the mail program, by LinkedIn's own page, or on paper. */
export const LEAVES_BY: By<Channel, 'mail' | 'linkedin' | 'paper'> = {
  email: 'mail',
  linkedin: 'linkedin',
  letter: 'paper',
  phone: 'paper',
  switchboard: 'paper',
  'in-person': 'paper',
}

/** Whether files can go along. */
export const carriesFiles = (channel: Channel): boolean => LEAVES_BY[channel] === 'mail'

type Addresses = Pick<Person, 'email' | 'postalAddress'>

/** Where the message goes, as far as it is written on it: nothing where no address is known. */
export const addressOf = (
  channel: Channel,
  person: Addresses | undefined,
): { readonly kind: 'email' | 'postal'; readonly text: string } | undefined => {
  if (channel === 'email' && person?.email) return { kind: 'email', text: person.email }
  return channel === 'letter' && person?.postalAddress
    ? { kind: 'postal', text: person.postalAddress }
    : undefined
}

/** Whether an address is to be noted before the message can leave: that of a person written to. */
export const lacksAddress = (channel: Channel, person: Addresses | undefined): boolean =>
  LEAVES_BY[channel] === 'mail' && person !== undefined && !person.email
