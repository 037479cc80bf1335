import type { SentFile } from '#domain/messages/sending/sentFiles.ts'

/**
 * What is in a file, as it travels. Null where it cannot be read: it was moved, changed or taken
 * away since it was chosen.
 */
export const readFile = (name: string, file: File): Promise<SentFile | null> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.onerror = () => {
      resolve(null)
    }
    reader.onload = () => {
      const { result } = reader
      const base64 = typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : ''
      resolve({ name, type: file.type, base64 })
    }
    reader.readAsDataURL(file)
  })
