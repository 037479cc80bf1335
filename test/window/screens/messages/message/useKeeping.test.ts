import { cleanup, render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, reactive, ref } from 'vue'
import { installLogbookHost } from '#test/window/logbookHost.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'

installLogbookHost()
const { bridge } = await import('#window/host/bridge.ts')
const { i18n } = await import('#window/i18n/i18n.ts')
const { useSessionStore } = await import('#window/host/sessionStore.ts')
const { useKeeping } = await import('#window/screens/messages/message/useKeeping.ts')
const { NOTHING } = await import('#window/screens/messages/message/messageChoices.ts')

afterEach(cleanup)

it('what was on its way and never arrived goes along with the words after it', async () => {
  const choices = reactive<MessageChoices>({ blocks: {}, filled: {} })
  const held = { text: NOTHING, confirmed: NOTHING }
  const answers: (() => void)[] = []
  const asked = vi.spyOn(bridge.calls, 'keepMessage').mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push(() => {
          resolve({ ok: false, reason: 'not-saved' })
        })
      }),
  )
  const pinia = createPinia()
  await useSessionStore(pinia).load()
  render(
    defineComponent({
      setup: () => {
        useKeeping('s', { choices, keptAt: ref(), held, isLoaded: ref(true) }, () => ({
          application: 'a',
        }))
        return () => null
      },
    }),
    { global: { plugins: [pinia, i18n] } },
  )
  choices.subject = 'Merci'
  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(1)
  })
  choices.body = 'Bonjour'
  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(2)
  })
  // Both fields count as changed here, whatever became of the first of them.
  expect(asked.mock.lastCall?.[0]).toMatchObject({
    choices: { subject: 'Merci', body: 'Bonjour' },
    from: { blocks: {}, filled: {} },
  })
  expect(asked.mock.lastCall?.[0].from).not.toHaveProperty('subject')
  for (const answer of answers) answer()
  await vi.waitFor(() => {
    expect(held.text).toBe(NOTHING)
  })
})
