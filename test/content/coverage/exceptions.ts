/** Items that no entry of the content carries, on purpose, each with the reason. What is carried after all is taken off the list. */

export const exceptions: Readonly<Record<string, string>> = {
  'VV-0-A2': 'Served by code: the card roadmap/gate asks before a phase is left with items unfinished.',
  'VV-0-A6':
    'Served by code: what is written to Dult and could be better is kept as a suggestion, beside the incidents.',
  'VV-0-D1': 'The headings of a step. The card roadmap/step has its own.',
  'HM-0-A3': 'How often the regional roadmap was tried out. It says nothing about how a unit does.',
  'HM-0-Q1': 'Praise of the regional roadmap by those who had tried it. It gives nobody anything to do.',
  'HM-K4':
    'The time saved stands in minutes, where only hours can be right. What cannot be right is not shown.',
  'HM-K6': 'As HM-K4: a sum in minutes that cannot be right.',
  'HM-K9': 'The size of another region.',
  'HM-K14': 'Whom the source interviewed. Its insights are carried, each by its own id.',
  'SP-17-A1': 'When the source itself was to be reviewed, long ago.',
  'SP-17-X1':
    'A comment that was left standing in the source. It asks for local support, which SP-15-C2 carries.',
  'SU-D2': 'What a video meeting is. Whoever reads the lists holds one.',
}
