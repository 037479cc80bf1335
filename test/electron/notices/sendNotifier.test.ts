import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeSendNotifier } from '#electron/notices/sendNotifier.ts'

let folder = ''

const program = (name: string, lines: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`)
  chmodSync(join(folder, name), 0o755)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relance-send-'))
  mkdirSync(folder, { recursive: true })
  vi.stubEnv('PATH', folder + delimiter + (process.env['PATH'] ?? ''))
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere')
  program('gdbus', `echo "(['actions', 'body'],)"`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** A `notify-send` that passes actions on; `then` is what it does once it has its arguments. */
const sending = (then: string): void =>
  program(
    'notify-send',
    `if [ "$1" = --help ]; then echo '-A, --action'; exit 0; fi
for word in "$@"; do printf '%s\\n' "$word" >> '${folder}/args'; done
${then}`,
  )

const notice = {
  title: '--help',
  body: 'Brumelle <b>',
  application: 'one',
  step: 's:1',
  buttons: [{ action: 'done', text: 'C’est fait' }],
} as const

const show = async () => {
  const heard: unknown[] = []
  const notifier = makeSendNotifier(
    'icon.png',
    () => 'Ouvrir',
    (activation) => heard.push(activation),
  )
  return { trial: await notifier.show(notice), heard }
}

describe.runIf(process.platform === 'linux')('notify-send', () => {
  it('is given the actions, and the texts where no option can be read in them', async () => {
    sending('exit 0')
    const { trial, heard } = await show()
    expect(trial).toEqual({ result: 'handed-over' })
    expect(readFileSync(join(folder, 'args'), 'utf8').trim().split('\n')).toEqual([
      '--app-name=Relance',
      '--icon=icon.png',
      '--hint=string:desktop-entry:org.relance.Relance',
      '--action=default=Ouvrir',
      '--action=done=C’est fait',
      '--',
      '\u2060--help',
      'Brumelle &lt;b&gt;',
    ])
    expect(heard).toEqual([])
  })

  it.each([
    ['default', { application: 'one', step: 's:1' }],
    ['done', { application: 'one', step: 's:1', action: 'done' }],
  ])('that answers %s tells what was clicked', async (word, activation) => {
    sending(`echo ${word}`)
    const { heard } = await show()
    await expect.poll(() => heard).toEqual([activation])
  })

  it('that answers something else tells nothing', async () => {
    sending('echo rm; exit 1')
    const { trial, heard } = await show()
    expect([trial.result, heard]).toEqual(['failed', []])
  })

  it('that fails is a failure with its reason', async () => {
    sending('echo "no daemon" >&2; exit 1')
    expect((await show()).trial).toEqual({ result: 'failed', detail: 'no daemon' })
  })

  it.each([
    ['the daemon lists no actions', () => program('gdbus', `echo "(['body'],)"`)],
    ['the program cannot pass them on', () => program('notify-send', 'exit 0')],
    ['there is no session bus', () => vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', '')],
  ])('leaves it to another way where %s', async (_why, arrange) => {
    sending('exit 0')
    arrange()
    expect((await show()).trial).toEqual({ result: 'unavailable' })
  })
})
