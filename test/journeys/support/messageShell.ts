import type { Page } from 'playwright-core'
import type { Command } from '#domain/logbook/commands.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { CallMethods } from '#contract/calls.ts'
import type { SharedChromium } from './chromium.ts'
import { actIn } from './actIn.ts'
import { type RunningShell, type ShellName, startShell } from './startShell.ts'
import { fr } from './words.ts'
import { makeXdgOpen } from './xdgOpen.ts'

export const WEDNESDAY_9H = Date.parse('2026-11-25T09:00:00+01:00')
export const ZONE = 'Europe/Paris'

/** Met yesterday, and reachable in every way. */
export const HELENE: Person = {
  id: 'p1',
  name: 'Hélène Laurent',
  civility: 'madame',
  email: 'h.laurent@brumelle.example',
  phone: '01 99 00 12 34',
  linkedin: 'https://www.linkedin.com/in/helene-laurent',
  postalAddress: '12 rue des Halles\n44000 Nantes',
}
export const INTERVIEW: Interview = {
  kind: 'interview',
  id: 'i1',
  at: '2026-11-24T14:00',
  zone: ZONE,
  durationMinutes: 60,
  met: ['p1'],
  lead: 'p1',
  points: [{ text: 'le quai de nuit', person: 'p1' }],
}

interface Opening {
  readonly id?: string
  readonly company?: string
  readonly people?: readonly Person[]
  readonly entries?: readonly Entry[]
}

/** An application with its interview. */
export const opening = ({
  id = 'a1',
  company = 'Brumelle Logistique',
  people = [HELENE],
  entries = [INTERVIEW],
}: Opening = {}): Command => ({
  do: 'open-application',
  application: id,
  details: {
    company,
    post: 'Responsable d’exploitation',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [...people],
  entries: [...entries],
})

type Size = { readonly width: number; readonly height: number }

interface MessageOptions {
  readonly chromium: SharedChromium
  readonly folder: string
  readonly shell?: ShellName
  readonly size?: Size
  readonly language?: string
  readonly nowMs?: number
  /** What stands in the logbook; nothing for one that is there already. */
  readonly commands?: readonly Command[]
}

/** A running shell on messages, with what left through the system's opener. */
export interface MessageShell {
  readonly shell: RunningShell
  readonly page: Page
  readonly opened: () => readonly string[]
  /** Opens the page of the message for a step. */
  readonly compose: (step: string, application?: string) => Promise<void>
  readonly letter: ReturnType<Page['getByRole']>
  readonly sign: (name?: string) => Promise<void>
}

/** Writes through the page's own door, whichever shell it stands in. */
const write = async (page: Page, commands: readonly Command[]): Promise<void> => {
  const isDesktop = await page.evaluate(() => 'relance' in window)
  if (!isDesktop) return actIn(page, ...commands)
  const ok = await page.evaluate(async (given) => {
    const { calls } = (window as unknown as { relance: { calls: CallMethods } }).relance
    return (await calls.act(given)).ok
  }, commands as Command[])
  if (!ok) throw new Error('Not written.')
}

/** Starts a shell whose opener keeps the addresses it is given. */
export const startMessages = async ({
  chromium,
  folder,
  shell: name = 'browser',
  size = { width: 1400, height: 900 },
  language = 'fr-FR',
  nowMs = WEDNESDAY_9H,
  commands = [opening()],
}: MessageOptions): Promise<MessageShell> => {
  const xdgOpen = makeXdgOpen(folder)
  const shell = await startShell(name, {
    chromium,
    folder,
    nowMs,
    size,
    language,
    env: { TZ: ZONE, ...xdgOpen.env },
  })
  const { page } = shell
  page.setDefaultTimeout(60_000)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (commands.length > 0) await write(page, commands)
  const letter = page.getByRole('article')
  return {
    shell,
    page,
    opened: () => [...xdgOpen.opened(), ...(shell.opened?.() ?? [])],
    letter,
    compose: async (step, application = 'a1') => {
      const { origin, pathname } = new URL(page.url())
      const hash = `#/messages/compose/${application}/${encodeURIComponent(step)}`
      await page.goto(`${origin === 'null' ? 'https://relance.invalid' : origin}${pathname}${hash}`)
      await letter.locator('.body :is(p, textarea)').first().waitFor()
    },
    sign: async (person = 'Inès Maury') => {
      const field = letter.getByLabel(
        fr('messages.toFill', { field: fr('messages.variables.signature') }),
      )
      await field.fill(person)
      await field.press('Enter')
    },
  }
}
