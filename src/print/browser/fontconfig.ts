import type { Environment } from '../../environment.ts';
import { xmlText } from '../../xml.ts';

/** Where the system's own settings for fonts are. */
export function systemFontconfig(environment: Environment): string {
  const { FONTCONFIG_FILE, FONTCONFIG_PATH } = environment;
  return FONTCONFIG_FILE || (FONTCONFIG_PATH ? `${FONTCONFIG_PATH}/fonts.conf` : '/etc/fonts/fonts.conf');
}

/**
 * Settings for fontconfig that add `fonts` to what the system has. Without a single font on the system Chromium leaves
 * out all text, that in web fonts too; with them a bare system prints, and any other prints as before.
 *
 * @param system the system's own settings, which may be missing
 * @param cache a folder to remember what is in the folders of fonts
 */
export function fontconfig(system: string, fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <cachedir>${xmlText(cache)}</cachedir>
  <include ignore_missing="yes">${xmlText(system)}</include>
  <dir>${xmlText(fonts)}</dir>
</fontconfig>
`;
}
