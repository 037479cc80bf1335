import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { OUT, startProcess } from './support/shellProcess.ts'

let chromium: SharedChromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

/** An opener that goes on until it is told to end, so that its command line can be read meanwhile. */
const PROGRAM = `#!/bin/sh
here="$(dirname "$0")"
echo "$1" > "$here/opened.new" && mv "$here/opened.new" "$here/opened"
while [ ! -e "$here/end" ]; do sleep 0.1; done
`

const makeOpener = (besides: string) => {
  const folder = `${besides}.open`
  mkdirSync(folder)
  writeFileSync(join(folder, 'xdg-open'), PROGRAM)
  chmodSync(join(folder, 'xdg-open'), 0o755)
  onTestFinished(() => writeFileSync(join(folder, 'end'), ''))
  const opened = (): string => {
    try {
      return readFileSync(join(folder, 'opened'), 'utf8').trim()
    } catch {
      return ''
    }
  }
  return {
    env: { PATH: folder + delimiter + (process.env['PATH'] ?? ''), DISPLAY: ':999' },
    opened,
  }
}

/** What any user of this machine may read of every process. */
const everyCommandLine = (): string =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      } catch {
        return ''
      }
    })
    .join('\n')

/** Whether another user may read a file; only root can try. */
const strangerReads = (path: string): boolean =>
  spawnSync(process.execPath, ['-e', 'require("node:fs").readFileSync(process.argv[1])', path], {
    uid: 65_534,
    gid: 65_534,
  }).status === 0

describe.runIf(process.platform === 'linux')('the key of a browser shell', () => {
  it('stands on no command line, in nothing that is printed, and in no history', async () => {
    const folder = newDataFolder()
    const opener = makeOpener(folder)
    const shell = startProcess([join(OUT, 'main', 'server.js'), '--data', folder], opener.env)
    onTestFinished(async () => {
      shell.child.kill('SIGTERM')
      await shell.ended
    })
    await expect.poll(opener.opened).not.toBe('')
    const page = opener.opened()
    expect(page).toBe(join(folder, 'open-relance.html'))
    const [, ticket = ''] = /#token=([\w-]+)/u.exec(readFileSync(page, 'utf8')) ?? []
    const kept = readFileSync(join(folder, 'browser-shell.json'), 'utf8')
    const { token } = JSON.parse(kept) as { token: string }
    const seen = everyCommandLine() + shell.said()
    expect(seen).toContain(page)
    for (const secret of [ticket, token]) {
      expect(secret).toMatch(/^[\w-]{43}$/u)
      expect(seen).not.toContain(secret)
    }
    if (process.getuid?.() === 0)
      for (const file of [page, join(folder, 'browser-shell.json')])
        expect(strangerReads(file)).toBe(false)

    const context = await chromium.browser.newContext()
    onTestFinished(() => context.close())
    const opened = await context.newPage()
    const visited: string[] = []
    opened.on('framenavigated', (frame) => visited.push(frame.url()))
    await opened.goto(pathToFileURL(page).href)
    await opened.getByRole('heading', { level: 1 }).first().waitFor()
    expect(opened.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/today$/u)
    // What a history keeps of the way lets nobody in a second time.
    expect(visited.join()).not.toContain(token)
    const elsewhere = await chromium.browser.newContext()
    onTestFinished(() => elsewhere.close())
    const late = await elsewhere.newPage()
    await late.goto(`${new URL(opened.url()).origin}/#token=${ticket}`)
    await late.waitForURL('**/how-to-open')
    // The page on the disk leads in again: it has another ticket by now.
    await late.goto(pathToFileURL(page).href)
    await late.getByRole('heading', { level: 1 }).first().waitFor()
  })
})

describe('a command line that cannot be followed', () => {
  const start = async (...args: string[]) => {
    const shell = startProcess([join(OUT, 'main', 'server.js'), ...args])
    return { code: await shell.ended, said: shell.said() }
  }

  it.each([
    ['a mistyped option', (folder: string) => ['--dta', folder]],
    ['a port that is taken', (folder: string) => ['--data', folder, '--port', String(taken)]],
    ['a file as its folder', () => ['--data', import.meta.filename]],
  ])('with %s is answered in one sentence', async (_what, args) => {
    const { code, said } = await start(...args(newDataFolder()))
    expect(code).toBe(2)
    expect(said).toMatch(/^Relance: [^\n]+\n$/u)
  })
  let taken = 0
  beforeAll(async () => {
    const { createServer } = await import('node:net')
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    taken = typeof address === 'object' && address ? address.port : 0
    return () => server.close()
  })
})
