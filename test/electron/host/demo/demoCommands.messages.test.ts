import { expect, it } from 'vitest'
import { LANGUAGE_TEXTS } from '#texts/languages.ts'
import { begunContext } from '#domain/messages/begunContext.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { stepTemplates } from '#domain/messages/draft/stepTemplates.ts'
import { MISSING_MARK } from '#domain/messages/draft/parts.ts'
import { writtenChannels } from '#domain/messages/writtenChannels.ts'
import { LANGUAGES } from '#domain/language.ts'
import { aHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { untrueIn } from '#test/build/claimsChecked.ts'
import { stumblesIn } from '#test/build/stumbles.ts'
import { boardOf } from '#test/build/boardOf.ts'

it('every message of the sample logbook is true, whole and reads well, in every region', async () => {
  const now = '2026-11-25T10:30'
  const { handlers } = await aHost(aShell({ at: now, demo: true }))
  const { cards } = await boardOf(handlers)
  const texts = await Promise.all(LANGUAGES.map((id) => LANGUAGE_TEXTS[id].messages()))
  let looked = 0
  for (const { id } of cards) {
    const outcome = await handlers.application({ application: id })
    if (!outcome.ok) throw new Error(id)
    const { application, steps } = outcome.value
    for (const step of steps)
      for (const region of ['FR', 'CA-QC', 'CH-GE', 'US'] as const)
        for (const each of texts)
          for (const { channel } of writtenChannels(step)) {
            const settings = { personName: 'Inès Maury', personPhone: '06 39 98 12 34', region }
            const context = begunContext(
              { application, now, settings, step },
              { blocks: {}, filled: {} },
            )
            for (const template of stepTemplates(context, each.language, channel)) {
              const { body, subject } = composeMessage(template, each, context, channel)
              const text = `${subject === undefined ? '' : `${subject}\n`}${body}`
              const found = [...untrueIn(text, context, each.language), ...stumblesIn(text)]
              if (template !== 'offer-counter' && text.includes(MISSING_MARK)) found.push('a gap')
              if (found.length > 0) expect([template, region, found, text]).toEqual([])
              looked += 1
            }
          }
  }
  expect(looked).toBeGreaterThan(400)
})
