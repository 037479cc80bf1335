import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: BegunList } = await import('#window/screens/today/BegunList.vue')
const { keptForm, loadBegun } = await import('#window/host/begunForms.ts')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')
const { useRoute } = await import('#window/frame/useRoute.ts')
const { useToasts } = await import('#ui/useToasts.ts')

const user = userEvent.setup()
const anne = person('Anne', { name: 'Anne Benali' })
const MET = interview('2026-11-19T10:00', { id: 'met', met: [anne.id] })
const shown = async () => {
  const host = await window.open('2026-11-24T09:41', opening({ people: [anne], entries: [MET] }))
  await loadBegun()
  await window.show(BegunList)
  return host
}
const debrief = { ids: ['app', 'met'], application: 'app', people: [anne.id] }
const keep = async (host: Awaited<ReturnType<typeof shown>>, content: unknown = { draft: {} }) => {
  keptForm('debrief', debrief).keep(content)
  await waitFor(async () => {
    expect(await host.handlers.begun(undefined)).toHaveLength(1)
  })
}

afterEach(async () => {
  useRecording().close()
  for (const { id } of useToasts().toasts.value) useToasts().dismiss(id)
  cleanup()
  keptForm('debrief', debrief).forget()
  keptForm('entry', { ids: ['app', 'thanks', undefined] }).forget()
  await Promise.resolve()
})

describe('what was begun', () => {
  it('says what it is, about whom and since when, and leads back to it', async () => {
    const host = await shown()
    expect(screen.queryByRole('heading')).toBeNull()
    await keep(host)
    await screen.findByText(/gardé/u)
    await user.click(
      screen.getByRole('button', {
        name: /^Continuer.*Raconter un entretien, Brumelle Logistique/u,
      }),
    )
    expect(useRoute().route.value).toMatchObject({
      name: 'debrief',
      application: 'app',
      interview: 'met',
    })
  })

  it('opens the sheet of an entry, named by its kind', async () => {
    await shown()
    keptForm('entry', { ids: ['app', 'thanks', undefined], application: 'app' }).keep({ note: 'x' })
    await user.click(
      await screen.findByRole('button', { name: /^Continuer.*Noter un remerciement/u }),
    )
    await waitFor(() => {
      expect(useRecording().request.value).toMatchObject({ application: 'app', kind: 'thanks' })
    })
  })

  it('is thrown away, and brought back by the way back that is said', async () => {
    const host = await shown()
    await keep(host)
    await user.click(await screen.findByRole('button', { name: /^Jeter/u }))
    await waitFor(async () => {
      expect(await host.handlers.begun(undefined)).toEqual([])
    })
    useToasts().toasts.value.at(-1)?.action?.run()
    await waitFor(async () => {
      expect(await host.handlers.begun(undefined)).toHaveLength(1)
    })
  })
})
