/**
 * The files a table is made as: a workbook; CSV for the spreadsheets of the person's country; CSV
 * without loss for other programs (RFC 4180).
 */
export const TABLE_FORMATS = ['xlsx', 'csv', 'exchange'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]
