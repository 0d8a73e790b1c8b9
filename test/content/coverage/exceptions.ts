/** Items that nothing carries, on purpose, each with the reason. What is carried after all is taken off the list. */

export const exceptions: Readonly<Record<string, string>> = {}
