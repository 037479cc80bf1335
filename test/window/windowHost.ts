import { setImmediate } from 'node:timers/promises'
import { render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import type { Component } from 'vue'
import type { Command } from '#domain/logbook/commands.ts'
import type { PushName } from '#contract/pushes.ts'
import { CALL_NAMES } from '#contract/calls.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import { aHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'

type Listener = (pushed: never) => void

/**
 * Puts a real host, over a logbook in a folder of the test, behind the door of the desktop shell.
 * It must be called before the window's modules are loaded; each test then opens its own host.
 */
export const windowOverHost = () => {
  const listeners = new Map<PushName, Set<Listener>>()
  let host: Awaited<ReturnType<typeof aHost>> | undefined
  const waiting = new Set<Promise<unknown>>()
  const answered = async (name: (typeof CALL_NAMES)[number], input: unknown): Promise<unknown> => {
    if (host === undefined) throw new Error('no host is open')
    const handler = host.handlers[name] as (input: unknown) => unknown
    return structuredClone(await handler(structuredClone(input)))
  }
  const asked = (name: (typeof CALL_NAMES)[number], input: unknown): Promise<unknown> => {
    const answer = answered(name, input)
    const known = answer.catch(() => undefined).finally(() => waiting.delete(known))
    waiting.add(known)
    return answer
  }
  /** An answer may lead to the next question. */
  const allAnswered = async (): Promise<void> => {
    while (waiting.size > 0) {
      await Promise.all(waiting)
      await setImmediate()
    }
  }
  const relance = {
    calls: Object.fromEntries(
      CALL_NAMES.map((name) => [name, (input: unknown) => asked(name, input)]),
    ),
    listen: (name: PushName, listener: Listener) => {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener))
      return () => known.delete(listener)
    },
  }
  Object.defineProperty(window, 'relance', { value: relance, configurable: true })

  return {
    /** Opens a host at this wall clock of Paris, with these commands written. */
    open: async (at: string, ...commands: Command[]) => {
      const shell = aShell({ at })
      shell.prefer({ language: 'fr' })
      const push: Push = (name, pushed) => {
        for (const listener of listeners.get(name) ?? []) listener(pushed as never)
      }
      const opened = await aHost({ ...shell, push })
      host = opened
      // What the modules of the window listen to themselves goes on; what the test showed does not.
      const before = [...listeners].map(([name, known]) => [name, new Set(known)] as const)
      onTestFinished(async () => {
        // What the page asked last is answered before the host closes and the folder goes.
        await allAnswered()
        listeners.clear()
        for (const [name, known] of before) listeners.set(name, known)
      })
      if (commands.length > 0) {
        const outcome = await opened.handlers.act(commands)
        if (!outcome.ok) throw new Error(JSON.stringify(outcome))
      }
      return { ...opened, shell, push }
    },
    /** Shows a part of the window as it stands once the host has answered, in French. */
    show: async (part: Component, props: Record<string, unknown> = {}) => {
      const { i18n } = await import('#window/i18n/i18n.ts')
      const { useSessionStore } = await import('#window/host/sessionStore.ts')
      const pinia = createPinia()
      await useSessionStore(pinia).load()
      return render(part, { props, global: { plugins: [pinia, i18n] } })
    },
  }
}
