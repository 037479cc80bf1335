import type { OtherWords } from '#domain/messages/variants/variant.ts'

/** Where « un message vocal » is « un message sur le répondeur ». */
export const ON_THE_MACHINE: OtherWords = [
  ['la messagerie vocale', 'le répondeur'],
  ['message vocal laissé', 'message laissé sur le répondeur'],
  ['message vocal', 'message sur le répondeur'],
]
