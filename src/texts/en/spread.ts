import type { Staying } from '#domain/spread/spreadView.ts'
import type { By } from '#domain/vocabulary.ts'

export const spread = {
  title: '{n} contact on this day | {n} contacts on this day',
  text: 'That is more than {most}: some can wait a little and still be in good time.',
  propose: 'Spread out…',
  none: 'None can wait and still be in good time. Do what you can, the rest may slip.',
  moves: 'One contact would change its day | {n} contacts would change their day',
  contact: 'Contact',
  before: 'Before',
  after: 'After',
  accept: 'Spread like this',
  leave: 'Leave as it is',
  change: '{before} → {after}',
  changeSaid: 'Contacts: {before} before, {after} after',
  staying: 'One contact stays on this day | {n} contacts stay on this day',
  stays: {
    promised: '{step}, {company}: stays, they count on that day.',
    thanks: '{step}, {company}: stays, thanks should not wait.',
    offer: '{step}, {company}: stays, an offer waits.',
    own: '{step}, {company}: stays.',
    'no-room': '{step}, {company}: stays, no other day suits.',
    enough: '{step}, {company}: stays.',
  } satisfies By<Staying, string>,
  setting: 'Contacts a day',
  settingHint: 'Beyond that, Ahead offers to spread them.',
} as const
