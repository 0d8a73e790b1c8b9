/** Loaded into a playground's process: it ends when the demo does, even when the demo is killed and can't say so. */

process.stdin.resume().on('end', () => process.exit(0))
