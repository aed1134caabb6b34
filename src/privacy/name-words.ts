const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** First names that are common in the Netherlands and are no other word, lower case. */
export const FIRST_NAMES = words(
  `aad aafke aaltje abdel abdellah abdullah achmed adam adri adriaan agnes ahmed ahmet aicha aisha ali alice alie aleida
  alex alexander alida alie amina amir andre andré andrea andries anita anja anke anna annechien annelies annemarie annemiek
  annet annette annie ans anton antoon arend arie arjan arjen arnold arthur astrid ayse ayşe bart bas bea ben bennie bernard
  bert berta bertus betty bilal bob boudewijn bram brahim brenda brigitte carla carlo carolien caroline cees chantal charlotte
  chris christiaan christine cindy claudia clara coby conny cor corrie cornelis corry daan daniel danielle david dennis derk
  desiree diana dick dieuwke dirk dora ed eddy edith eelco eline elisabeth ellen els elsbeth emiel emine emma eric erik erna
  ernst erwin esra esther eva evelien evert fatima fatma femke fenna ferdinand floris fokke fouad frank frans fred
  frederik frits froukje gea geert geertje geertruida gerard gerben gerda gerrit gerritje gert gertjan gijs gonnie greet greetje
  grietje guus halima hamza hanna hannah hanneke hannie hans harm harmke harrie harry hasan hassan heleen hella hendrik
  hendrika hennie henny henk herman hilda hilde hillie hugo huseyin hüseyin ibrahim ilse ina ineke inge ingrid irene iris irma
  isa ismail jaap jacob jacoba jacqueline jamal jan janna janneke jannie jantje jasper jelle jeroen jessica jet joan joanna
  jochem johan johanna johannes john jolanda joop joost jorien jorrit joris jos josé joseph joyce judith julia jurgen kaatje karel
  karim karin katja kees kelly kevin khadija khalid kim klaas klaasje koen koos kristel laila lars laura leen leendert lena
  leo leonie liesbeth lieke lieneke lina linda lisa lisette loes lotte lucas luuk lydia maaike maarten madelon maghiel mahmoud
  malika manon marcel mareike margot margreet margriet maria marian marianne marieke marije marijke marike marina marion marissa
  marit marjan marjolein marloes marlies martijn martin martine martje mathijs mathilde matthijs mehmet meike menno merel
  michel michiel mieke mike mirjam mohamed mohammed mohammad monique mostafa muhammad mustafa myrthe nadia nancy natascha nel
  nelleke nicole niels nienke nina noor noortje noura olga omar onno oscar osman pascal patricia patrick paul paula paulien peter
  petra pieter pieternel piet rachid ralph ramon rania raymond reinier remco renate rené renske riekje rienk riet rik rianne ria
  richard rinske rob robert robin roelof roelien roel ronald ron rosa rosalie ruben rudolf ruth ruud saida salma samir samira sanne
  sandra sara sarah saskia selma sem semra sharon sharona sietske sigrid silvia simon simone sjaak sjoerd sjors sofie sonja
  stefan stephan steven stijn suleyman susan susanne suzanne sylvia tamara tanja teun theo thea thijs thomas tim tineke tinus tjeerd
  tom toos trudy truus ursula valerie vera victor vincent walter wendy wessel wiebe wiebren wietske willeke willem willemien
  wilma wim wouter wytze yasmin yasmina yassin youssef yusuf yvonne zahra zeynep
  aafje ahmad agnieszka andrzej bassam douwe durk edzo emre eppo fenje folkert geesje hafida harmina hessel hidde hilly
  hillechien jantina jelmer jelte jitske katarzyna krzysztof latifa malgorzata mehret mohamad mohamud monika murat
  mustapha naima najat nour omer pawel piotr popko rachida radjesh rami roelfien samia selam sietse soraya souad sytse tesfay
  tjaard tjalling tjerk tjitske tomasz trijntje ubbo winston wubbo wytse yara yonas ytsje
  alan andrew anthony barbara brian carol catherine charles christopher deborah donald edward elizabeth emily george gary helen
  heather jack james jane janet jason jeffrey jennifer jill jim joe jonathan karen kate kathleen keith kenneth kevin larry linda
  lucy margaret mary matthew melissa michael michelle nancy nicholas olivia oliver pamela philip rebecca ronald roger samantha
  scott sean sharon sophie stephanie stephen steve teresa timothy tracy victoria william`,
);

