import { describe, expect, it } from 'vitest'
import { stepTemplates } from '#domain/messages/draft/stepTemplates.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import { TEMPLATES, type TemplateId } from '#domain/messages/templates.ts'
import { templatesFor } from '#domain/messages/templatesFor.ts'
import { aContext, anInterview, aStep, NOW } from '#test/build/aContext.ts'

const own: WrittenTemplate = {
  template: 'own:mine',
  language: 'fr',
  body: '{greeting},',
  rules: ['follow-up'],
}

describe('the templates of a step', () => {
  it('are those that fit, then the person’s own in the language of the message', () => {
    const context = aContext({ step: aStep('nadia'), written: [own] })
    const fitting = templatesFor(aStep('nadia'), 'email', {})
    expect(stepTemplates(context, 'fr', 'email')).toEqual([...fitting, 'own:mine'])
    expect(stepTemplates(context, 'en', 'email')).toEqual(fitting)
  })

  it('begin with the one for a date that was announced', () => {
    const entries = [anInterview({ promise: { kind: 'date', date: NOW.slice(0, 10) } })]
    const context = aContext({ step: aStep('nadia'), application: { entries } })
    expect(stepTemplates(context, 'fr', 'email')[0]).toBe('follow-up-promised')
  })

  it('leave out what is only spoken', () => {
    const context = aContext({ step: { ...aStep('nadia'), rule: 'call-back', leaveMessage: true } })
    const spoken = stepTemplates(context, 'fr', 'phone').filter(
      (id) => TEMPLATES[id as TemplateId].spoken,
    )
    expect(spoken).toEqual([])
  })

  it('are none where no step is known', () => {
    expect(stepTemplates(aContext(), 'fr', 'email')).toEqual([])
  })
})
