import type * as v from 'valibot'

/** One call of the contract as a value: what goes in is checked by `input`; `Result` comes out. */
export interface Call<Input extends v.GenericSchema, Result> {
  readonly input: Input
  /** Largest input in UTF-16 units of its JSON, where the usual limit of the door does not fit. */
  readonly inputMax?: number
  /** Most values in it, likewise. */
  readonly valuesMax?: number
  /** Carries the result's type only; never read. */
  readonly result?: Result
}

export type AnyCall = Call<v.GenericSchema, unknown>

/** Declares a call: `call(schema).returning<Result>()`. */
export const call = <Input extends v.GenericSchema>(
  input: Input,
  limits: Pick<AnyCall, 'inputMax' | 'valuesMax'> = {},
) => ({
  returning: <Result>(): Call<Input, Result> => ({ input, ...limits }),
})

export type InputOf<C> = C extends Call<infer Input, unknown> ? v.InferInput<Input> : never
export type ParsedOf<C> = C extends Call<infer Input, unknown> ? v.InferOutput<Input> : never
export type ResultOf<C> = C extends Call<v.GenericSchema, infer Result> ? Result : never
