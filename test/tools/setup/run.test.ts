import { describe, expect, it } from 'vitest'
import { run } from '#tools/setup/run.mjs'

const root = process.cwd()

describe('running a program', () => {
  it('keeps its exit code', async () => {
    const ended = await run(process.execPath, ['-e', 'process.exit(7)'], { root })
    expect(ended).toEqual({ code: 7, signal: null })
  })

  it('tells the signal that ended it', async () => {
    const ended = await run(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM')"], {
      root,
    })
    expect(ended).toEqual({ code: 128, signal: 'SIGTERM' })
  })

  it('gives it the project’s own programs first', async () => {
    const code = "process.exit(process.env.PATH.includes('node_modules') ? 0 : 1)"
    expect((await run(process.execPath, ['-e', code], { root })).code).toBe(0)
  })

  it('ends with 127 when it cannot be started', async () => {
    expect((await run('/nowhere/program', [], { root })).code).toBe(127)
  })
})
