/** Checks the file store line by line while the bot is stopped, and mends it when asked to. */

import { type FileReport, repairDirectory, verifyDirectory } from '../../edges/store/file/verify.ts'

const describe = ({ file, lines, damaged }: FileReport): string => {
  if (damaged.length === 0) return `  ${file}: ${lines} lines, all in order`
  const where = damaged.map(number => (number === 0 ? 'its end is missing' : `line ${number} is damaged`))
  return `  ${file}: ${lines} lines, ${where.join(', ')}`
}

/** Exit code 1 while damage remains. */
export const verify = async (args: readonly string[], dataDir: string): Promise<number> => {
  const repair = args.includes('--repair')
  const dir = args.find(argument => !argument.startsWith('--')) ?? dataDir
  const reports = repair ? await repairDirectory(dir) : await verifyDirectory(dir)
  if (reports.length === 0) {
    console.log(`There is no file store in ${dir}.`)
    return 1
  }
  console.log(reports.map(describe).join('\n'))
  const isDamaged = reports.some(({ damaged }) => damaged.length > 0)
  if (isDamaged && !repair)
    console.log('Mend it with npm run dult -- verify --repair; the old files are kept beside.')
  if (isDamaged && repair)
    console.log('Mended. What the damaged lines held is lost; the old files end in .damaged.')
  return isDamaged && !repair ? 1 : 0
}
