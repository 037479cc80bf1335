import { expect, it } from 'vitest'
import { kindOfRule, MESSAGE_KINDS, RULES_OF_KIND } from '#domain/messages/messageKinds.ts'
import { TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import {
  foreignTemplates,
  isRewritten,
  originalText,
  OWN_PREFIX,
  ownTemplates,
  ownTemplatesFor,
} from '#domain/messages/draft/writtenTemplates.ts'
import { RULE_IDS, type RuleId } from '#domain/rules/step.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import type { Channel } from '#domain/vocabulary.ts'

const row = (
  template: string,
  body: string,
  more: Partial<WrittenTemplate> = {},
): WrittenTemplate => ({
  template,
  language: 'fr',
  body,
  ...more,
})
const own = row(`${OWN_PREFIX}1`, 'Bonjour', { name: 'Le mien' })
const foreign = row('from-a-newer-version', 'Bonjour')
const rewritten = row('thanks-email', 'Bonjour')

it('tells apart the person’s own templates, those of a newer version and rewritten ones', () => {
  const written = [own, foreign, rewritten, { ...own, language: 'en' as const }]
  expect(ownTemplates(written, 'fr')).toEqual([own])
  expect(foreignTemplates(written, 'fr')).toEqual([foreign])
  expect(foreignTemplates(written, 'en')).toEqual([])
})

it('offers one’s own template where it was meant to be, and without bounds for all that is written', () => {
  const bounded = row(`${OWN_PREFIX}2`, 'Merci', {
    rules: ['thank', 'from-a-newer-version'],
    channels: ['email', 'pigeon'],
  })
  const toSay = row(`${OWN_PREFIX}3`, 'Allô', { channels: ['phone'] })
  const unbounded = { ...own, rules: [], channels: [] }
  const written = [own, bounded, toSay, unbounded]
  const offered = (rule: RuleId, channel: Channel) => ownTemplatesFor(written, 'fr', rule, channel)
  expect(offered('thank', 'email')).toEqual([own, bounded, unbounded])
  expect(offered('thank', 'letter')).toEqual([own, unbounded])
  expect(offered('follow-up', 'email')).toEqual([own, unbounded])
  expect(offered('follow-up', 'phone')).toEqual([toSay])
  expect(ownTemplatesFor(written, 'en', 'thank', 'email')).toEqual([])
})

it('has a kind for every step that contacts somebody, and none twice', () => {
  const rules = MESSAGE_KINDS.flatMap((kind) => RULES_OF_KIND[kind])
  expect(new Set(rules).size).toBe(rules.length)
  const written = RULE_IDS.filter((rule) =>
    TEMPLATE_IDS.some((id) => TEMPLATES[id].rules.includes(rule)),
  )
  expect(new Set(rules)).toEqual(new Set(written))
  for (const kind of MESSAGE_KINDS)
    expect(RULES_OF_KIND[kind].map(kindOfRule)).toEqual(RULES_OF_KIND[kind].map(() => kind))
})

it('knows the original to come back to', () => {
  expect(originalText('thanks-email', fr)).toBe(fr.templates['thanks-email'][0])
  expect(originalText(own.template, fr)).toBeUndefined()
})

it('calls a template rewritten only where it differs', () => {
  const original = fr.templates['thanks-email'][0]
  const same = row('thanks-email', original.body, { subject: original.subject })
  expect(isRewritten('thanks-email', fr, [rewritten])).toBe(true)
  expect(isRewritten('thanks-email', fr, [same])).toBe(false)
  expect(isRewritten('thanks-email', fr, [{ ...same, subject: 'Merci' }])).toBe(true)
  expect(isRewritten('thanks-email', fr, [{ ...rewritten, language: 'en' }])).toBe(false)
  expect(isRewritten(own.template, fr, [own])).toBe(false)
})
