/** The edition that answers when none is named, whatever the date: a later edition changes no such answer. */
export const DEFAULT_EDITION_ID = '2018-11-28';
