/** An object whose missing parts throw instead of being undefined: the stand-in never pretends. */
export const loud = <Part extends object>(name: string, part: Part): Part =>
  new Proxy(part, {
    get: (target, key, receiver) => {
      if (typeof key === 'symbol' || key in target || key === 'then')
        return Reflect.get(target, key, receiver) as unknown
      throw new Error(`The stand-in does not emulate electron.${name}.${key}.`)
    },
  })
