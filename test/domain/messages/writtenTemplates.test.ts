import { expect, it } from 'vitest'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import {
  foreignTemplates,
  isRewritten,
  originalText,
  OWN_PREFIX,
  ownTemplates,
} from '#domain/messages/writtenTemplates.ts'
import type { WrittenTemplate } from '#domain/template.ts'

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
