import { readonly, shallowRef, type ShallowRef } from 'vue'
import type { FileView } from '#contract/intake.ts'
import { refused, type Refusal } from '#domain/outcome.ts'
import { keptForm, type KeptForm } from '#window/host/begunForms.ts'
import { bridge } from '#window/host/bridge.ts'
import { handOver, type HandedFile } from '#window/host/handOver.ts'
import { HostLost } from '#window/host/httpBridge.ts'

/** Where the file in hand stands. */
export type Intake =
  | { readonly at: 'choosing' }
  | {
      readonly at: 'reading'
      readonly name: string
      /** Share that is done, from 0 to 1. */
      readonly done: number
      readonly rows?: number | undefined
    }
  | { readonly at: 'refused'; readonly name: string; readonly refusal: Refusal }
  | {
      readonly at: 'open'
      readonly file: string
      readonly name: string
      /** Of what it holds: its answers are kept under it, and come back with the same file. */
      readonly print: string
      readonly isPasted: boolean
      readonly view: FileView
    }

export type OpenFile = Extract<Intake, { at: 'open' }>

/** The half of the bar that handing over takes; reading takes the other. */
const HANDING = 0.5

const intake = shallowRef<Intake>({ at: 'choosing' })
const waiting = shallowRef<readonly HandedFile[]>([])
/** What was pasted as text, until it could be read. */
const pasted = shallowRef('')
/** Where that text is kept for a window that is gone. */
export const keptText = () => keptForm('pasted', { ids: [] })
/** The file being read or shown; another one in its place makes its answers stale. */
let inHand: string | null = null

/** A host that does not answer has forgotten the file by itself. */
const unlessLost = async (asked: Promise<unknown>): Promise<void> => {
  try {
    await asked
  } catch (error) {
    if (!(error instanceof HostLost)) throw error
  }
}

/** Where what was answered about what is shown is kept until it is written: a pasted text has its own place. */
export const keptAnswers = ({ print, isPasted }: Pick<OpenFile, 'print' | 'isPasted'>): KeptForm =>
  isPasted ? keptText() : keptForm('file', { ids: [print] })

/** What is shown is written, or given up: neither a pasted text nor any answer is kept any more. */
export const forgetRead = (): void => {
  if (intake.value.at === 'open') keptAnswers(intake.value).forget()
}

const letGo = async (): Promise<void> => {
  const file = inHand
  forgetRead()
  inHand = null
  intake.value = { at: 'choosing' }
  if (file !== null) await unlessLost(bridge.calls.letGoOfFile({ file }))
}

const opened = async (
  file: string,
  handed: HandedFile,
  show: (next: Intake) => void,
): Promise<void> => {
  const { name } = handed
  const isWanted = (): boolean => inHand === file
  const onPiece = (share: number): void => {
    show({ at: 'reading', name, done: share * HANDING })
  }
  const given = await handOver(file, handed, { onPiece, isWanted })
  if (!isWanted()) return
  const view = given.ok ? await bridge.calls.openFile({ file }) : given
  if (!view.ok) {
    show({ at: 'refused', name, refusal: view })
    return
  }
  const isPasted = handed.pasted === true
  // It stays kept: a window that is gone has written nothing.
  if (isPasted && isWanted()) pasted.value = ''
  const print = (given.ok && given.value) || file
  show({ at: 'open', file, name, print, isPasted, view: view.value })
}

const read = async (handed: HandedFile): Promise<void> => {
  const { name } = handed
  const file = crypto.randomUUID()
  const show = (next: Intake): void => {
    if (inHand === file) intake.value = next
  }
  inHand = file
  show({ at: 'reading', name, done: 0 })
  const stop = bridge.listen('reading', ({ file: read, done, rows }) => {
    if (read === file && intake.value.at === 'reading')
      show({ at: 'reading', name, done: HANDING + done * (1 - HANDING), rows })
  })
  try {
    await opened(file, handed, show)
  } catch (error) {
    if (!(error instanceof HostLost)) throw error
    show({ at: 'refused', name, refusal: refused('file-let-go') })
  } finally {
    stop()
  }
}

/** The next of the files that came together, else back to choosing. */
const goOn = async (): Promise<void> => {
  const [next, ...others] = waiting.value
  await letGo()
  waiting.value = others
  if (next !== undefined) await read(next)
}

/** Goes on with a file that the host still has in hand; says whether it has. */
export const reopen = async ({
  file,
  name,
  print,
}: Pick<OpenFile, 'file' | 'name' | 'print'>): Promise<boolean> => {
  const view = await bridge.calls.openFile({ file }).catch(() => refused('file-not-there'))
  if (!view.ok) return false
  inHand = file
  intake.value = { at: 'open', file, name, print, isPasted: false, view: view.value }
  return true
}

/** Reads the first of these files at once; while one is being read or checked, they wait behind it. */
const take = async (files: readonly HandedFile[]): Promise<void> => {
  const { at } = intake.value
  waiting.value = [...waiting.value, ...files]
  if (at === 'choosing' || at === 'refused') await goOn()
}

/** The file that is on its way in: one at a time for the whole window, wherever it was dropped. */
export const useIntake = (): {
  readonly intake: Readonly<ShallowRef<Intake>>
  readonly waiting: Readonly<ShallowRef<readonly HandedFile[]>>
  readonly pasted: ShallowRef<string>
  readonly take: (files: readonly HandedFile[]) => Promise<void>
  readonly goOn: () => Promise<void>
  /** Forgets the file in hand and those that wait. */
  readonly letGo: () => Promise<void>
} => ({
  intake: readonly(intake),
  waiting: readonly(waiting),
  pasted,
  take,
  goOn,
  letGo: async () => {
    waiting.value = []
    await letGo()
  },
})
