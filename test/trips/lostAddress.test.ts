/** Somebody types the address of a form as they remember it: they are taken there, or read what to do; a program is told in JSON. */

import { expect, it } from 'vitest'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

const typed = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  redirect: 'manual' | 'follow' = 'manual',
) => fetch(`${trust().address}${path}`, { redirect, headers: { accept: browser, ...headers } })

it.each([
  ['/HUDPUNKT', '/f/HUDPUNKT'],
  ['/hud-punkt', '/f/HUDPUNKT'],
  ['/HUDPUNKT/?lang=nn', '/f/HUDPUNKT?lang=nn'],
])('%s is the form whose «/f/» was left out', async (path, to) => {
  const answer = await typed(path)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, to])
  expect(await (await typed(path, {}, 'follow')).text()).toContain('Hudpoliklinikken')
})

it.each([
  ['nb', '/skjema', 'Her er det ingen side', 'Adressen til et skjema har «/f/» foran koden.'],
  ['nn', '/f/HUDPUNKT/svarr', 'Her er det inga side', 'Adressa til eit skjema har «/f/» framfor koden.'],
  ['en', '/', 'There is no page here', 'The address of a form has “/f/” before its code.'],
])('in %s, %s says what to do', async (language, path, ...said) => {
  const answer = await typed(path, { 'accept-language': language })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('text/html')
  const html = await answer.text()
  expect(html).toContain(`<html lang="${language}"`)
  for (const words of [...said, '113']) expect(html).toContain(words)
})

it.each([{ accept: 'application/json' }, { accept: '*/*' }, { accept: '' }])(
  'a program that sends %o is told in JSON',
  async headers => {
    for (const path of ['/HUDPUNKT', '/skjema', '/api/v1/nothing']) {
      const answer = await typed(path, headers)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('application/json')
    }
  },
)

it('what is sent to no address is told in JSON', async () => {
  const answer = await fetch(`${trust().address}/skjema`, { method: 'POST', headers: { accept: browser } })
  expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: 'not-found' } }])
})
