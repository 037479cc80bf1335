import { describe, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { allBegun, handOver, keptForm, loadBegun } = await import('#window/host/begunForms.ts')

const anne = person('Anne', { name: 'Anne Benali' })
const about = { ids: ['app', 'thanks', undefined], application: 'app', people: [anne.id] }
const opened = async () => {
  const host = await window.open(
    '2026-11-24T09:41',
    opening({ people: [anne], entries: [interview('2026-11-19T10:00', { met: [anne.id] })] }),
  )
  await loadBegun()
  return host
}

describe('forms begun', () => {
  it('are with the host once they were handed over, the last words last', async () => {
    const { handlers } = await opened()
    const form = keptForm('entry', about)
    const { keepForm } = bridge.calls
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const asked = vi.spyOn(bridge.calls, 'keepForm').mockImplementationOnce(async (first) => {
      await held
      return keepForm(first)
    })
    form.keep({ note: 'Un' })
    const first = handOver()
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalledOnce()
    })
    form.keep({ note: 'Un deux' })
    const second = handOver()
    // Whatever does not wait for the first one has come through by now.
    await handlers.begun(undefined)
    release()
    await Promise.all([first, second])
    expect((await handlers.begun(undefined)).map(({ content }) => content)).toEqual([
      '{"note":"Un deux"}',
    ])
  })

  it('are not forgotten by a window that wrote nothing of them', async () => {
    const { handlers } = await opened()
    const blank = keptForm('entry', about)
    keptForm('entry', about).keep({ note: 'Ailleurs' })
    await handOver()
    blank.forget()
    await handOver()
    expect(await handlers.begun(undefined)).toHaveLength(1)
  })

  it('leave the window with the person they name, who was erased, and are not kept again', async () => {
    const { handlers } = await opened()
    const form = keptForm('entry', about)
    form.keep({ to: anne.id, note: 'Sa ligne directe' })
    await handOver()
    await handlers.act([{ do: 'erase-person', application: 'app', person: anne.id }])
    await loadBegun()
    expect(allBegun()).toEqual([])
    form.keep({ to: anne.id, note: 'Sa ligne directe !' })
    await handOver()
    expect(await handlers.begun(undefined)).toEqual([])
    await vi.waitFor(() => {
      expect(allBegun()).toEqual([])
    })
  })
})
