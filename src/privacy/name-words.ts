const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** First names that are common in the Netherlands and are no other word, lower case. */
export const FIRST_NAMES = words(
  `aad aafje aafke aaltje aaron abdel abdellah abdi abdirahman abdullah abe abigail achmed adam adele adil adnan adri
  adriaan adriana agnes agnieszka ahmad ahmed ahmet aicha aidan aiko aisha akke alan alastair albert alberta albertus
  aldert alec aleida alejandro aleksander aleksandra alessandro alex alexa alexander alexandra alfie alfons alfred ali
  aliaksandr alice alida alie alina alisa alwin amanda amber ambrosius amelia amina amine amir amira amy anastasia
  anchela andre andrea andrew andries andrzej andré angela angelique aniek anissa anita anja anke anna anne annechien
  anneke annelieke annelies anneloes annemarie annemiek annemieke annerie annet annette annie anouar anouk ans anthony
  antje antoinette anton antonio antonius antoon anwar arend arie arjaan arjan arjen arjun arlene arne arno arnold
  arnoud aron arthur ashley asma asmaa astrid atie audrey auke aukje axel aya ayaan ayman ayoub ayse ayub ayşe aziz
  aziza aïcha barbara bart bas bassam baukje bea beate beatrice beatrijs beatrix ben benedict benjamin bennie benno
  benthe berber berend berendina bernadette bernard bert berta bertine bertus bethany betty beverley bianca bieke
  bilal björn bo bob bonne boudewijn bouke boukje bradley brahim bram brandon brenda brendan brian bridget brigit
  brigitta brigitte britt bruno burak bé caitlin callum cameron camiel camilla carina carl carla carlo carmen carol
  carolien caroline caspar casper cassandra catherine cato cees celine cem chaima chantal charles charlie charlotte
  cheryl chiel chloe chloé chris christa christel christiaan christian christien christina christine christopher cindy
  ciska claire clara clare claudia clemens coby colin connor conny conrad constantijn cor cora corien corina corine
  cornelia cornelis corné corrie corrina corry craig cyriel czeslaw daan dagmar dalia damian dana daniel danielle
  danique daniël danny darren dave david debbie deborah declan denise deniz dennis derk desiree desirée detlef dewi
  diana diane dick diederik dieke dien dieuwertje dieuwke dilan dimitri dina dineke diny dirk dirkje djamila djoeke
  dolf dominique donald donna donny doortje dora doreen doris dorothy doug douglas doutzen douwe driss duncan durk
  dustin dylan dyon ebru ed edda eddy edgar edith edna edward edwin edzo eefje eeke eelco egbert egberta eileen eise
  ekaterina elaine eleanor elena eleonora elfriede elham elias elif elin elina eline elisabeth elise eliza elizabeth
  elize ella ellen ellie elly els elsa elsbeth elsie elske elvira emel emiel emil emilia emily emin emine emma emmy
  emre engbert engelien enno enrico eppo eric erica erik erna ernst erwin esmee esmeralda esmée esra esther ethan
  eunice eva evelien evelyn evert evi evy ewa ewout fabian fadi fadoua faisal farah farid farida farshad fatiha fatima
  fatimah fatma fatou fay fedde feike felix femke femmigje fenje fenna fenne ferdinand ferry fien fientje filip filiz
  finn fiona fleur flip florian floris fokke folkert folkje fouad franca frances francien francis francisca franciscus
  frank franka frans fransien franz fred freda freddie freddy frederik frederika freek freerk freya frida friso frits
  frouke froukje fré gabriel gabriella gabrielle gary gavin gea geert geertjan geertje geertrui geertruid geertruida
  geesje geke gemma geoff geoffrey george gerald gerard gerben gerda gerjan gerlinde germaine gerrie gerrit gerritdina
  gerritje gert gertjan gezina ghislaine gian gianni gijs gillian gina gineke giovanni gisela gitta giulia glenn
  gonnie goran gordon gosia grada graham greet greetje greg gregory greta griet grietha grietje gré guido gulsen gusta
  gustaaf guus gwen gülay gülsen hafida haico haitske hajar hakan halil halima hamza hanan hanna hannah hanneke hannie
  hanny hans harald hareld harm harmanna harmen harmina harmke harrie harriet harry harvey hasan hassan hauke hayat
  heather hedwig heidi heiko hein heleen helen helena helga hella helmut hendrickje hendrik hendrika hendrikje
  hendrikus henk hennie henny henriette henrik henrike henry herma herman hermien hessel hetty hidde hieke hilda hilde
  hillechien hillie hilly hiltje houda howard hubert hubertus hugo humphrey huseyin hylke hüseyin ian ibrahim ibtissam
  ida idris ids ikram ilham ilja ilona ilse ilyas imane imke imogen ina ineke inez inga inge ingeborg ingrid inna
  irene irina iris irma isa isaac isabel isabella isabelle ismail isra issa ivan ivana ivo iwan iwona iza izaak jaap
  jack jackie jacob jacoba jacobus jacqueline jafar jake jakob jamal james jamie jamila jan jane janet janine janna
  janneke janneman jannes jannetje jannie jannigje janny jantien jantina jantine jantje jarno jasmine jason jasper
  javier jayden jeanet jeanette jeanine jeannette jeff jeffrey jelena jelle jelly jelmer jelte jenneke jennifer jenny
  jens jeremy jeroen jerome jesse jessica jessie jet jetse jetske jikke jildou jill jilles jim jinte jip jitse jitske
  joachim joan joann joanna joaquin joas jochem jochum jodie joe joel joey johan johann johanna johannes john jolan
  jolanda jolien jona jonas jonathan jonne joop joost joran jordi jordy jorg jorien jorine joris jorn jorrit jos
  josefien joseph josh joshua josine josé jouke joyce joëlle juan juanita judit judith judy jules julia julian juliana
  julie julien juliette jurgen jurre jurriaan justin justine jytte kaatje kadir kai kamal kamil karel karen karien
  karim karima karin karina karl karlijn karolien kasper katarzyna kate kathelijne kathleen kathy katie katinka katja
  katrien katrijn kaya kees keira keith kelly kemal kenan kenneth kerry kerstin kevin khadija khadijah khalid kieran
  kiki kim kimberley kirsty klaartje klaas klaasjan klaasje klazien klazina knelis koen koos kornelis krijn kristel
  krzysztof kyra laetitia laila larry lars latifa laura lauren laurence laurens laurie laurine layla lea leah leanne
  leen leendert leila lena lennart lenny leo leona leonard leonie leontien leslie lewis lex lia liam lian lianne
  lidewij lidia lidy lieke lien liene lieneke liesbeth liesje lieske lieuwe lievijn ligaya liliane lilly lily lina
  linda lineke linn lisa lise liselotte lisette lize lizzy loek loes lois lonneke lorena lorenzo lorraine lotje lotte
  louis louisa louise lowie luc luca lucas lucia luciano lucie lucy ludo luis luisa lukas luke luna lutske luuk lydia
  lynn lyudmila maaike maarten maartje machteld madelon magda magdalena maghiel mahmoud maike malcolm malgorzata
  malika malou mandy manfred manon manuel manuela marc marcel marcella marcia marco marcus mareike margaret margje
  margo margot margreet margriet margrietha maria mariam marian mariana marianne marieke marielle marietta marije
  marijke marijn marike marina marion mariska marissa marit mariëlle mariëtte marja marjan marjanne marjo marjolein
  mark markus marleen marlene marlies marloes marlou marlène marnix marsha marta martha marthe martien martijn martin
  martine martinus martje marvin mary maryam massimo mateusz mathijs mathilde matilda mats matteo matthew matthias
  matthijs maureen maurice maurits mauro max maxime maya mees megan mehmet mehret meike meindert meint melissa menno
  merel mette mevlut mia michael michaela michal michel michelle michiel michèle mick micky mieke mien miep mike mila
  mildred milou mineke minke minne miranda miriam mirjam mirte mirthe mohamad mohamed mohammad mohammed mohamud mohan
  moira molly moniek monika monique mostafa mouna mounir mourad moussa muhammad murat muriel mustafa mustapha myra
  myriam myron myrthe nabil nadia nadine nadir naima najat nancy naomi natalia natalie natascha nathalie nathan nawal
  nazan neeltje neil nejat nel nele nelleke nellie nelly nette niamh nicholas nico nicole niek niels nienke nigel
  nikita nikki nils nina noa noah noelle noemi noor noortje nora norbert nordin norman nour noura noëlle nuran nuria
  nynke odette okke oksana olaf oleg oleksandr olena olga oliver olivia olivier omar omer onne onno oscar osman
  ottilie otto ouafa ouassim oumaima ozlem pablo pamela paolo pascal patricia patrick patrizia patty paul paula
  paulien paulina pauline paulus pawel peer pepijn peter petra petronella petrus phil philip philippe phoebe pien
  piera pierre piet pieter pieternel pim piotr pleun popko priscilla priya quincy quinten rabia rachel rachid rachida
  radjesh rafael rafał rahma raj ralph ramazan rami ramon ramona randy rania raoul raphael rashid ravi ray raymond
  rebecca rebekka redouan reem regina reina reinder reindert reinhard reinier reinoud reint rembrandt remco renate
  renee renger renske rené renée reza rhea rhys ria rianna rianne ricardo richard rico riek riekje riekus rieneke
  rienk riet rik rina rinse rinske rinus rita ritske roald rob robbert robert roberta roberto robin roderik roel
  roelfien roelien roelof roger roland rolf romana romy ron ronald ronny rosa rosalie rosalinde rosanne rosemarie
  rosemary rosie roswitha rowan ruben rudi rudolf rudy russell rutger ruth ruud ruurd ryan saar saartje sabina sabine
  sabrina sadia sadie sahar saida sallie sally salma salome samantha samia samir samira sammie samuel sander sandra
  sandro sanjay sanna sanne sanneke santino sara sarah sasha saskia scarlett scott sean sebas sebastiaan sebastian
  seda selam selin selina selma sem semih semra serdar serge sergei serkan sevda shane shanti sharon sharona shaun
  sheila shirley siebe siebrand siebren siebrich siegfried siem siemen sien sienna sientje sieta sietse sietske sietze
  sigrid sijbren sijtske silke silvia simen simon simona simone siny siska sjaak sjaan sjef sjoeke sjoerd sjoerdtje
  sjors sjouke sjoukje sofie sonja sophia sophie soraya souad stanley stans stefan stefanie stella stephan stephanie
  stephany stephen steve steven stijn stuart suleyman sunita susan susanne suzanne sven svetlana sybren sylvana
  sylvester sylvia sytse taeke tamara tania tanja tarik tariq tatiana tatjana teake ted teddy teije teresa terry
  tesfay tess tessa tetsje teun teuntje thamar thea theo theodoor theodora theresa theresia thessa thibault thijmen
  thijs thirza thom thomas tiemen tieneke tijmen tijn tim timothy tina tineke tinus titia tjaard tjalling tjark tjeerd
  tjerk tjerkje tjibbe tjitske tobias toby todd toine tolga tom tomasz ton tonnie tony toon toos tooske tracy trevor
  trijnie trijntje trudy truida truus truuske tsjitske tugba twan ubbo ugur ulrich ulrike umut ursula uwe valerie
  vanessa vasyl veerle vera veronica veronika vicky victor victoria viktor viktoria vincent vivian vivianne volkan
  volodymyr waldemar walid walter wasim wayne welmoed wendelien wendy werner wesley wessel wibo wiebe wiebren wiecher
  wieger wieke wieneke wiepke wiert wietse wietske wijnand wijtske wilbert wilco wilfred wilhelm wilhelmina willeke
  willem willemien william willie wilma wilmar wim wineke winston wioletta wobbe wolfgang wolter wout wouter wubbo wyb
  wybren wytse wytske wytze xander xavier xenia yannick yara yasin yasmin yasmina yasmine yasser yassin yassine yassir
  yentl yigit ymke ynske yonas yoshi younes youri youssef youssra ytsje yuri yurii yusra yusuf yvette yvon yvonne
  zachary zahra zakaria zarah zeinab zeineb zeynep zoe zofia zohra zoran zoë zsuzsa zuzana zwaantje zübeyde özlem ümit`,
);

