import { describe, expect, it } from 'vitest'
import { sealedStyles } from '#tools/setup/sealedStyles.mjs'

const LOADER = '\0vite/preload-helper.js'
const LINES = 'link.href = dep.href;\nif (e.type === "error") rej();'

const transformed = (code: string, id: string): unknown => {
  const { transform } = sealedStyles()
  if (typeof transform !== 'function') throw new Error('It transforms nothing.')
  const context = {
    error: (message: string) => {
      throw new Error(message)
    },
  }
  return Reflect.apply(transform, context, [code, id])
}

describe('style sheets that come later', () => {
  it('are asked for with the digest that the page names, and forgotten where refused', () => {
    const made = transformed(LINES, LOADER)
    expect(made).toMatchObject({ code: expect.stringContaining('link.integrity =') as unknown })
    expect(made).toMatchObject({ code: expect.stringContaining('link.remove()') as unknown })
  })

  it('touch nothing else of the build', () => {
    expect(transformed(LINES, 'src/window/main.ts')).toBeNull()
  })

  it('stop a build whose Vite loads them in another way', () => {
    expect(() => transformed('link.href = other;', LOADER)).toThrow('Vite')
  })
})
