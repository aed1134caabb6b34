import type { PdfStandard } from '../../../pdf-standard.ts';
import { xmlAttributes, xmlText } from '../../../xml.ts';
import { newStream } from '../data.ts';
import type { DocumentInformation } from '../document-information.ts';
import { dict, PdfRef } from '../objects.ts';
import type { PdfFile } from '../read-pdf.ts';
import { textString } from '../text-string.ts';

/**
 * Says what the document is, to people and to programs: title, language, makers and date, in XMP and, for PDF/UA-1,
 * the same in the information dictionary; and that a reader shows the title, not the name of the file. Chromium writes no XMP, and
 * its own name and the time of printing into the dictionary. The standards are named only when `conforms` says so.
 *
 * veraPDF: PDF/UA-1 7.1-8 to 7.1-10, 5-1, 7.2-33; PDF/A-2a 6.6.2.1-1, 6.6.4-1 to 6.6.4-3; PDF/UA-2 5-2, 5-5; PDF/A-4
 * 6.1.3-4, 6.7.3-2 to 6.7.3-5. ISO 14289-1, 5 and 7.1; ISO 19005-2, 6.6.2 to 6.6.4; ISO 32000-1, 14.3.
 */
export function writeMetadata(file: PdfFile, document: DocumentInformation, conforms: boolean): void {
  const { catalog } = file;
  const { language } = document;
  catalog.set('Lang', textString(language));
  catalog.set('MarkInfo', dict({ Marked: true }));
  catalog.set('ViewerPreferences', dict({ DisplayDocTitle: true }));
  if (catalog.has('Outlines')) catalog.set('PageMode', '/UseOutlines');
  const xmp = Buffer.from(xmpPacket(document, conforms), 'utf8');
  catalog.set('Metadata', file.add(newStream(dict({ Type: '/Metadata', Subtype: '/XML' }), xmp)));
  writeInformation(file, document);
}

/** The information dictionary; PDF/A-4 has all of it in XMP alone (ISO 19005-4, 6.1.3). */
function writeInformation(file: PdfFile, document: DocumentInformation): void {
  const { title, authors, description, producer, date, standard } = document;
  if (standard === 'ua-2') {
    file.trailer.delete('Info');
    return;
  }
  const information = dict({ Title: textString(title) });
  if (authors.length > 0) information.set('Author', textString(authors.join('; ')));
  if (description) information.set('Subject', textString(description));
  information.set('Creator', textString(producer));
  information.set('Producer', textString(producer));
  const time = textString(`D:${isoTime(date).replace(/[-:TZ]/g, '')}Z`);
  information.set('CreationDate', time);
  information.set('ModDate', time);
  const old = file.trailer.get('Info');
  if (old instanceof PdfRef) file.replace(old, information);
  else file.trailer.set('Info', file.add(information));
}

/** The time of `date` in UTC, to the second. */
const isoTime = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const element = (name: string, content: string): string => `  <${name}>${content}</${name}>\n`;
const text = (name: string, value: string): string => (value === '' ? '' : element(name, xmlText(value)));
const list = (name: string, kind: 'Seq' | 'Bag', values: string[]): string =>
  values.length === 0
    ? ''
    : element(name, `<rdf:${kind}>${values.map((v) => `<rdf:li>${xmlText(v)}</rdf:li>`).join('')}</rdf:${kind}>`);
const translated = (name: string, value: string, language: string): string => {
  if (value === '') return '';
  const items = ['x-default', language].map(
    (lang) => `<rdf:li${xmlAttributes({ 'xml:lang': lang })}>${xmlText(value)}</rdf:li>`,
  );
  return element(name, `<rdf:Alt>${items.join('')}</rdf:Alt>`);
};

function xmpPacket(document: DocumentInformation, conforms: boolean): string {
  const { title, authors, description = '', language, producer, standard, identifier = '' } = document;
  const time = isoTime(document.date);
  const properties = [
    element('dc:format', 'application/pdf'),
    translated('dc:title', title, language),
    list('dc:creator', 'Seq', authors),
    translated('dc:description', description, language),
    list('dc:language', 'Bag', [language]),
    text('dc:identifier', identifier),
    text('pdf:Producer', producer),
    text('xmp:CreatorTool', producer),
    ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) => text(name, time)),
    conforms ? conformance[standard] : '',
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
${properties.join('')} </rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/**
 * What names the standards. PDF/A-2 knows no `pdfuaid`, so its schema is described along with it (ISO 19005-2,
 * 6.6.2.3.3). The newer ones have a year too (ISO 14289-2, 5; ISO 19005-4, 6.7.3).
 */
const conformance: Readonly<Record<PdfStandard, string>> = {
  'ua-1': `  <pdfuaid:part>1</pdfuaid:part>
  <pdfaid:part>2</pdfaid:part>
  <pdfaid:conformance>A</pdfaid:conformance>
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
   <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
   <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
   <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
   <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
   </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
`,
  'ua-2': `  <pdfuaid:part>2</pdfuaid:part>
  <pdfuaid:rev>2024</pdfuaid:rev>
  <pdfaid:part>4</pdfaid:part>
  <pdfaid:rev>2020</pdfaid:rev>
`,
};
