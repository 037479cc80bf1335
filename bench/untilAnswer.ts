import { spawn } from 'node:child_process'

/** What a programme printed first, and the milliseconds from its start until then; it may go on to close. */
export const untilAnswer = (
  programme: string,
  folder: string,
): Promise<{ readonly printed: string; readonly took: number }> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [programme, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let answer: { readonly printed: string; readonly took: number } | undefined
    child.stdout.setEncoding('utf8').once('data', (printed: string) => {
      answer = { printed: printed.trim(), took: performance.now() - start }
    })
    child.on('error', reject)
    child.on('close', () => {
      if (answer === undefined) reject(new Error(`${programme} answered nothing.`))
      else resolve(answer)
    })
  })
