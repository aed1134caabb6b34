import type { Severity } from '../diagnostic.ts';
import type { InLanguages } from '../language.ts';
import { type Rule, type RuleText, rule } from '../rule.ts';

/** What stands at the place of such a finding may be shown nowhere, so its message names no value. */
function sensitive(name: string, severity: Severity, { nl, en }: InLanguages<RuleText>): Rule<Record<string, never>> {
  return { ...rule<Record<string, never>>(name, severity, { nl: () => nl, en: () => en }), sensitive: true };
}

export const emailAddress = sensitive('email-address', 'warning', {
  nl: {
    message: 'een e-mailadres is een persoonsgegeven',
    hint: 'Verwijder het, of noem een algemeen adres van een organisatie, zoals `info@…`.',
  },
  en: {
    message: 'an e-mail address is personal data',
    hint: "Remove it, or give an organisation's general address, such as `info@…`.",
  },
});

export const phoneNumber = sensitive('phone-number', 'warning', {
  nl: {
    message: 'een telefoonnummer is een persoonsgegeven',
    hint: 'Verwijder het, of noem een algemeen nummer van een organisatie, zoals `14 050` of een `0800`-nummer.',
  },
  en: {
    message: 'a telephone number is personal data',
    hint: "Remove it, or give an organisation's general number, such as `14 050` or one with `0800`.",
  },
});

export const bsn = sensitive('bsn', 'error', {
  nl: {
    message: 'een burgerservicenummer mag hier niet staan',
    hint: 'Verwijder het, ook uit de eerdere versies van dit bestand.',
  },
  en: {
    message: 'a citizen service number (BSN) may not stand here',
    hint: 'Remove it, from the earlier versions of this file too.',
  },
});

export const iban = sensitive('iban', 'error', {
  nl: {
    message: 'een bankrekeningnummer (IBAN) mag hier niet staan',
    hint: 'Verwijder het, ook uit de eerdere versies van dit bestand.',
  },
  en: {
    message: 'the number of a bank account (IBAN) may not stand here',
    hint: 'Remove it, from the earlier versions of this file too.',
  },
});

export const postcode = sensitive('postcode', 'warning', {
  nl: {
    message: 'een postcode met een huisnummer is een adres, en dat is een persoonsgegeven',
    hint: 'Noem de straat of de buurt, zonder huisnummer.',
  },
  en: {
    message: 'a postcode with a house number is an address, and that is personal data',
    hint: 'Name the street or the neighbourhood, without a house number.',
  },
});

export const personName = sensitive('person-name', 'warning', {
  nl: {
    message: 'hier lijkt de naam van een persoon te staan, en `by` is een rol',
    hint: 'Noem de rol van wie het zei: `by="bewoner"`.',
  },
  en: {
    message: 'this looks like the name of a person, and `by` is a role',
    hint: 'Give the role of who said it: `by="resident"`.',
  },
});

export const gpsPosition = sensitive('gps-position', 'warning', {
  nl: {
    message: 'in deze afbeelding is opgeslagen waar ze gemaakt is (GPS)',
    hint: 'Sla de afbeelding op zonder locatie: verwijder de eigenschappen of metagegevens, of maak een schermafdruk.',
  },
  en: {
    message: 'this picture holds the place where it was taken (GPS)',
    hint: 'Save the picture without its location: remove its properties or metadata, or take a screenshot of it.',
  },
});

/** What breaks the privacy of a person (AVG, the GDPR). */
export const personalDataRules = [emailAddress, phoneNumber, bsn, iban, postcode, personName, gpsPosition];
