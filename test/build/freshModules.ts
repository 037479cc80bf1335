import { vi } from 'vitest'

// The files of a worker share its process. What a module keeps, or stands in for, is each file's own.
vi.resetModules()
