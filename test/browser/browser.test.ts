import { describe, expect, it } from 'vitest'
import { chooseBrowser, findBrowser } from '../support/browser.ts'

describe('the browser for the tests', () => {
  it('is the one that CHROME_PATH names', () => {
    expect(findBrowser({ CHROME_PATH: process.execPath, PATH: '/usr/bin' })).toBe(process.execPath)
  })

  it('is not replaced by another when CHROME_PATH names none', () => {
    expect(() => findBrowser({ CHROME_PATH: '/nowhere/chrome', PATH: '/usr/bin' })).toThrow(
      'CHROME_PATH names /nowhere/chrome',
    )
  })

  it('is installed when it is missing and that may be done', () => {
    const installed: string[] = []
    const chosen = chooseBrowser(
      () => installed[0] ?? null,
      () => installed.push('/usr/bin/chromium'),
    )
    expect(chosen).toBe('/usr/bin/chromium')
  })

  it('is asked for by name when there is none', () => {
    expect(() => chooseBrowser(() => null, null)).toThrow(
      'apt-get install chromium fonts-noto-core fonts-noto-color-emoji',
    )
  })
})
