/** Reads the name of a file as the words that it is made of: `epikrise_kari_nordmann.pdf`, `Skjermbilde_HanneLie_journal.png`. */

const kinds =
  'pdf|docx?|odt|rtf|txt|md|xlsx?|csv|pptx?|jpe?g|png|heic|gif|tiff?|bmp|dcm|mp4|mov|m4a|mp3|wav|zip|eml|msg|ics|vcf|html?|xml|json'
/** From the first sign of it on, and looked for nowhere else in it: a text of signs alone is read once. */
const named = new RegExp(
  `(?<![\\p{L}\\d_.\\\\/:+@-])[\\p{L}\\d_.\\\\/:+-]{3,}\\.(?:${kinds})(?![\\p{L}\\d])`,
  'giu',
)

const apart = /[_.\\/:+-]+|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu

/** The same text where it names none. */
export const withFilesRead = (text: string): string =>
  text.replace(named, file => `${file.replace(/\.\p{L}+$|\.mp[34]$/u, '').replace(apart, ' ')},`)
