import type { EventEmitter } from 'node:events'

type Plain = string | number | boolean | bigint | symbol | null | undefined

/** As much of a value as a stand-in may have: whatever it has is of the real value's kind. */
type Part<Real> = Real extends Plain
  ? Real
  : Real extends Promise<infer Value>
    ? Promise<Part<Value>>
    : Real extends (...args: infer Args) => infer Result
      ? (...args: Args) => Part<Result>
      : Real extends readonly (infer Item)[]
        ? readonly Part<Item>[]
        : { readonly [Key in keyof Real]?: unknown }

/** Every way an emitter listens is the same in all of them. */
type Own<Stand> = Exclude<keyof Stand, keyof EventEmitter>

/**
 * What a stand-in must be to stand for `Real`, a part of Electron's own declarations: every method takes
 * what the real one is given and returns a part of what it returns, and none has a name that Electron
 * does not know, but for `Extra`, which the stand-ins use among themselves.
 */
export type Emulated<Real, Stand, Extra extends PropertyKey = never> = {
  readonly [Key in Exclude<Own<Stand>, Extra>]: Key extends keyof Real ? Part<Real[Key]> : never
}

/** Gives back what it is given, once that is a part of `Real` and no more. */
export const standsFor =
  <Real, Extra extends PropertyKey = never>() =>
  <Stand extends Emulated<Real, Stand, Extra>>(stand: Stand): Stand =>
    stand

type Class = abstract new (...args: never[]) => unknown

/** The same for a class: what it has by itself, and what stands on it. */
export const standsForClass =
  <Real extends { readonly prototype: unknown }, Extra extends PropertyKey = never>() =>
  <
    Stand extends Class &
      Emulated<Omit<Real, 'prototype'>, Omit<Stand, 'prototype' | keyof typeof EventEmitter>> & {
        readonly prototype: Emulated<Real['prototype'], Stand['prototype' & keyof Stand], Extra>
      },
  >(
    stand: Stand,
  ): Stand =>
    stand
