import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { effectScope } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { allBegun, handOver, keptForm, loadBegun, writeHere } =
  await import('#window/host/begunForms.ts')
const { isWrittenElsewhere } = await import('#window/host/formsElsewhere.ts')

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

  it('are handed over before a reload breaks the line to the host off', async () => {
    const { handlers } = await opened()
    keptForm('entry', about).keep({ note: 'Au dernier moment' })
    const asked = vi.spyOn(bridge.calls, 'keepForm')
    globalThis.window.dispatchEvent(new Event('beforeunload'))
    // Whatever waits for a pause has not come through by now.
    await handlers.begun(undefined)
    expect(asked).toHaveBeenCalledOnce()
    await handOver()
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

  it('keep their words about somebody who was only taken off the card, without the name', async () => {
    const { handlers } = await opened()
    const form = keptForm('entry', about)
    form.keep({ to: anne.id, note: 'Rappeler' })
    await handOver()
    await handlers.act([{ do: 'remove-person', application: 'app', person: anne.id }])
    form.keep({ to: anne.id, note: 'Rappeler mardi' })
    await handOver()
    await loadBegun()
    expect(keptForm('entry', about).left()).toEqual({ to: '', note: 'Rappeler mardi' })
    form.forget()
    await handOver()
  })

  it('stay to be handed over where the logbook is told anew, damaged say', async () => {
    const { handlers, push } = await opened()
    const form = keptForm('entry', about)
    form.keep({ note: 'Pas encore remis' })
    push('logbook', { status: 'open', damagedSeq: 3 })
    await vi.waitFor(async () => {
      expect(await handlers.begun(undefined)).toMatchObject([
        { content: '{"note":"Pas encore remis"}' },
      ])
    })
    expect(allBegun()).toMatchObject([{ content: '{"note":"Pas encore remis"}' }])
    form.forget()
    await handOver()
  })
})

describe('a form that another window writes too', () => {
  const key = 'form:entry/app/thanks/-'
  const other = { key, application: 'app', people: [], by: 'another-window' }
  /** A form on the page of this window, with these words in it. */
  const onPage = (words?: object) => {
    const scope = effectScope()
    onTestFinished(async () => {
      scope.stop()
      writeHere()
      await bridge.calls.forgetForm({ key })
      await loadBegun()
    })
    const form = scope.run(() => keptForm('entry', about))
    if (form === undefined) throw new Error('There is no form.')
    if (words !== undefined) form.keep(words)
    return form
  }
  const withHost = async ({ handlers }: Awaited<ReturnType<typeof opened>>) =>
    (await handlers.begun(undefined)).map(({ content }) => content)

  it('says so, and takes no turns in losing the words of one', async () => {
    const host = await opened()
    const form = onPage({ note: 'Ici' })
    await handOver()
    expect(isWrittenElsewhere.value).toBe(false)
    await host.handlers.keepForm({ ...other, content: '{"note":"Ailleurs"}' })
    expect(isWrittenElsewhere.value).toBe(true)
    form.keep({ note: 'Ici encore' })
    await handOver()
    expect(await withHost(host)).toEqual(['{"note":"Ailleurs"}'])
    writeHere()
    await handOver()
    expect(isWrittenElsewhere.value).toBe(false)
    expect(await withHost(host)).toEqual(['{"note":"Ici encore"}'])
  })

  it('is told to who begins in it, not to who only has it open', async () => {
    const host = await opened()
    const form = onPage()
    await host.handlers.keepForm({ ...other, content: '{"note":"Ailleurs"}' })
    expect(isWrittenElsewhere.value).toBe(false)
    form.keep({ note: 'Ici' })
    expect(isWrittenElsewhere.value).toBe(true)
    await handOver()
    expect(await withHost(host)).toEqual(['{"note":"Ailleurs"}'])
  })

  it('is kept here again once the other has written it or given it up', async () => {
    const host = await opened()
    const form = onPage({ note: 'Ici' })
    await handOver()
    await host.handlers.keepForm({ ...other, content: '{"note":"Ailleurs"}' })
    form.keep({ note: 'Ici encore' })
    await host.handlers.forgetForm({ key, by: 'another-window' })
    await handOver()
    expect(isWrittenElsewhere.value).toBe(false)
    expect(await withHost(host)).toEqual(['{"note":"Ici encore"}'])
  })

  it('concerns nobody once it has left the page', async () => {
    const host = await opened()
    const scope = effectScope()
    scope.run(() => keptForm('entry', about).keep({ note: 'Ici' }))
    await handOver()
    scope.stop()
    await host.handlers.keepForm({ ...other, content: '{"note":"Ailleurs"}' })
    expect(isWrittenElsewhere.value).toBe(false)
    await host.handlers.forgetForm({ key })
  })
})
