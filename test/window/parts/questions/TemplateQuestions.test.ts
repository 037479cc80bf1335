import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { exchangeAll, withLaptop } from '#test/build/sharedFolder.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: FieldMarks } = await import('#window/parts/questions/FieldMarks.vue')
const { default: TemplateQuestions } = await import('#window/parts/questions/TemplateQuestions.vue')

const user = userEvent.setup()
afterEach(cleanup)

it('a text of two words is asked by its name and language; a choice is told as its form tells it', async () => {
  const desk = await window.open(
    '2026-11-24T10:30',
    opening({ application: 'a', details: { company: 'Axovane', post: 'Jardinier' } }),
  )
  const { laptop } = await withLaptop(desk)
  for (const [host, pace, body] of [
    [desk, 'urgent', 'Bonjour du fixe'],
    [laptop, 'senior', 'Bonjour du portable'],
  ] as const) {
    const found = await host.handlers.application({ application: 'a' })
    if (!found.ok) throw new Error(found.reason)
    const written = { template: 'thanks-email', language: 'fr', subject: 'Merci', body } as const
    const details = { ...found.value.application.details, pace }
    const done = await host.handlers.act([
      { do: 'change-details', application: 'a', details },
      { do: 'write-template', ...written },
    ])
    expect(done).toMatchObject({ ok: true })
  }
  await exchangeAll(desk, laptop)
  await window.show(FieldMarks, { application: 'a', readOnly: false })
  await user.click(await screen.findByRole('button', { name: /: deux versions$/u }))
  await screen.findByText('Recrutement urgent')
  await screen.findByText('Poste à responsabilités')
  cleanup()

  await window.show(TemplateQuestions, { readOnly: false })
  const mark = await screen.findByRole('button', { name: /: deux versions$/u })
  expect(screen.getByText(/^\p{L}.* · Français$/u)).toBeTruthy()
  await user.click(mark)
  await screen.findByText('Bonjour du fixe')
  await screen.findByText('Bonjour du portable')
  await user.click(screen.getByRole('button', { name: 'Prendre l’autre' }))
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /: deux versions$/u })).toBeNull()
  })
  expect(desk.sharing.questions()).toMatchObject([{ field: 'pace' }])
})
