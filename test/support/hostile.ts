/** What people could write to turn a card into something it is not, by hand and at random. */

import fc from 'fast-check'

export const hostileTexts: readonly string[] = [
  '[Trykk her](https://evil.example) ![bilde](https://evil.example/x.png) <https://evil.example>',
  '[a]: https://evil.example\n[a]\n\n[b][a]',
  '# Overskrift\n## To\n- en\n* to\n+ tre\n1. fire\n2) fem',
  '> sitat\n    kode\n\tkode\n```\nkode\n```\n~~~\nkode',
  'Tittel\n=====\nTittel\n-----\n---\n***\n___',
  '**fet** __fet__ *kursiv* _kursiv_ ~~strøket~~ `kode` ***alt***',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '<b>fet</b><script>alert(1)</script><!-- x --><?php ?><![CDATA[x]]>',
  '<1a@evil.example> <#@0> [{"<.x@y>":0}] <mailto:a@b.no>',
  '<at>Kari Nordmann</at> &lt;b&gt; &#42; &amp; &copy',
  '{{DATE(2017-02-14T06:08:00Z, SHORT)}} {{TIME(2017-02-14T06:08:00Z)}}',
  "{{{evil}}} {{#each x}} {{> partial}} {n, plural, one {#} other {#}} '{'",
  '","type":"Action.OpenUrl","url":"https://evil.example","x":"',
  '\u202Ebakvendt\u202C \u2066isolert\u2069 \u200Fרגיל',
  'ctrl\u0000\u0007\u001B[31m\r\nlinje\u2028linje\u0085linje\u000Blinje',
  '\\*ikke\\* \\[ikke\\](x) \\\\ C:\\temp\\',
  'halv \uD800 emoji 👩🏽‍⚕️ Åse Bjørnø',
  '__proto__',
  '](https://evil.example)',
  '*',
  ' * * *',
  ' * punkt',
  '\\',
  '<',
  '&',
  '{',
  '-',
  '1.',
]

const marks = fc.constantFrom(
  ...'\\`*_{}[]()<>#+-.!|~&;:="\'\n\r\t 1a@$/'.split(''),
  'http://e',
  '\n\n',
  '    ',
  '{{',
  '](',
)

/** Marks that mean something to Markdown, JSON, Handlebars or ICU, thick among any other characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({
    unit: fc.oneof(marks, marks, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    maxLength: 40,
  }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.json(),
)
