import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A screen, a session bus and dunst on it, all of this test's own. */
export interface NotificationDaemon {
  readonly env: Readonly<Record<string, string>>
  /** Every notification dunst has shown, the last one first. */
  readonly shown: () => Promise<readonly { readonly title: string; readonly body: string }[]>
  /** How many stand there. */
  readonly standing: () => Promise<number>
  /** Clicks the notification that stands there. */
  readonly click: () => Promise<void>
  readonly close: () => void
}

interface History {
  readonly data: readonly [
    readonly {
      readonly summary: { readonly data: string }
      readonly body: { readonly data: string }
    }[],
  ]
}

const firstLine = async (started: ChildProcess): Promise<string> => {
  if (started.stdout === null) throw new Error('It has no output.')
  for await (const line of createInterface(started.stdout)) return line
  throw new Error(`${started.spawnfile} ended without a word.`)
}

const start = (program: string, args: readonly string[], env = process.env): ChildProcess =>
  spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env })

/** Starts Xvfb, a D-Bus session bus and dunst, and waits until dunst answers. */
export const startNotificationDaemon = async (): Promise<NotificationDaemon> => {
  const screen = start('Xvfb', [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '800x600x24',
    '-nolisten',
    'tcp',
    // Without it the screen begins anew once its last program leaves, and takes dunst along that just comes.
    '-noreset',
  ])
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'])
  const env = {
    DISPLAY: `:${await firstLine(screen)}`,
    DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
  }
  const surroundings = { ...process.env, ...env }
  const dunst = start('dunst', ['-conf', '/dev/null'], surroundings)
  const dunstctl = (...args: string[]) =>
    run('dunstctl', args, { env: surroundings, timeout: 2_000 })
  const ready = async (): Promise<void> => {
    if (dunst.exitCode !== null) throw new Error(`dunst ended with ${String(dunst.exitCode)}.`)
    await dunstctl('count').catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await ready()
    })
  }
  await ready()
  return {
    env,
    shown: async () => {
      await dunstctl('close-all')
      const { stdout } = await dunstctl('history')
      const [rows] = (JSON.parse(stdout) as History).data
      return rows.map(({ summary, body }) => ({ title: summary.data, body: body.data }))
    },
    standing: async () => Number((await dunstctl('count', 'displayed')).stdout),
    click: async () => {
      await dunstctl('action', '0')
    },
    close: () => {
      for (const started of [dunst, bus, screen]) started.kill()
    },
  }
}
