import type * as v from 'valibot'

/** One call of the contract as a value: what goes in is checked by `input`; `Result` comes out. */
export interface Call<Input extends v.GenericSchema, Result> {
  readonly input: Input
  /** Carries the result's type only; never read. */
  readonly result?: Result
}

/** Declares a call: `call(schema).returning<Result>()`. */
export const call = <Input extends v.GenericSchema>(input: Input) => ({
  returning: <Result>(): Call<Input, Result> => ({ input }),
})

export type InputOf<C> = C extends Call<infer Input, unknown> ? v.InferInput<Input> : never
export type ParsedOf<C> = C extends Call<infer Input, unknown> ? v.InferOutput<Input> : never
export type ResultOf<C> = C extends Call<v.GenericSchema, infer Result> ? Result : never
