/** A checklist is answered where there is no network: its page, and all three languages, those of the components too. */
export const OFFLINE_MODULES: readonly RegExp[] = [
  /\/views\/field(-checklist)?\.view\.vue/,
  /\/messages\/(kk|ru|en)(\/index)?\.ts$/,
  /\/quasar\/lang\/(kk|ru|en-US)\.js$/,
];
