/** Reads percent codes, also those that were coded twice. */

export const decoded = (codes: string): string => {
  try {
    return decodeURIComponent(codes.replaceAll('%25', '%'))
  } catch {
    return codes
  }
}
