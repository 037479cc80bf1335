import { BrowserWindow } from 'electron'
import { refused } from '#domain/outcome.ts'
import type { SavePdf } from '#electron/host/machine/ports.ts'
import type { SaveAs } from './deliver.ts'

/** Signs that some system does not take in the name of a file. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}]/gu

/** Saves what the window would print, laid on its sheets as the page itself says. */
export const makeSavePdf =
  (saveAs: SaveAs): SavePdf =>
  ({ name, landscape }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) return Promise.resolve(refused('file-not-written'))
    return saveAs(name.replaceAll(NOT_IN_NAMES, ' '), () =>
      window.webContents.printToPDF({
        pageSize: 'A4',
        landscape,
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
      }),
    )
  }
