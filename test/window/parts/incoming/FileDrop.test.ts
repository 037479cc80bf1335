import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window_ = windowOverHost()
const { default: FileDrop } = await import('#window/parts/incoming/FileDrop.vue')
const { useIntake } = await import('#window/parts/incoming/useIntake.ts')
const { useRoute } = await import('#window/frame/useRoute.ts')

afterEach(async () => {
  await useIntake().letGo()
  cleanup()
})

const carried = (...files: File[]) => ({ dataTransfer: { types: ['Files'], files } })

it('says that a file held over the window will be read, and reads what is dropped', async () => {
  await window_.open('2026-11-24T10:30')
  await window_.show(FileDrop)
  const file = new File(['Entreprise;Poste\nCitron;Vendeuse\n'], 'suivi.csv')
  await fireEvent.dragEnter(document.body, carried(file))
  await screen.findByText('Déposer pour lire')
  await fireEvent.drop(document.body, carried(file))
  expect(screen.queryByText('Déposer pour lire')).toBeNull()
  expect(useRoute().route.value.name).toBe('incoming')
  await waitFor(() => {
    expect(useIntake().intake.value).toMatchObject({ at: 'open', name: 'suivi.csv' })
  })
})

it('leaves what lies over the window, as Escape does: what is read is seen', async () => {
  await window_.open('2026-11-24T10:30')
  await window_.show(FileDrop)
  const asked: string[] = []
  for (const id of ['below', 'above', 'closed']) {
    const dialog = document.createElement('dialog')
    dialog.requestClose = () => void asked.push(id)
    dialog.open = id !== 'closed'
    document.body.append(dialog)
    onTestFinished(() => dialog.remove())
  }
  const file = new File(['Entreprise;Poste\nCitron;Vendeuse\n'], 'suivi.csv')
  await fireEvent.drop(document.body, carried(file))
  expect(asked).toEqual(['above', 'below'])
})

it('leaves alone what is carried within the page', async () => {
  await window_.open('2026-11-24T10:30')
  await window_.show(FileDrop)
  await fireEvent.dragEnter(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })
  expect(screen.queryByText('Déposer pour lire')).toBeNull()
})
