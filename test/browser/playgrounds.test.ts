/** The whole demo in a real browser, chapter by chapter, from its front page to its end. */

import './frontPage.ts'
import './trip.ts'
import './roadmap.ts'
// Moves the clock, and then letters come.
import './campaign.ts'
import './end.ts'