/** Ends of first names, Groninger and Frisian ones most of all, that few other words have: `Hillechien`, `Jitske`. */
export const FIRST_NAME_ENDS = /\p{L}{2}(?:[^aeiou\P{L}]tje|[kps]je|chien|tske|[fmp]ke|bert|brecht)$/u;

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
  buurmeisje broertje clubje groepje jongetje kindje mannetje meisje neefje nichtje stelletje tweetje vrouwtje zusje
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

/** Family names that many bear, lower case, without what goes before them. Some are words for a trade as well. */
export const FAMILY_NAMES = words(
  `ahmadi ahmed ali bakker beekman bergsma boer boersma bos bosma bosman brouwer bruijn bruin bruins chen dekker demir
  dijkhuis doornbos graaf groot haas heijden hendriks hofman huisman jacobs jansen janssen jones jong jonge
  jonker kamphuis kaya khan kiewiet kloosterman kok koning koster kowalski kramer kruijf kuiper kuipers lange
  lee li maas martens meijer meijering meyer mohamed mulder nguyen nieuwenhuis ouwehand patel peters pietersen
  postma ruiter sanders schaaf scholten schouten schuring schut singh smid smit smith smits taylor timmerman
  verhoeven vermeulen visser vliet vos vries wang westerhof willems williams wit witte wolters yildiz yılmaz zijlstra
  zwart`,
);

/** Ends of family names that few other words have: `Dijkstra`, `Wiersma`, `Huizinga`, `Kowalska`. */
export const FAMILY_ENDS =
  /\p{L}{2}(?:stra|[^aeiou]sma|[lrstz]ema|tma|[kmz]ing[ah]|[jh]anss?en|ersen|lofsen|[wv]sk[ia]|oğlu|oglu|ović|enko)$/u;

/** Things that are called after persons, by the ends of their words: `Café Dijkstra`, `Buurthuis De Jong`. */
export const BEARERS =
  /(?:academie|apotheek|bakkerij|bank|bedrijf|bond|buurt|caf[eé]|centrum|club|commissie|corporatie|flat|fonds|garage|groep|hof|hotel|huis|kantoor|kerk|kwartier|laan|markt|park|partij|plein|platform|praktijk|project|raad|restaurant|school|slagerij|stichting|straat|tafel|team|tuin|union|vereniging|weg|wijk|winkel)$/;
