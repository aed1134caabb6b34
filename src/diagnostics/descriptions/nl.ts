import type { Descriptions } from './description.ts';

export const nl: Descriptions = {
  'missing-file': [
    'Een bestand dat elke evaluatie of elk experiment nodig heeft, ontbreekt.',
    'Maak `content/framework.yaml`, en `experiment.md` in de map van elk experiment.',
  ],
  'no-experiments': [
    'De evaluatie heeft geen enkel experiment.',
    'Maak per experiment een map in `content/experiments`, met daarin `experiment.md`.',
  ],
  'not-utf-8': ['Een bestand is niet in UTF-8 opgeslagen.', 'Sla het opnieuw op en kies de codering UTF-8.'],
  'stray-file': [
    'Een bestand ligt waar niets van zijn soort hoort en komt niet in het rapport.',
    'Verbeter de naam, verplaats het naar de map waar het hoort, of zet een `_` voor de naam om het te laten liggen.',
  ],
  'invalid-name': [
    'In de naam van een bestand of map staan tekens die daar niet kunnen staan.',
    'Gebruik alleen kleine letters zonder accent, cijfers en streepjes.',
  ],
  'reserved-name': [
    'Een experiment heet zoals iets in de map met hoofdstukken.',
    'Geef de map van het experiment een andere naam.',
  ],
  'duplicate-id': [
    'Twee dingen van één soort hebben dezelfde naam, zodat een verwijzing ernaar niet duidelijk is.',
    'Geef een van beide een andere naam. Het nummer vooraan een bestandsnaam telt niet mee.',
  ],
  'leaves-evaluation': [
    'Een snelkoppeling in de map komt buiten de evaluatie uit en wordt niet gevolgd.',
    'Zet een kopie van het bestand in de map, in plaats van de snelkoppeling.',
  ],
  'unreadable-file': [
    'Een bestand of map kan niet worden gelezen.',
    'Controleer of u het mag openen en of een ander programma het vergrendeld heeft.',
  ],
  'conflict-marker': [
    'In een bestand staan twee versies van dezelfde tekst, doordat een samenvoeging in git niet is afgemaakt.',
    'Kies een versie en verwijder de regels met `<<<<<<<`, `=======` en `>>>>>>>`.',
  ],
  'empty-note': [
    'Een notitie heeft geen tekst.',
    'Schrijf de tekst onder de tweede regel `---`, of verwijder het bestand.',
  ],
  'note-too-large': [
    'Een tekstbestand is groter dan evalrep leest.',
    'Verdeel het over meer notities, of zet de grens `note` in evalrep.yaml hoger.',
  ],
  'note-too-complex': [
    'Een notitie lezen zou te lang duren, door wat haar opmaaktekens van de lezer vragen.',
    'Verdeel haar over meer notities, of zet de grens `complexity` in evalrep.yaml hoger.',
  ],
  'too-many-notes': [
    'De evaluatie heeft meer bestanden dan evalrep leest.',
    'Verplaats wat er niet bij hoort, of zet de grens `notes` in evalrep.yaml hoger.',
  ],
  'evaluation-too-large': [
    'Alle bestanden samen, de afbeeldingen zo vaak als ze getoond worden of de tabellen zijn meer dan een rapport kan bevatten.',
    'Maak afbeeldingen kleiner, of verdeel de experimenten over meer evaluaties.',
  ],
  'unclosed-front-matter': [
    'De gegevens boven aan een notitie worden geopend maar niet gesloten.',
    'Zet een regel met alleen `---` onder het laatste gegeven.',
  ],
  'front-matter-language': [
    'De gegevens boven aan een notitie zouden in een andere taal dan YAML zijn.',
    'Laat op de eerste regel alleen `---` staan en schrijf de gegevens als `naam: waarde`.',
  ],
  'misplaced-front-matter': [
    'De gegevens van een notitie beginnen niet op de allereerste regel met precies `---`.',
    'Maak van de eerste regel `---` en verwijder wat erboven staat.',
  ],
  'invalid-yaml': [
    'De gegevens kunnen niet worden gelezen, want ze volgen de regels van YAML niet.',
    'Spring in met spaties, en zet aanhalingstekens om tekst met een dubbelepunt en spatie of met een `#`.',
  ],
  'duplicate-key': ['Een gegeven staat er twee keer.', 'Verwijder een van beide.'],
  'yaml-alias': [
    'Een waarde leest als een verwijzing binnen YAML, die evalrep weigert.',
    'Zet de waarde tussen aanhalingstekens, of schrijf haar voluit.',
  ],
  'yaml-tag': [
    'Een waarde leest als een typeaanduiding van YAML, die evalrep weigert.',
    'Verwijder de aanduiding, of zet de waarde tussen aanhalingstekens.',
  ],
  'unknown-key': [
    'Een gegeven heeft een naam die dit soort notitie niet kent en komt niet in het rapport.',
    'Verbeter de naam, of verwijder het gegeven.',
  ],
  'missing-key': ['Een gegeven dat nodig is, ontbreekt.', 'Voeg het toe.'],
  'wrong-type': [
    'Een gegeven is van een andere soort dan het hoort te zijn, zoals een lijst in plaats van tekst.',
    'Schrijf het zoals de beschrijving van de inhoud laat zien.',
  ],
  'invalid-option': ['Een gegeven heeft geen van de waarden die het kan hebben.', 'Kies een van die waarden.'],
  'invalid-format': [
    'Een gegeven is niet in zijn vorm geschreven, zoals een kleur, een adres of een naam.',
    'Schrijf het zoals de beschrijving van de inhoud laat zien.',
  ],
  'invalid-date': [
    'Een datum bestaat niet, of is niet als datum geschreven.',
    'Schrijf jaar, maand en dag in die volgorde: `2020-06-30`; `2020-06` of `2020` mag ook.',
  ],
  'invalid-period': ['Een periode eindigt voor ze begint.', 'Verwissel de twee datums, of verbeter er een.'],
  'attendance-sum': [
    'De groepen bij een bijeenkomst zijn samen meer dan het totaal.',
    'Verbeter het totaal of de groepen.',
  ],
  'no-value-or-phase': [
    'Een bestanddeel of bouwsteen heeft geen waarde en geen fase, en daarmee geen plaats in het rapport.',
    'Voeg `value: …` toe, of `phase: …` als geen waarde past.',
  ],
  'unknown-label': [
    'Er is een ander woord opgegeven voor een woord dat het rapport niet heeft.',
    'Verbeter de naam van het woord, of verwijder het.',
  ],
  'unknown-rule': [
    'Er is een zwaarte opgegeven voor een regel die niet bestaat.',
    'Verbeter de naam van de regel, of verwijder hem.',
  ],
  'unknown-value': [
    'Een notitie noemt een waarde die het kader niet heeft.',
    'Kies een waarde uit `content/framework.yaml`, of voeg haar daar toe.',
  ],
  'unknown-phase': [
    'Een notitie noemt een fase die het kader niet heeft.',
    'Kies een fase uit `content/framework.yaml`, of voeg haar daar toe.',
  ],
  'unknown-theme': [
    'Een notitie noemt een thema dat het kader niet heeft.',
    'Kies een thema uit `content/framework.yaml`, of voeg het daar toe.',
  ],
  'unknown-question': [
    'Een antwoord hoort bij geen vraag van het kader en stelt er zelf geen.',
    'Noem het bestand naar een vraag uit `content/framework.yaml`, of voeg `question: …` toe aan het antwoord.',
  ],
  'unknown-experiment': ['Een notitie noemt een experiment dat niet bestaat.', 'Kies de naam van een ander.'],
  'unknown-quote': [
    'Een notitie verwijst naar een citaat dat niet bestaat.',
    'Kies de naam van een citaat, of geef het citaat die naam met `:::quote{#naam}`.',
  ],
  'unknown-evidence': [
    'De bron van een notitie is geen citaat, antwoord of bijeenkomst.',
    'Schrijf `"#naam"` voor een citaat, `answers/naam` voor een antwoord, `sessions/naam` voor een bijeenkomst.',
  ],
  'unknown-learn-from': [
    'Waar een bouwsteen iets van leert, is geen experiment en geen bestanddeel.',
    'Noem een experiment, of een bestanddeel ervan als `experiment/ingredients/naam`.',
  ],
  'learn-from-itself': [
    'Een bouwsteen zegt dat het experiment iets bij zichzelf haalt.',
    'Noem een ander experiment, of verwijder `learn-from`.',
  ],
  'repeated-reference': ['Een lijst noemt hetzelfde twee keer.', 'Verwijder een van beide.'],
  'duplicate-quote': ['Twee citaten van een experiment hebben dezelfde naam.', 'Geef een van beide een andere naam.'],
  'broken-link': [
    'Een link leidt nergens heen.',
    'Schrijf het pad van een notitie vanaf het bestand met de link, zoals `../answers/organised.md`.',
  ],
  'broken-picture': [
    'Een afbeelding is niet waar de notitie haar zoekt.',
    'Schrijf het pad van de afbeelding vanaf het bestand waarin ze staat, of voeg de afbeelding toe.',
  ],
  'picture-too-large': [
    'Een afbeelding is te groot voor het rapport: in bytes, in beeldpunten of, bij een tekening, in vormen.',
    'Maak haar kleiner, of zet de grenzen `picture` en `pixels` in evalrep.yaml hoger.',
  ],
  'unsupported-picture': [
    'Een afbeelding is van een soort die het rapport niet kan tonen.',
    'Gebruik een PNG, JPEG, GIF, WebP of SVG.',
  ],
  'footnote-without-text': [
    'Bij een nootcijfer ontbreekt de voetnoot.',
    'Schrijf een regel `[^naam]: …` onder aan de notitie.',
  ],
  'unused-footnote': [
    'Niets verwijst naar een voetnoot, zodat ze niet in het rapport komt.',
    'Zet `[^naam]` in de tekst waar ze bij hoort, of verwijder de voetnoot.',
  ],
  'duplicate-footnote': ['Twee voetnoten van een notitie hebben dezelfde naam.', 'Geef een van beide een andere naam.'],
  'unknown-chapter': [
    'De inhoudsopgave noemt een hoofdstuk dat niet bestaat.',
    'Verbeter de naam, of schrijf het hoofdstuk in `content/chapters`.',
  ],
  'unknown-part': [
    'De inhoudsopgave noemt een onderdeel dat het rapport niet heeft.',
    'Kies een van de onderdelen, of een hoofdstuk als `chapters/naam`.',
  ],
  'repeated-part': ['De inhoudsopgave noemt een onderdeel twee keer.', 'Verwijder een van beide.'],
  'unused-chapter': [
    'Geen onderdeel van de inhoudsopgave noemt een hoofdstuk, zodat het niet in het rapport komt.',
    'Zet het onder `contents` in evalrep.yaml, of laat de bestandsnaam met `_` beginnen.',
  ],
  'untitled-chapter': [
    'Een hoofdstuk heeft geen titel.',
    'Schrijf bovenaan `title: …`, of begin de tekst met een kop `# …`.',
  ],
  'heading-level': [
    'Een kop slaat een niveau over, zodat wie het rapport beluistert de opbouw mist.',
    'Gebruik evenveel `#` als de kop erboven, of één meer.',
  ],
  'top-heading': [
    'Een notitie heeft een kop van het niveau dat de titel van het rapport heeft.',
    'Begin de kop met `## `.',
  ],
  'empty-heading': ['Een kop is leeg.', 'Schrijf de kop achter de `#`, of verwijder hem.'],
  'raw-html': [
    'In een notitie staat HTML; die komt niet in het rapport.',
    'Schrijf het in Markdown, of verwijder het; schrijf `\\<` voor een teken `<` in de tekst.',
  ],
  'link-without-address': [
    'Een link noemt een adres dat elders in de notitie zou staan, en daar staat het niet.',
    'Zet het adres achter de link, tussen haakjes: `[tekst](adres)`.',
  ],
  'space-in-path': [
    'Door een spatie in een pad is een tekst geen link of afbeelding.',
    'Zet het pad tussen punthaken: `(<pad met spaties>)`.',
  ],
  'dangerous-link': [
    'Een link begint met een woord waarmee programma’s kunnen starten; hij komt niet in het rapport.',
    'Gebruik `https:`, `mailto:`, of het pad van een notitie.',
  ],
  'vague-link': [
    'De tekst van een link zegt niet waar hij heen leidt, zodat wie alleen de links hoort niet kan kiezen.',
    'Maak de woorden die zeggen wat daar te vinden is tot link.',
  ],
  'empty-link': ['Een link heeft geen tekst.', 'Schrijf tussen de vierkante haken waar hij heen leidt.'],
  'missing-alt': [
    'Een afbeelding heeft geen beschrijving voor wie haar niet kan zien.',
    'Schrijf tussen de vierkante haken wat erop staat; is het alleen versiering, geef haar dan de titel `decorative`.',
  ],
  'missing-character': [
    'De lettertypen van het rapport hebben een teken niet, zodat de PDF van die van de computer afhangt.',
    'Schrijf het met andere tekens, of controleer de PDF op de computer die hem maakt.',
  ],
  'remote-picture': [
    'Een afbeelding komt van het netwerk en komt niet in het rapport.',
    'Bewaar de afbeelding in de map `images` en schrijf het pad vanaf de notitie.',
  ],
  'malformed-directive': [
    'Een regel die met `:::` begint, is niet geschreven zoals een blok.',
    'Schrijf `:::quote{#naam by="rol" table=3}`, `:::note[Titel]` of `:::internal`, en alleen `:::` om te sluiten.',
  ],
  'directive-title': [
    'Een blok dat geen titel heeft, krijgt er een.',
    'Haal de tekst tussen de vierkante haken weg; alleen `:::note[…]` heeft een titel.',
  ],
  'unclosed-code': [
    'Een blok code is niet gesloten, zodat alles eronder code is.',
    'Zet onder de laatste regel van de code dezelfde tekens op een eigen regel.',
  ],
  'unclosed-directive': [
    'Een blok zoals `:::quote` wordt geopend maar niet gesloten.',
    'Zet een regel met alleen `:::` onder de laatste regel ervan.',
  ],
  'stray-directive-end': [
    'Een regel `:::` sluit niets.',
    'Verwijder hem, of open erboven een blok met `:::quote`, `:::note` of `:::internal`.',
  ],
  'misplaced-directive': [
    'Een blok zoals `:::quote` staat waar het gewone tekst is: in een alinea, in code of in HTML.',
    'Laat er een lege regel boven open, en begin de regel met de dubbelepunten.',
  ],
  'unknown-directive': ['Een blok heeft een naam die niet bestaat.', 'Gebruik `:::quote`, `:::note` of `:::internal`.'],
  'unknown-attribute': [
    'Bij een citaat staat een kenmerk dat citaten niet hebben.',
    'Gebruik alleen `#naam`, `by` en `table`.',
  ],
  'invalid-attribute': [
    'Een kenmerk van een citaat heeft een waarde die het niet kan hebben.',
    'Schrijf namen in kleine letters zonder accent, cijfers en streepjes: `#veiliger-straat`.',
  ],
  'empty-quote': ['Een citaat is leeg.', 'Schrijf wat er gezegd is tussen de twee regels met `:::`.'],
  'email-address': [
    'In een tekst staat een e-mailadres, en dat is een persoonsgegeven.',
    'Verwijder het, of noem een algemeen adres van een organisatie, zoals `info@…`.',
  ],
  'phone-number': [
    'In een tekst staat een telefoonnummer, en dat is een persoonsgegeven.',
    'Verwijder het, of noem een algemeen nummer van een organisatie, zoals `14 050` of een `0800`-nummer.',
  ],
  bsn: ['In een tekst staat een burgerservicenummer.', 'Verwijder het, ook uit de eerdere versies van het bestand.'],
  iban: [
    'In een tekst staat een bankrekeningnummer (IBAN).',
    'Verwijder het, ook uit de eerdere versies van het bestand.',
  ],
  postcode: [
    'In een tekst staat een postcode met een huisnummer: een adres, en dat is een persoonsgegeven.',
    'Noem de straat of de buurt, zonder huisnummer.',
  ],
  'person-name': [
    'Wat de rol moet zijn van wie iets zei, lijkt de naam van een persoon.',
    'Noem de rol: `by="bewoner"`.',
  ],
  'gps-position': [
    'In een afbeelding is opgeslagen waar ze gemaakt is.',
    'Sla de afbeelding op zonder locatie: verwijder de metagegevens, of maak een schermafdruk.',
  ],
  'nested-too-deep': [
    'Lijsten, citaten, blokken of haakjes liggen te diep in elkaar om gelezen te worden.',
    'Haal inspringen, `>`, `:::` of haakjes weg die te veel zijn.',
  ],
  'extra-table-cell': [
    'Een rij van een tabel heeft meer cellen dan de kop; wat daarin staat, komt niet in het rapport.',
    'Geef de kop een kolom erbij, of haal een `|` weg; schrijf `\\|` voor een teken `|` in de tekst.',
  ],
  'no-evidence': [
    'Bij een bestanddeel of bouwsteen staat niet waar het gezegd is.',
    'Voeg `evidence: …` toe met een citaat, een antwoord of een bijeenkomst.',
  ],
  'unanswered-question': [
    'Een experiment beantwoordt een vraag van het kader niet.',
    'Schrijf het antwoord in de map `answers` van het experiment, in een bestand met de naam van de vraag.',
  ],
  'conclusion-without-quote': [
    'In een conclusie komt niemand aan het woord.',
    'Zet in de conclusie een citaat met `:::quote`.',
  ],
  'value-without-note': [
    'Een experiment heeft over een waarde niets genoteerd.',
    'Klopt dat, dan hoeft u niets te doen: het rapport zegt het erbij.',
  ],
  'unused-theme': [
    'Geen notitie gebruikt een thema van het kader.',
    'Geef een bestanddeel of bouwsteen het thema, of verwijder het uit het kader.',
  ],
  'strong-without-theme': [
    'Een kenmerkend bestanddeel heeft geen thema en krijgt in de kruistabel een rij voor zich alleen.',
    'Voeg `theme: …` toe als anderen het bij dit experiment kunnen halen.',
  ],
  'similar-title': [
    'Twee bestanddelen of bouwstenen van een experiment heten bijna hetzelfde.',
    'Voeg ze samen, of geef ze titels die het verschil zeggen.',
  ],
  'no-session': [
    'Bij een experiment is geen bijeenkomst beschreven.',
    'Beschrijf haar in de map `sessions` van het experiment.',
  ],
  'crowded-tables': [
    'Aan een bijeenkomst namen meer mensen per tafel deel dan een gesprek kan hebben.',
    'Controleer het aantal mensen en het aantal tafels.',
  ],
  'low-contrast-accent': [
    'Op de kleur van het rapport is zwart noch wit goed te lezen.',
    'Kies de kleur iets lichter of iets donkerder.',
  ],
  'unknown-template': [
    'Een eigen sjabloon heeft geen naam van een ingebouwde en doet daarom niets.',
    'Geef het bestand de naam van het sjabloon dat het vervangt.',
  ],
  'unfilled-label': [
    'In een eigen woord staat iets tussen accolades wat niet wordt ingevuld.',
    'Verbeter de naam tussen de accolades, of verwijder hem.',
  ],
  'template-error': [
    'Een sjabloon van de evaluatie werkt niet.',
    'Verbeter het, of verwijder het bestand: dan wordt het ingebouwde gebruikt.',
  ],
  'pdf-conformance': [
    'De PDF zou niet voldoen aan PDF/UA, de norm voor toegankelijkheid.',
    'Hebt u eigen sjablonen, maak het rapport dan zonder om te zien of het daaraan ligt.',
  ],
  'broken-font': [
    'Een lettertype van het rapport staat niet waar `evalrep.yaml` het zoekt.',
    'Zet het bestand in de map `fonts` naast `evalrep.yaml` en schrijf `fonts/` en zijn naam.',
  ],
  'unsupported-font': [
    'Een bestand is geen lettertype dat in het rapport kan.',
    'Gebruik per snede een WOFF2-, WOFF-, TTF- of OTF-bestand.',
  ],
  'restricted-font': [
    'Een lettertype zegt van zichzelf dat het niet zonder toestemming in een document mag.',
    'Vraag de maker om toestemming, of kies een ander lettertype.',
  ],
};
