import type { Catalogue } from '#texts/fr/shape.ts'

export const outgoing: Catalogue['outgoing'] = {
  title: 'What others ask for',
  open: 'Prepare for an adviser…',
  intro:
    'This stays yours: nobody sees it unless you send it. Nothing private leaves unless you ticked it.',
  logbook: {
    title: 'Take it to another computer',
    open: 'Save or open a logbook…',
  },
  calendar: { title: 'For your calendar' },
  phone: { title: 'For your phone' },
  adviser: {
    title: 'For your adviser',
    forWhom: 'For whom?',
    anybody: 'An adviser or a coach',
    offices: 'Offices',
    formLanguage: 'Language of the form',
    language: 'Language',
    what: 'What?',
    tables: {
      applications: 'Your applications',
      journal: 'Your logbook, entry by entry',
    },
    tableHints: {
      applications: 'One line an application: dates, job, how, stage, result.',
      journal: 'One line a step: interviews, follow-ups, answers.',
    },
    period: 'Period',
    periods: {
      'this-month': 'This month',
      'last-month': 'Last month',
      quarter: 'Last 3 months',
      year: 'Last 12 months',
      all: 'Everything',
      chosen: 'Chosen days…',
    },
    from: 'From',
    to: 'To',
    which: 'Choose the applications',
    whichCount:
      'All of them are in it. | One application stays here. | {n} applications stay here.',
    whichFirst: 'Only the first {n} can be chosen one by one.',
    takeAll: 'Take all again',
    byHand:
      'Assignment and working time stay empty: Relance does not know them, fill them in by hand.',
    headings:
      'The headings follow the usage of the office; ask your adviser whether this sheet is accepted.',
  },
  private: {
    title: 'Add this too?',
    hint: 'None of this leaves without a tick.',
    parts: {
      me: 'Your name',
      people: 'The names of people',
      contact: 'Their contact details',
      salary: 'Salaries',
      notes: 'Your notes',
      messages: 'The messages you sent',
    },
  },
  leaving: {
    title: 'What leaves',
    lines: 'Nothing for this period. | One line. | {n} lines.',
    columns: 'Columns: {columns}.',
    sample: 'The first lines, as they will leave',
    none: 'No line yet: widen the period.',
    name: 'At the head: {name}.',
    noName: 'Your name is not in the Settings yet: none will leave.',
  },
  format: 'File format',
  formats: {
    xlsx: 'Workbook (.xlsx)',
    csv: 'CSV for a spreadsheet',
    exchange: 'CSV for other software',
  },
  formatHints: {
    xlsx: 'Excel, LibreOffice: real dates, never a formula.',
    csv: 'Accents and numbers intact. An apostrophe stands before what a spreadsheet would turn into a number, a date or a sum.',
    exchange: 'Standard CSV, lossless (RFC 4180, UTF-8).',
  },
  save: 'Save the file',
  print: 'Print…',
  pdf: 'Save as PDF…',
  lives: {
    tick: 'On paper, the life of each application',
    hint: 'A band under each row, in print and in the PDF: the days of interviews, messages, calls, answers and waiting, with no names and no texts.',
  },
  making: 'Preparing the file…',
  printing: 'Preparing the pages…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
  saved: 'File saved: {name}.',
}
