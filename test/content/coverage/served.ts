/**
 * Where each system (SYS) and each requirement (REQ) of the sources is served: by what, and how. `later` names the issue
 * that will do it; whoever builds that issue puts the thing itself in its place. A test looks everything up.
 */

type How =
  | 'link'
  | 'reminder'
  | 'paste'
  | 'contact'
  | 'training'
  | 'door'
  | 'note'
  | 'file in'
  | 'file out'
  | 'register'
  | 'suggestions'
  | 'card'
  | 'rule'
  | 'setting'
  | 'example'
  | 'nudges'

/** `kind:name`, and the ways in which that serves. */
type Place = readonly [by: string, ...how: readonly How[]]

export const served: Readonly<Record<string, readonly Place[]>> = {
  'SYS-01': [
    ['system:record', 'link', 'reminder', 'paste', 'door'],
    ['checklist:clinician', 'card'],
    ['later:8', 'file in'],
  ],
  'SYS-02': [
    ['system:video-client', 'link', 'door', 'training'],
    ['verb:consultation.times', 'reminder'],
    ['later:10', 'register'],
  ],
  'SYS-03': [
    ['system:room-system', 'training', 'paste', 'door'],
    ['later:10', 'register'],
  ],
  'SYS-04': [
    ['system:virtual-rooms', 'paste', 'reminder', 'link', 'door'],
    ['later:10', 'register'],
  ],
  'SYS-05': [
    ['system:procedures', 'link', 'reminder', 'paste'],
    ['later:11', 'training'],
  ],
  'SYS-06': [
    ['system:pathways', 'link', 'reminder'],
    ['later:9', 'nudges'],
  ],
  'SYS-07': [['system:deviations', 'link', 'paste', 'reminder', 'door']],
  'SYS-08': [
    ['system:registration', 'link', 'reminder'],
    ['later:8', 'file in'],
  ],
  'SYS-09': [['system:national-support', 'contact', 'paste']],
  'SYS-10': [
    ['system:head-camera', 'contact', 'link', 'door', 'reminder', 'training'],
    ['checklist:wound-home', 'card'],
    ['later:10', 'register'],
  ],
  'SYS-11': [['system:it-provider', 'link', 'reminder', 'contact', 'paste']],
  'SYS-12': [
    ['system:municipal-record', 'note', 'reminder', 'door'],
    ['checklist:wound-home', 'card'],
  ],
  'SYS-13': [
    ['system:courses', 'link', 'training', 'reminder'],
    ['later:11', 'file in'],
  ],
  'SYS-14': [
    ['system:teams', 'link'],
    ['card:roadmap/post', 'card'],
  ],
  'SYS-15': [['system:ideas', 'link', 'reminder', 'paste']],
  'SYS-16': [['system:innomed', 'link']],
  'SYS-17': [
    ['system:intranet', 'link', 'paste', 'reminder'],
    ['card:experience/find', 'card'],
    ['later:13', 'file out'],
  ],
  'SYS-18': [['system:guidance', 'link']],
  'SYS-19': [
    ['system:ks-roadmap', 'link', 'door'],
    ['sheet:benefits', 'file out'],
  ],
  'SYS-20': [['system:templates', 'paste', 'link', 'door']],
  'SYS-21': [['system:whiteboards', 'link', 'door']],
  'SYS-22': [
    ['system:old-calendar', 'note'],
    ['prompt:import calendar', 'file in'],
  ],
  'SYS-23': [
    ['system:travel', 'link', 'reminder'],
    ['later:13', 'file in'],
  ],
  'SYS-24': [['system:tariffs', 'link']],
  'SYS-25': [
    ['system:welfare-hub', 'link', 'door'],
    ['guide:home', 'card'],
  ],
  'SYS-26': [
    ['system:sign-in', 'link', 'door'],
    ['file:test/house/roles.test.ts', 'rule'],
  ],
  'SYS-27': [['setting:directory.record.name', 'setting']],
  'SYS-28': [
    ['system:contacts', 'contact', 'link'],
    ['prompt:doctor', 'rule'],
  ],
  'SYS-29': [
    ['system:partners', 'link', 'door'],
    ['sheet:stakeholders', 'suggestions'],
  ],
  'SYS-30': [['file:cards/directory/demo.json', 'example']],
  'SYS-31': [['system:patient-information', 'link', 'paste']],
  'SYS-32': [
    ['system:home-equipment', 'link', 'reminder', 'door'],
    ['later:10', 'register'],
  ],

  'REQ-01': [['card:roadmap/gate', 'card', 'rule']],
  'REQ-02': [
    ['card:roadmap/activity', 'card', 'file out'],
    ['card:roadmap/week', 'card'],
  ],
  'REQ-03': [
    ['guide:video', 'card'],
    ['card:roadmap/step', 'card'],
  ],
  'REQ-04': [['command:roller', 'card']],
  'REQ-05': [
    ['sheet:stakeholders', 'card', 'reminder'],
    ['paste:communication-plan', 'paste'],
  ],
  'REQ-06': [
    ['card:roadmap/post', 'card'],
    ['sheet:decisions', 'card'],
  ],
  'REQ-07': [['later:9', 'nudges']],
  'REQ-08': [
    ['paste:leader-message', 'paste'],
    ['later:9', 'nudges'],
  ],
  'REQ-09': [['later:8', 'card']],
  'REQ-10': [
    ['sheet:benefits', 'card'],
    ['later:13', 'card'],
  ],
  'REQ-11': [['later:9', 'card']],
  'REQ-12': [
    ['card:checklists/help', 'contact'],
    ['later:10', 'card'],
  ],
  'REQ-13': [['card:checklists/short', 'card']],
  'REQ-14': [['checklist:room', 'card', 'register']],
  'REQ-15': [['checklist:equipment', 'card']],
  'REQ-16': [
    ['checklist:clinician', 'card'],
    ['checklist:meeting', 'card'],
    ['checklist:wound-clinic', 'card'],
  ],
  'REQ-17': [['command:nød', 'card']],
  'REQ-18': [
    ['paste:test-plan', 'paste'],
    ['system:video-client', 'link'],
    ['later:11', 'card', 'reminder'],
  ],
  'REQ-19': [
    ['checklist:clinician', 'card'],
    ['checklist:wound-home', 'card'],
    ['system:registration', 'reminder'],
  ],
  'REQ-20': [
    ['command:avvik', 'card'],
    ['system:deviations', 'link', 'paste'],
    ['later:12', 'card', 'file out'],
  ],
  'REQ-21': [
    ['paste:fault-report', 'paste'],
    ['later:10', 'card'],
  ],
  'REQ-22': [
    ['card:checklists/help', 'card'],
    ['later:10', 'card'],
  ],
  'REQ-23': [['setting:consent', 'setting']],
  'REQ-24': [
    ['paste:patient-information', 'paste'],
    ['paste:consent-information', 'paste'],
    ['paste:meeting-security', 'paste'],
    ['paste:teach-back', 'paste'],
  ],
  'REQ-25': [
    ['paste:training-plan', 'paste'],
    ['system:courses', 'link', 'training'],
    ['later:11', 'card'],
  ],
  'REQ-26': [['later:8', 'card']],
  'REQ-27': [
    ['later:8', 'card'],
    ['later:13', 'card'],
  ],
  'REQ-28': [
    ['card:experience/find', 'card'],
    ['system:ideas', 'reminder'],
  ],
  'REQ-29': [['card:checklists/suitability', 'card']],
  'REQ-30': [
    ['system:pathways', 'reminder'],
    ['later:9', 'nudges'],
  ],
  'REQ-31': [['later:9', 'nudges']],
  'REQ-32': [['sheet:risks', 'card', 'reminder']],
  'REQ-33': [['sheet:benefits', 'card', 'reminder']],
  'REQ-34': [['sheet:workshop', 'card']],
  'REQ-35': [
    ['paste:evaluation', 'paste'],
    ['later:13', 'card'],
  ],
  'REQ-36': [['later:12', 'card']],
  'REQ-37': [['card:privacy/stopped', 'rule']],
  'REQ-38': [['file:test/house/roles.test.ts', 'rule']],
  // Nothing here follows up a patient: routines only, and a look at them now and then.
  'REQ-39': [['guide:home', 'rule']],
  'REQ-40': [
    ['assessment:regional', 'card'],
    ['later:13', 'card'],
  ],
  'REQ-41': [['assessment:regional', 'card']],
  'REQ-42': [['card:checklists/suitability', 'card']],
  'REQ-43': [
    ['system:contacts', 'contact'],
    ['prompt:doctor', 'rule'],
  ],
}
