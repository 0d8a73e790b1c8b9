/** Words in rows, as they are read: one in quotes by itself takes a line each. */

export const listed = (...rows: readonly string[]): readonly string[] => rows.flatMap(row => row.split(', '))
