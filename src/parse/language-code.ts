const CODE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Whether a text is the code of a language that has a name: `en`, `pap`, `pt-BR`; BCP 47. */
export function isLanguageCode(text: string): boolean {
  if (!CODE.test(text)) return false;
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(text) !== undefined;
  } catch {
    return false; // of the right shape, and no code all the same
  }
}
