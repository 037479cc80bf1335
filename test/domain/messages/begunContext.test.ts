import { describe, expect, it } from 'vitest'
import { recipient } from '#domain/messages/about.ts'
import { begunContext, type KnownContext } from '#domain/messages/begunContext.ts'
import type { Step } from '#domain/rules/step.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import { anApplication, anInterview, aStep, hugo, nadia, NOW } from '#test/build/aContext.ts'

const known = (more: Partial<KnownContext> = {}): KnownContext => ({
  application: anApplication(),
  now: NOW,
  settings: { personName: 'Inès Maury' },
  ...more,
})
const chosen = (more: Partial<MessageChoices> = {}): MessageChoices => ({
  blocks: {},
  filled: {},
  ...more,
})

describe('a message begun for a step', () => {
  it('goes to the person of the step', () => {
    expect(recipient(begunContext(known({ step: aStep('hugo') }), chosen()))).toBe(hugo)
  })

  it('goes to whom the person named instead', () => {
    const context = begunContext(known({ step: aStep('hugo') }), chosen({ to: 'nadia' }))
    expect(recipient(context)).toBe(nadia)
  })

  it('goes to nobody in particular where that was chosen, the step notwithstanding', () => {
    const context = begunContext(known({ step: aStep('hugo') }), chosen({ to: '' }))
    expect(recipient(context)).toBeUndefined()
  })

  it('goes to who led the interview where the step names nobody, else to the first met', () => {
    const step: Step = { ...aStep('hugo') }
    Reflect.deleteProperty(step, 'to')
    const led = anApplication({ entries: [anInterview({ lead: 'hugo' })] })
    expect(recipient(begunContext(known({ step, application: led }), chosen()))).toBe(hugo)
    expect(recipient(begunContext(known({ step }), chosen()))).toBe(nadia)
  })

  it('says what was chosen for it in place of what was noted, part by part', () => {
    const choices = chosen({
      blocks: { assets: true },
      filled: { points: 'l’atelier' },
      assets: ['planifier'],
    })
    expect(begunContext(known(), choices)).toMatchObject({
      blocks: { assets: true },
      filled: { points: 'l’atelier' },
      material: { assets: ['planifier'] },
    })
    expect(begunContext(known(), choices).material).not.toHaveProperty('documents')
  })
})
