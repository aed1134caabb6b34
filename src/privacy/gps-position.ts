/**
 * Whether a picture tells where it was taken: in the Exif data of a JPEG, PNG or WebP (Exif 3.0, 4.6.6: latitude or
 * longitude in the GPS directory), or in its XMP. Data that breaks off or makes no sense tells nothing.
 */
export function hasGpsPosition(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return metadataOf(view).some((block) =>
      block.kind === 'exif' ? tellsPosition(block.data) : namesPosition(block.data),
    );
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

interface Metadata {
  kind: 'exif' | 'xmp';
  data: DataView;
}

const JPEG = 0xffd8;
const PNG = 0x89504e47;
const RIFF = 0x52494646;

function metadataOf(view: DataView): Metadata[] {
  if (view.byteLength < 12) return [];
  if (view.getUint16(0) === JPEG) return jpegMetadata(view);
  if (view.getUint32(0) === PNG) return pngMetadata(view);
  return view.getUint32(0) === RIFF && textAt(view, 8, 4) === 'WEBP' ? webpMetadata(view) : [];
}

/** The segments APP1, which all stand before the start of scan. */
function jpegMetadata(view: DataView): Metadata[] {
  const found: Metadata[] = [];
  const [exif, xmp] = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0'];
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda || marker === 0xd9) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const content = part(view, at + 4, length - 2);
    if (marker === 0xe1 && textAt(content, 0, exif.length) === exif) {
      found.push({ kind: 'exif', data: part(content, exif.length) });
    } else if (marker === 0xe1 && textAt(content, 0, xmp.length) === xmp) {
      found.push({ kind: 'xmp', data: part(content, xmp.length) });
    }
    at += 2 + length;
  }
  return found;
}

/** The chunks eXIf and iTXt (PNG, third edition, 11.3.3 and 11.3.4.5). */
function pngMetadata(view: DataView): Metadata[] {
  const found: Metadata[] = [];
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const content = part(view, at + 8, view.getUint32(at));
    const type = textAt(view, at + 4, 4);
    if (type === 'eXIf') found.push({ kind: 'exif', data: content });
    else if (type === 'iTXt' && textAt(content, 0, 17) === 'XML:com.adobe.xmp')
      found.push({ kind: 'xmp', data: content });
  }
  return found;
}

/** The chunks EXIF and XMP (RFC 9649, 2.7.1.5); some programs put JPEG's own mark before the first. */
function webpMetadata(view: DataView): Metadata[] {
  const found: Metadata[] = [];
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    const content = part(view, at + 8, length);
    const type = textAt(view, at, 4);
    if (type === 'EXIF')
      found.push({ kind: 'exif', data: textAt(content, 0, 6) === 'Exif\0\0' ? part(content, 6) : content });
    else if (type === 'XMP ') found.push({ kind: 'xmp', data: content });
    at += 8 + length + (length % 2);
  }
  return found;
}

const GPS_DIRECTORY = 0x8825;
const [LATITUDE, LONGITUDE] = [0x0002, 0x0004];

/** Whether the TIFF structure has a latitude or longitude that is a number: a camera without fix writes zero by zero. */
function tellsPosition(tiff: DataView): boolean {
  if (tiff.byteLength < 8) return false;
  const little = tiff.getUint16(0) === 0x4949;
  const directory = entries(tiff, tiff.getUint32(4, little), little).find(({ tag }) => tag === GPS_DIRECTORY);
  if (!directory) return false;
  return entries(tiff, directory.value, little)
    .filter(({ tag }) => tag === LATITUDE || tag === LONGITUDE)
    .some(({ value, count }) => count > 0 && value + 8 <= tiff.byteLength && tiff.getUint32(value + 4, little) !== 0);
}

/** The entries of a directory (TIFF 6.0, section 2): for what we read, the value is an offset. */
function entries(tiff: DataView, at: number, little: boolean): { tag: number; count: number; value: number }[] {
  if (at + 2 > tiff.byteLength) return [];
  const most = Math.floor((tiff.byteLength - at - 2) / 12);
  return Array.from({ length: Math.min(tiff.getUint16(at, little), most) }, (_, index) => {
    const entry = at + 2 + 12 * index;
    return {
      tag: tiff.getUint16(entry, little),
      count: tiff.getUint32(entry + 4, little),
      value: tiff.getUint32(entry + 8, little),
    };
  });
}

/** Whether XMP has a latitude or longitude (XMP part 2, 2.5: `exif:GPSLatitude`). */
function namesPosition(xmp: DataView): boolean {
  return /\bexif:GPSL(?:at|ong)itude\b\s*(?:=\s*["']\s*\d|>\s*\d)/.test(textAt(xmp, 0, xmp.byteLength));
}

/** What is left of the part where the file breaks off. */
function part(view: DataView, start: number, length = Number.POSITIVE_INFINITY): DataView {
  const from = Math.min(start, view.byteLength);
  return new DataView(view.buffer, view.byteOffset + from, Math.max(0, Math.min(length, view.byteLength - from)));
}

function textAt(view: DataView, start: number, length: number): string {
  const { buffer, byteOffset, byteLength } = part(view, start, length);
  return new TextDecoder('latin1').decode(new Uint8Array(buffer, byteOffset, byteLength));
}
