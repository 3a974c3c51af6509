import type { zh } from './texts.zh';

export const en: { [Key in keyof typeof zh]: string } = {
  title: 'Feedback without a name',
  owner: 'China Mobile Longyan · channel support hotline 100859',
  otherLanguage: '中文',
  leave: 'Clear and leave',
  leaveHint: 'Empties the page and leaves it',
  tabs: 'On this page',
  write: 'Write',
  return: 'Receipt',
  digest: 'Results',
  safety: 'Protection',

  lead: 'For anything about channel policies, procedures, service or integrity that you would rather not put your name to.',
  promise: 'What we promise',
  promiseShort: 'No login; no name, number, network address or exact time is recorded',
  promises:
    'No login, no cookies, nothing is sent to any third party.\nYour name, number, network address, device and the exact time are not recorded; only the date is kept.\nReports are shuffled and stored in batches, their text encrypted: whoever later holds the database, its backups and the logs cannot tell who wrote them.\nThe department that a report is about does not handle it.',
  limits: 'What we cannot promise',
  limitsList:
    'Protection from somebody who is watching our servers, your office network or this device right now.\nProtection from being recognised by what you say and how you say it: leave out what only you know.',
  advice: 'Please use your own phone and your own network if you can.',
  moreSafety: 'In detail',

  topic: 'What is it about?',
  text: 'Your feedback',
  textHint:
    'What happened, roughly when, and what should be better. Please leave out your own name, numbers, staff number and outlet.',
  counter: '{{count}} / {{max}} characters',
  optional: 'Optional: the less you say here, the safer',
  county: 'County',
  noCounty: 'Not said',
  countyHint: 'In a county with few outlets, naming it narrows things down.',
  about: 'Whom it is about',
  noAbout: 'Not said',
  aboutHint: 'Whoever is named here will not handle the report.',
  files: 'Files',
  filesHint:
    'Up to {{files}}, {{size}} each: {{kinds}}. Place, device and the like are removed from pictures, file names are not kept; a file that cannot be cleaned is refused. Mind what can be seen in the picture itself.',
  addFile: 'Add a file',
  removeFile: 'Remove file {{at}}',
  fileAt: 'File {{at}} ({{size}})',
  fileKind: 'This kind of file cannot be taken; use {{kinds}}.',
  fileSize: 'The file is larger than {{size}}; make it smaller first.',
  fileNumber: 'Up to {{files}} files.',
  fileNotAdded: 'The file was not added.',
  send: 'Send',
  sending: 'Sending, one moment…',
  topicMissing: 'Choose what it is about.',
  textMissing: 'Write your feedback.',
  textTooLong: 'The text is longer than {{max}} characters; please shorten it.',

  namingTitle: 'One more look before sending',
  namingLead: 'The text seems to contain something that could identify you (checked on your device only):',
  naming_phone: 'a telephone number',
  naming_idNumber: 'an ID card number',
  naming_name: 'a name, or you introducing yourself',
  naming_address: 'an e-mail address, WeChat or staff number',
  namingRest: 'If it is your own, better take it out. If the report needs it, send it as it is.',
  namingBack: 'Go back and change it',
  namingSend: 'Send it as it is',

  campaignDates: 'Open from {{from}} to {{until}}',
  campaignOver: 'This campaign is over or has not begun. You can still send general feedback below.',
  campaignUnknown: 'There is no such campaign; the link may be wrong. You can still send general feedback below.',

  received: 'Received. Thank you',
  receiptLead:
    'This is your receipt. It is shown only this once. With it you can come back, read the answer and write more; there is no other way.',
  receiptLabel: 'Receipt',
  worksFrom:
    'The receipt works from {{at}}. If it is still unknown after that, the report was not stored: please send it again.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'It could not be copied; please write it down.',
  print: 'Print',
  printHint: 'An office printer may keep a record of what it prints.',
  saved: 'I have saved the receipt',
  done: 'Done',
  doneNote: 'Done. The page is empty again: leave it, or write another one.',
  savedFirst: 'Save the receipt first, and tick “I have saved the receipt”.',

  returnLead:
    'Enter the 16 characters you were given. Case, blanks and dashes do not matter, nor do O for 0 and I or L for 1.',
  open: 'Open',
  opening: 'Looking…',
  receipt_short: 'The receipt is incomplete: it has 16 characters, these are {{count}}.',
  receipt_long: 'The receipt is too long: it has 16 characters, these are {{count}}.',
  receipt_letter: 'There is no U and no other sign in a receipt; please check it.',
  state: 'Where it stands',
  sentOn: 'Sent on',
  you: 'You',
  desk: 'Answer',
  filesOf: 'Files: {{count}}',
  thread: 'What was written',
  addMore: 'Write more',
  addMoreHint:
    'Answer a question, add what is missing, or say whether it helped. Again, nothing that could identify you.',
  sendMore: 'Send',
  moreReceived: 'Received. It can be seen here from {{at}}.',
  endReading: 'Close it',

  digestLead:
    'Each quarter: how many reports there were by topic, and what was done. Counts below 5, and those that would give them away, are not published, so that nobody can guess who wrote them.',
  digestEmpty: 'Nothing has been published yet.',
  quarter: 'Quarter {{number}} of {{year}}',
  month: '{{year}}-{{number}}',
  digestTopic: 'Topic',
  digestCount: 'Reports',
  fewer: 'not published',
  digestDone: 'What was done',

  safetyWho: 'Who may want to know, and what they can see',
  safetyWhoList:
    'Whoever the report is about, and other colleagues: nothing. Those who handle it see topic, date and what you wrote.\nAdministrators of system and database: even with the database, all backups and all logs they can only guess among everybody who used the system in the same span of time.\nThose who answer: they cannot send you links or files, so they cannot trace you by them. When you come back is not recorded.\nWhoever tries to guess receipts: there are 2 to the power of 80, and wrong ones take longer and longer.',
  safetyHow: 'How to be safer',
  safetyHowList:
    'Use your own phone and mobile data, not the office computer or network.\nWrite at home or on the way, not right after something that only you saw.\nSay it in other words than you usually would; leave out dates, sums and talks that only you know.\nKeep the receipt on paper or on your own phone; show it to nobody.\nWhen you are done, choose “Clear and leave”.',
  safetyRemains: 'What remains',
  safetyRemainsList:
    'Those who run an office network may see that somebody opened this system (not what was written).\nAgainst misuse the server holds, in memory only and for an hour at most, a mark that was made of the network address and cannot be turned back into it.\nSomebody in control of the server may see a report at the moment it is sent.\nBy telephone: the exchange has records of its own; what an agent enters is not linked to the call.\nWhere there are few people, the content alone may tell who wrote it.',
  safetySlot:
    'So that nobody can go by the time, reports are stored in batches every {{minutes}} minutes. This is why a receipt works only after a while.',

  loadFailed: 'The page could not get what it needs; check the network and try again.',
  retry: 'Try again',
  unreachable: 'The server cannot be reached. What you wrote is still here; check the network and try again.',
  unexpected: 'Something went wrong; try again in a moment. What you wrote is still here.',
  wait: 'Try again in {{seconds}} seconds.',
};
