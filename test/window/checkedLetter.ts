import { cleanup } from '@testing-library/vue'
import type { windowOverHost } from './windowHost.ts'
import LetterCheck from '#window/screens/incoming/invitation/LetterCheck.vue'

type Over = ReturnType<typeof windowOverHost>
type Host = Awaited<ReturnType<Over['open']>>

/** Has texts handed over as files and read in their threads, each as a file of its own. */
export const lettersOver = (window: Over) => {
  /** Reads a text, as pasted where it has no name. */
  const read = async (host: Host, text: string, name: string) => {
    const base64 = Buffer.from(text, 'utf8').toString('base64')
    const size = Buffer.byteLength(text)
    const file = crypto.randomUUID()
    const pasted = name === '' ? { pasted: true } : {}
    await host.handlers.handOver({ file, name, size, offset: 0, base64, ...pasted })
    const opened = await host.handlers.openFile({ file })
    if (!opened.ok) throw new Error(opened.reason)
    return { file, view: opened.value }
  }
  /** Shows the check of a file that was read; what it was done with comes into `done`. */
  const show = async ({ file, view }: Awaited<ReturnType<typeof read>>) => {
    cleanup()
    const done: (string | undefined)[] = []
    await window.show(LetterCheck, {
      file,
      view,
      onDone: (application?: string) => done.push(application),
    })
    return { done, view }
  }
  return {
    read,
    show,
    check: async (host: Host, text: string, name = 'invite.ics') =>
      show(await read(host, text, name)),
  }
}
