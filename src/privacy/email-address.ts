import { BLANK, blank, type Span } from './span.ts';
import { urlsIn } from './urls.ts';

/** The sign between the two parts, also as written in an address of the web or to mislead programs: `jan (at) …`. */
const AT = /@|%40|[ \t]?[([{][ \t]?(?:at|apenstaartje)[ \t]?[)\]}][ \t]?/gi;
const LOCAL = /[\p{L}\p{N}._%+'’~-]+$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*)/u;
/** The lengths that RFC 5321 allows (4.5.3.1). */
const [LOCAL_LENGTH, DOMAIN_LENGTH] = [64, 255];

/** Mailboxes of an organisation, which tell nothing of a person. */
const OF_ORGANISATION = new Set(
  `aanmelden abuse administratie admin afspraken algemeen avg balie bestuur bezwaar burgerzaken communicatie contact
  functionarisgegevensbescherming fg gebiedsteam gemeente git griffie hallo hello helpdesk ideeen ideeën info informatie inschrijven
  klachten klantcontact klantenservice loket mail media meldingen meldpunt noreply no-reply office onderzoek participatie
  pers post postbus postmaster press privacy receptie redactie secretariaat service servicedesk stadsdeel support
  vrijwilligers webmaster welkom wijkraad wijkteam`.split(/\s+/),
);

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
    const domain = DOMAIN.exec(text.slice(behind, behind + DOMAIN_LENGTH))?.[0].replace(/[.-]+$/, '') ?? '';
    if (local === '' || !isDomain(domain) || OF_ORGANISATION.has(local.toLowerCase())) continue;
    const start = index - local.length;
    if (outside[index] !== BLANK || text[start - 1] === '=') found.push({ start, end: behind + domain.length });
  }
  return found;
}

function isDomain(name: string): boolean {
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(name) && !FILE.test(name);
}
