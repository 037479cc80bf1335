import { registerHooks } from 'node:module'

/** Lets a built main process run under plain Node: `electron` becomes the stand-in. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})
