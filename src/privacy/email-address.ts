import { BLANK, blank, type Span } from './span.ts';
import { urlsIn } from './urls.ts';

/**
 * The sign between the two parts, also as written in an address of the web, to mislead programs (`jan (at) …`) or as it
 * is said (`jan apenstaartje …`).
 */
const AT =
  /[ \t]@[ \t]|@[ \t]?|%40|[ \t]?[([{]@[)\]}][ \t]?|[([{]a[)\]}]|[ \t]?[([{][ \t]?(?:at|apenstaart(?:je)?)[ \t]?[)\]}][ \t]?|[ \t](?:at|apenstaart(?:je)?)[ \t]/gi;
/** A stop in the name of a domain, written so too; a spoken one stands before an end that people know. */
const DOT = String.raw`\.|[ \t]?[([{][ \t]?(?:dot|punt|\.)[ \t]?[)\]}][ \t]?|[ \t](?:dot|punt)[ \t](?=(?:[\p{L}\p{N}-]{1,40}[ \t](?:dot|punt)[ \t]){0,2}(?:be|com|de|eu|fr|frl|info|net|nl|nu|org|uk)(?![\p{L}\p{N}]))`;
const LOCAL = /(?:[\p{L}\p{N}_-]{1,30}[ \t](?:dot|punt)[ \t]){0,3}[\p{L}\p{N}._%+'’~-]+$/iu;
const DOMAIN = new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:(?:${DOT})[\\p{L}\\p{N}-]+)*`, 'iu');
const DOTS = new RegExp(DOT, 'giu');
/** The lengths that RFC 5321 allows (4.5.3.1). */
const [LOCAL_LENGTH, DOMAIN_LENGTH] = [64, 255];

/** Mailboxes of an organisation, which tell nothing of a person, in Dutch and English. */
const OF_ORGANISATION = new Set(
  `aanmelden aanmelding abuse administratie admin afspraken agenda algemeen archief avg balie beheer bestuur bestuurssecretariaat
  bewonersorganisatie bewonersvereniging bezwaar board boekhouding booking bookings buurthuis buurtteam buurtvereniging burgerzaken
  campaign commissie communicatie communications complaints contact cooperatie coöperatie council desk dialoog dorpsbelangen
  dorpshuis editors enquiries events feedback financien financiën fg fractie functionarisgegevensbescherming gebiedsteam gemeente git
  griffie hallo hello help helpdesk ideeen ideeën ideas info informatie information initiatieven inquiries inschrijven inspraak klachten
  klantcontact klantenservice loket mail mailbox marketing media meedoen meldingen meldpunt membership news newsletter nieuws
  nieuwsbrief noreply office onderzoek ontmoeting organisatie participatie participation pers planning post postbus postmaster press
  privacy project projecten raad reacties receptie reception redactie registration research reserveren reserveringen secretariaat
  secretariat service servicedesk speeltuin stadsdeel stadsdeelkantoor stadhuis stichting support team verhuur vereniging volunteers
  vragen vrijwilligers webmaster webredactie welkom welcome welzijn wij wijkbedrijf wijkcentrum wijkraad wijkteam wijkvernieuwing
  zorg`.split(/\s+/),
);
/** What stands beside such a word for a part of the organisation: `wijkteam-noord@…`, `no-reply@…`. */
const OF_PART = new Set('noord oost zuid west centrum stad north east south west city nl no reply'.split(' '));

/** Ends of names of files, which stand behind a sign as in `logo@2x.png`. */
const FILE = /\.(?:png|jpe?g|gif|webp|svg|avif|md|pdf|docx?|xlsx?|css|js|ts|ya?ml|html?)$/i;

/** Addresses of e-mail (RFC 5322, as people write them) but those of an organisation's own mailbox. */
export function findEmailAddresses(text: string): Span[] {
  const outside = blank(text, urlsIn(text));
  const found: Span[] = [];
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const local =
      LOCAL.exec(text.slice(Math.max(0, index - LOCAL_LENGTH), index))?.[0].replace(/^[.'’%_~-]+/, '') ?? '';
    const behind = index + sign.length;
    const domain = DOMAIN.exec(text.slice(behind, behind + DOMAIN_LENGTH))?.[0].replace(/-+$/, '') ?? '';
    if (local === '' || !isDomain(domain.replace(DOTS, '.')) || isOfOrganisation(local)) continue;
    if (/^\sat\s$/i.test(sign) && !/[\s)\]}]/.test(domain)) continue; // look at example.org
    const start = index - local.length;
    if (outside[index] !== BLANK || text[start - 1] === '=') found.push({ start, end: behind + domain.length });
  }
  return found;
}

function isDomain(name: string): boolean {
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(name) && !FILE.test(name);
}

function isOfOrganisation(local: string): boolean {
  const parts = local.toLowerCase().split(/[._-]/);
  return parts.every((part) => OF_ORGANISATION.has(part) || (parts.length > 1 && OF_PART.has(part)));
}
