import type { EventEmitter } from 'node:events'

type Plain = string | number | boolean | bigint | symbol | null | undefined

/** Every way an emitter listens is the same in all of them. */
type Own<Stand> = Exclude<keyof Stand, keyof EventEmitter>

/** Every member that a stand-in has is one of the real thing, and of its kind. */
type Members<Real, Stand, Extra> = {
  readonly [Key in Exclude<Own<Stand>, Extra>]: Key extends keyof Real
    ? Part<Real[Key], Stand[Key], Extra>
    : never
}

type Called = (...args: never[]) => unknown

/**
 * As much of a value as a stand-in may have: whatever it has is of the real value's kind, down to the last
 * member of what a call gives back, and has no name that the real one does not know.
 */
type Part<Real, Stand, Extra> = Real extends Plain
  ? Real
  : // Where nothing is awaited, or anything, Electron's own type says it.
    undefined extends Real
    ? Real
    : Real extends Promise<infer Value>
      ? Promise<Stand extends Promise<infer Given> ? Part<Value, Given, Extra> : Value>
      : Real extends (...args: infer Args) => infer Result
        ? (...args: Args) => Stand extends Called ? Part<Result, ReturnType<Stand>, Extra> : Result
        : Real extends readonly (infer Item)[]
          ? readonly (Stand extends readonly (infer Given)[] ? Part<Item, Given, Extra> : Item)[]
          : Stand extends Real
            ? Stand
            : Members<Real, Stand, Extra>

/**
 * What a stand-in must be to stand for `Real`, a part of Electron's own declarations: every method takes
 * what the real one is given and gives back a part of what it gives back, and none has a name that Electron
 * does not know, but for `Extra`, which the stand-ins use among themselves.
 */
export type Emulated<Real, Stand, Extra extends PropertyKey = never> = Members<Real, Stand, Extra>

/** Gives back what it is given, once that is a part of `Real` and no more. */
export const standsFor =
  <Real, Extra extends PropertyKey = never>() =>
  <Stand extends Emulated<Real, Stand, Extra>>(stand: Stand): Stand =>
    stand

type Class = abstract new (...args: never[]) => unknown

/** The same for a class: what it is made with, what it has by itself, and what stands on it. */
export const standsForClass =
  <Real extends Class & { readonly prototype: unknown }, Extra extends PropertyKey = never>() =>
  <
    Stand extends (abstract new (...args: ConstructorParameters<Real>) => unknown) &
      Emulated<
        Omit<Real, 'prototype'>,
        Omit<Stand, 'prototype' | keyof typeof EventEmitter>,
        Extra
      > & {
        readonly prototype: Emulated<Real['prototype'], Stand['prototype' & keyof Stand], Extra>
      },
  >(
    stand: Stand,
  ): Stand =>
    stand
