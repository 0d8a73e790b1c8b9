/** The words of an age, and those that say of a figure that something else is counted. */

/** `2,5 år`, `3 1/2`. */
export const number = '(?:1[01]\\d|\\d?\\d(?:[,.]5| ?½| 1/2)?)'
/** `år gml`, `åring`, `årsdag`, `-year-old`, `å`, `y.o.`. */
export const years =
  '(?: ?(?:å|aa)r{1,2}(?: (?:gam(?:mel|mal|al|le|len)|gml\\.?))?(?!s)|[ -]?åri(?:ge?|ng(?:en|a)?)| ?-?årsdag(?:en)?|å(?=[\\s,.;:)]|$)| å(?=[,.;:)]|$)| ?y(?=[\\s,.;:)]|$)| ?(?:y\\.?/?o\\.?|yrs?|years?(?: old)?)|-years?-old|(?:st|nd|rd|th) birthday)'
export const soon =
  '(?:på \\p{L}+dag|last|yesterday|i (?:år|dag|går|morgen|\\p{L}{3,9})|til (?:helga|uka|veka|neste|\\p{L}+en)|neste|om \\p{L}+|on \\p{L}+day|\\d{1,2}[./]|this|next|in \\p{Lu}\\p{L}+|tomorrow|today|soon|now|nå|no)'

/** What is counted, and not a life. */
export const counted =
  '(?!\\d|[.,:/-]\\d| ?(?:%|prosent|percent|min|sek|tim|dag|døgn|uke|veke|mnd|måned|månad|week|month|day|hour|km|m(?!\\p{L})|cm|kg|stk|av|of|poeng|plass|kr|mb|nr|og \\d|til \\d|st(?!\\p{L})|th(?!\\p{L})|pasient|patient|person|ansatt|stykk|deltak|rom|gang|time[rs]|forsøk|x(?!\\p{L})|etg|etasje|linje|skjerm))'