/** Words in roles, organisations, places and things, lower case: a name is not made of these. */
export const OTHER_WORDS = words(
  `actief actieve alderman afdeling ambtenaar ambtenaren adviseur agent architect artist beheerder beleidsmedewerker bestuurder
  bestuurslid bezoeker bezoekster bewoner bewoners bewoonster board bond burgemeester buur buren buurt buurtbewoner casemanager
  centrum chair chairman chairwoman citizen city civil clerk cliënt client club coach college collega comité commissie
  committee community consultant coöperatie cooperation council councillor councilor deelnemer deelneemster deputy designer
  developer directeur director docent dialogue district doctor driver east eerste elderly employee entrepreneur ervaringsdeskundige
  expert facilitator family father first former founder friend gast gebied gebiedsmanager gebiedsregisseur gemeente gepensioneerde
  gesprekstafel gezin grand groep group guest head health heer housing huis huisarts huurder initiatiefnemer inwoner inwoners
  jeugd jongere jongeren jongerenwerker junior kerngroep kunstenaar kwartier lead leader leerling lid leden local loods low
  manager mayor medewerker meeting meneer member members mensen mentor mevrouw moeder mother municipal municipality neighbour
  neighbourhood neighbor neighborhood nieuwkomer noord noordwest noordoost north nurse officer official oma onderzoeker ondernemer
  opa opbouwwerker oost ouder oudere ouders owner panel panellid parent park participant partner partij physician plan
  planner platform police policy politie postbode praktijkhouder primary professional programma project projectleider
  proeftuin provincie raad raadslid rector resident residents representative retired researcher resource rijk rode samen school
  schoolhoofd second secretaris secretary senior sint social sociaal south speeltuin speeltuinvereniging sport staff stad stadsdeel
  statushouder stichting student studente supervisor support tafel table team teacher tenant third trainer tutor uitvoerder union
  vader vakman vereniging verhuurder verpleegkundige visitor volunteer voorzitter vrijwilliger vrijwilligster vrouw man werkgroep
  west wethouder wij wijk wijkagent wijkbewoner wijkraad wijkwerker winkelier woman woningcorporatie worker young youngster youth zorg zuid
  penningmeester koploper kapper bakker groenteboer melkboer huismeester conciërge imam dominee pastoor pastor predikant leerkracht
  juf meester moskee kerk mosque church bibliotheek library business care centre center commission coordinator coördinator
  corporation cross dutch foundation general groene huiskamer kansen labour leger management market new nieuwe office old oude
  organisation organization public quarter regional department service services society state street team town vitale vrienden
  anonymous anoniem onbekend unknown amsterdam rotterdam utrecht groningen eindhoven tilburg almere breda nijmegen arnhem haarlem
  enschede apeldoorn amersfoort zwolle zwollenaar leeuwarden maastricht leiden dordrecht zoetermeer delft alkmaar assen emmen venlo
  deventer grote kunst cultuur hanze inspirator chief executive university universiteit hogeschool bank cafe café drenthe energy food garden green hub koffie market shop voedselbank winkel friesland fryslân gelderland flevoland overijssel limburg zeeland brabant holland nederland netherlands den haag
  haagse bosch hilversum heerlen hengelo gouda zaandam zaanstad purmerend lelystad helmond oss roosendaal hoorn`,
);

/** Beginnings of such words; a family name behind a first name may begin so too. */
export const OTHER_STARTS =
  /^(?:wijk|buurt|gebieds|jeugd|jongeren|welzijn|woon|project|proces|beleid|huur|zorg|school|sport|ouderen|stads|dorps|opbouw|kern|werk|stuur|bewoners|neighbou?r|communit|municip|organi[sz])/;

/** Ends of words for roles and organisations, in Dutch and English. */
export const OTHER_ENDS =
  /(?:bewoner|bewoners|bewoonster|medewerker|medewerkster|werker|werkster|leider|leidster|meester|agent|lid|raad|team|groep|corporatie|stichting|vereniging|beheerder|coördinator|coordinator|manager|adviseur|ambtenaar|regisseur|verbinder|makelaar|eigenaar|houder|coach|ondernemer|onderzoeker|vrijwilliger|consulent|kundige|wijk|buurt|kwartier|huis|tuin|plein|straat|laan|weg|centrum|school|worker|leader|officer|member|owner|builder|keeper|council|organisation|markt|universiteit|hogeschool|university|academie|academy)s?$/;

/** What stands between a first name and a family name, or before one. */
export const PARTICLES = words(
  "van de der den het 't t ten ter te in op aan bij voor von zu da di del della dos el al bin ben ibn la le du des 's d' o'",
);

/** What goes before a name, lower case and without its stop. */
export const TITLES = words(
  'dhr mevr mw mej mr mrs ms miss dr drs ing ir prof ds heer meneer mevrouw juffrouw mijnheer fam familie oom tante uncle aunt',
);
