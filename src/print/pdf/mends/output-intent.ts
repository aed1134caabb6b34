import { newStream } from '../data.ts';
import { dict } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import { srgbProfile } from '../srgb-profile.ts';
import { textString } from '../text-string.ts';

/**
 * Says that colours are meant as sRGB, as those of HTML are; Chromium writes them without saying so.
 *
 * veraPDF: PDF/A-2a 6.2.4.3-2, 6.2.10-2. ISO 19005-2, 6.2.3 and 6.2.4.3; ISO 32000-1, 14.11.5.
 */
export function declareColours({ file }: PrintedPdf): void {
  const intent = dict({
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: textString('sRGB'),
    Info: textString('sRGB'),
    DestOutputProfile: file.add(newStream(dict({ N: 3 }), srgbProfile())),
  });
  file.catalog.set('OutputIntents', [file.add(intent)]);
}
