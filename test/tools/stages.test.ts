import { describe, expect, it } from 'vitest'
import { runStages } from '#tools/stages.mjs'

const place = { root: '/', node: '/node' }

describe('the stages of a test run', () => {
  const ran: string[] = []
  const stage = (name: string, code: number, passed = 0, failed = 0) => ({
    name,
    go: () => {
      ran.push(name)
      return Promise.resolve({ code, count: { passed, failed } })
    },
  })

  it('add up what they counted', async () => {
    const stages = [stage('unit', 0, 5), stage('journeys', 0, 2)]
    expect(await runStages(stages, place)).toEqual({
      failed: undefined,
      count: { passed: 7, failed: 0 },
    })
  })

  it('stop at the first that fails and name it', async () => {
    ran.length = 0
    const stages = [stage('types', 0), stage('lint', 2, 0, 1), stage('journeys', 0, 9)]
    expect(await runStages(stages, place)).toEqual({
      failed: 'lint',
      count: { passed: 0, failed: 1 },
    })
    expect(ran).toEqual(['types', 'lint'])
  })
})
