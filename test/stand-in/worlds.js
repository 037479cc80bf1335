/**
 * The two sides of the context bridge, as source text for Chromium: each function below is sent
 * with `toString()` and runs in the page. They speak through DOM events, which cross worlds;
 * only strings travel, as only copies do in Electron.
 */

/** Runs in the page's own world: builds what the preload exposes. */
export const pageSide = () => {
  if (window !== window.top) return
  const callbacks = new Map()
  const answers = new Map()
  let last = 0
  const pack = (arg) => {
    if (typeof arg !== 'function') return { value: arg }
    callbacks.set((last += 1), arg)
    return { callback: last }
  }
  const invoke = (path, args) => {
    const id = (last += 1)
    let answer
    answers.set(id, (told) => {
      answer = told
    })
    document.dispatchEvent(
      new CustomEvent('stand-in:call', {
        detail: JSON.stringify({ id, path, args: args.map(pack) }),
      }),
    )
    answers.delete(id)
    if (answer.thrown) throw new Error(answer.thrown)
    if (answer.made) return (...more) => invoke([answer.made], more)
    if (!answer.promised) return answer.value
    return new Promise((resolve, reject) => {
      answers.set(id, (told) => {
        answers.delete(id)
        if (told.thrown) reject(new Error(told.thrown))
        else resolve(told.value)
      })
    })
  }
  const build = (shape, path) =>
    shape === 'function'
      ? (...args) => invoke(path, args)
      : Object.freeze(
          Object.fromEntries(
            Object.entries(shape).map(([key, part]) => [key, build(part, [...path, key])]),
          ),
        )
  document.addEventListener('stand-in:answer', ({ detail }) => {
    const told = JSON.parse(detail)
    answers.get(told.id)?.(told)
  })
  document.addEventListener('stand-in:callback', ({ detail }) => {
    const { callback, args } = JSON.parse(detail)
    callbacks.get(callback)?.(...args)
  })
  document.addEventListener('stand-in:expose', ({ detail }) => {
    const { name, shape } = JSON.parse(detail)
    if (!(name in window)) Object.defineProperty(window, name, { value: build(shape, [name]) })
  })
  document.dispatchEvent(new CustomEvent('stand-in:ready'))
}

/** Runs in the isolated world before the preload: gives it `require('electron')` and `process.argv`. */
export const preloadSide = (argv) => {
  const exposed = new Map()
  const waiting = new Map()
  const hearing = new Map()
  let last = 0
  const tell = (kind, told) =>
    document.dispatchEvent(new CustomEvent(`stand-in:${kind}`, { detail: JSON.stringify(told) }))
  const shapeOf = (value) =>
    typeof value === 'function'
      ? 'function'
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
  const announce = () => {
    for (const [name, value] of exposed)
      if (typeof value === 'object') tell('expose', { name, shape: shapeOf(value) })
  }
  const unpack = (arg) =>
    arg.callback ? (...args) => tell('callback', { callback: arg.callback, args }) : arg.value
  document.addEventListener('stand-in:ready', announce)
  document.addEventListener('stand-in:call', ({ detail }) => {
    const { id, path, args } = JSON.parse(detail)
    try {
      const called = path.slice(1).reduce((value, key) => value[key], exposed.get(path[0]))
      const result = called(...args.map(unpack))
      if (typeof result === 'function') {
        const made = `made-${(last += 1)}`
        exposed.set(made, result)
        tell('answer', { id, made })
      } else if (result instanceof Promise) {
        tell('answer', { id, promised: true })
        result.then(
          (value) => tell('answer', { id, value }),
          (error) => tell('answer', { id, thrown: error.message }),
        )
      } else tell('answer', { id, value: result })
    } catch (error) {
      tell('answer', { id, thrown: error.message })
    }
  })
  globalThis.standInHear = (told) => {
    if (told.id === undefined)
      for (const hear of hearing.get(told.channel) ?? []) hear({}, told.value)
    else if (told.thrown) waiting.get(told.id)?.reject(new Error(told.thrown))
    else waiting.get(told.id)?.resolve(told.value)
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) => {
        exposed.set(name, value)
        announce()
      },
    },
    ipcRenderer: {
      invoke: (channel, value) =>
        new Promise((resolve, reject) => {
          const id = (last += 1)
          waiting.set(id, { resolve, reject })
          globalThis.standInSend(JSON.stringify({ id, channel, value }))
        }),
      on: (channel, hear) => hearing.set(channel, [...(hearing.get(channel) ?? []), hear]),
      off: (channel, hear) =>
        hearing.set(
          channel,
          (hearing.get(channel) ?? []).filter((other) => other !== hear),
        ),
    },
  }
  globalThis.process = { argv }
  globalThis.exports = {}
  globalThis.module = { exports: globalThis.exports }
  globalThis.require = (name) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}.`)
    return electron
  }
}
