import { spawn } from 'node:child_process'
import { programme, runChildIn, type Wrap } from '#test/build/runChildIn.ts'

/** What a child of this folder printed. */
export const runChild = (name: string, args: readonly string[], wrap?: Wrap): readonly string[] =>
  runChildIn(import.meta.dirname, name, args, wrap)

/** Starts a child and kills it with SIGKILL as soon as it has printed so many lines; what it had printed by then. */
export const killChildAfter = (
  name: string,
  args: readonly string[],
  lines: number,
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programme(name, import.meta.dirname), ...args])
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.split('\n').length > lines) child.kill('SIGKILL')
    })
    child.on('error', reject)
    // A line cut by the kill was not said.
    child.on('close', () => resolve(printed.split('\n').slice(0, -1)))
  })
