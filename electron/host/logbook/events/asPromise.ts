/**
 * Does something now and hands it over as a promise, a throw as a rejection: for a port whose
 * callers must not notice where the work is done.
 */
export const asPromise = <Value>(work: () => Value): Promise<Value> =>
  new Promise((resolve) => {
    resolve(work())
  })
