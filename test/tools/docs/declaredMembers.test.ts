import { expect, it } from 'vitest'
import { declaredMembers } from '#tools/docs/declaredMembers.ts'

it('names members of classes and interfaces, in namespaces too, and listeners by their event', () => {
  const declared = declaredMembers(`
    declare namespace Electron {
      interface App extends NodeJS.EventEmitter {
        on(event: 'activate', listener: () => void): this;
        once(event: 'ready', listener: () => void): this;
        quit(): void;
      }
      class Tray {
        constructor(image: string);
        static readonly all: Tray[];
        setToolTip(words: string): void;
      }
    }`)
  expect([...declared]).toEqual([
    "App.on 'activate'",
    "App.once 'ready'",
    'App.quit',
    'new Tray',
    'Tray.all',
    'Tray.setToolTip',
  ])
})
