import type { CarryTrouble } from '#domain/views/devices.ts'
import type { CarrierAnswer } from './carrier.ts'

/** Ends an operation at a carrier with what stands in its way. */
export class CarrierProblem extends Error {
  public readonly trouble: CarryTrouble

  public constructor(trouble: CarryTrouble) {
    super(trouble)
    this.name = 'CarrierProblem'
    this.trouble = trouble
  }
}

/** An answer that names a trouble. */
export const troubled = (
  trouble: CarryTrouble,
): { readonly ok: false; readonly trouble: CarryTrouble } => ({
  ok: false,
  trouble,
})

/** What an operation answers, whichever way it ends; anything unforeseen is thrown on as a bug. */
export const answered = async <Value>(
  work: () => Value | Promise<Value>,
): Promise<CarrierAnswer<Value>> => {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof CarrierProblem) return troubled(error.trouble)
    throw error
  }
}
