import { expect, it } from 'vitest'
import { kindOfTemplate } from '#domain/messages/kindOfTemplate.ts'
import { kindOfRule } from '#domain/messages/messageKinds.ts'
import { TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'

it.each([
  ['thanks-fair', 'thanks'],
  ['linkedin-invitation', 'connection'],
  ['message-with-assistant', 'follow-up'],
  ['decline', 'offer'],
  ['tell-others', 'farewell'],
  ['confirm-interview', 'appointment'],
] as const)('%s is listed under %s', (id, kind) => {
  expect(kindOfTemplate(id)).toBe(kind)
})

it('every template serves a rule of some kind', () => {
  for (const id of TEMPLATE_IDS) {
    const [rule] = TEMPLATES[id].rules
    expect([id, rule && kindOfRule(rule)]).toEqual([id, kindOfTemplate(id)])
  }
})
