/** What Dult is, what it holds about people, and on what terms: the page that Teams links to before anybody installs it. */

import type { Page } from '../../core/webPages.ts'

export const about: Page = {
  path: '/about',
  get: async () => ({ status: 200, template: 'about', data: {} }),
}
