const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** First names that are common in the Netherlands and are no other word, lower case. */
export const FIRST_NAMES = words(
  `aad aafje aafke aaltje aaron abdel abdelkader abdellah abderrahman abdi abdirahman abdul abdulkadir abdullah abe
  abigail achmed adam adele adil adnan adnane adri adriaan adriana agnes agnieszka ahmad ahmed ahmet aicha aidan aiko
  aiman aisha akke akram alaa alan alastair albert alberta albertus aldert alec aleida alejandro aleksander aleksandra
  alessandro alex alexa alexander alexandra alfie alfons alfred ali aliaksandr alice alida alie alina alisa alwin
  amanda amber ambrosius amelia amina amine amir amira ammar amy anas anastasia anchela andre andrea andrew andries
  andrzej andré angela angelique aniek anissa anita anja ank anke anna anne annechien anneke annelieke annelien
  annelies anneloes annelot annemarie annemiek annemieke annerie annet annette annie anniek anouar anouk ans anthony
  antje antoinette anton antonia antonio antonius antoon anwar arend arie arjaan arjan arjen arjette arjun arlene arne
  arno arnold arnoldus arnoud aron arthur asad ashley asma asmaa astrid atie audrey auke aukje awet axel aya ayaan
  ayan ayman ayoub ayse ayub ayşe azeddine aziz aziza aïcha babette badr barbara bart bartje bartosz bas bassam bassel
  baukje bea beata beate beatrice beatrijs beatrix ben benedict benjamin bennie benno benthe berber berend berendina
  bernadette bernard bert berta bertie bertien bertine bertus bethany betsy betty beverley bianca bieke bilal bilel
  björn bo bob bogdan bohdan bonne boudewijn bouke boukje bożena bradley brahim bram brandon brechtje bregje brenda
  brendan brian bridget brigit brigitta brigitte britt bruno burak bé caitlin callum cameron camiel camilla carin
  carina carl carla carlijn carlo carmen carol carolien caroliene caroline caspar casper cassandra catherine cato cees
  celine cem chaima chantal charles charlie charlotte cheryl chiel chloe chloé chris christa christel christiaan
  christian christianne christien christina christine christopher cindy ciska claire clara clare claudia clazien
  clemens cobi coby colin connor conny conrad constantijn cor cora corien corina corine cornelia cornelie cornelis
  corné corrie corrina corry craig cyriel czeslaw daan dagmar dalia damian dana daniel danielle danique daniël danny
  danuta dariusz darren dave david dawit dawud debbie deborah declan denise deniz dennis derk desiree desirée detlef
  dewi diana diane dick diederik dieke dien dieuwertje dieuwke dilan dimitri dina dineke diny dirk dirkje djamila
  djoeke dmytro doetie dolf dominique donald donna donny doortje dora doreen dorien doris dorota dorothy doug douglas
  doutzen douwe driss duncan durk dustin dylan dyon ebrahim ebru ed edda eddie eddy edgar edith edna edward edwin edzo
  eefje eeke eelco egbert egberta egbertje eileen eise ekaterina elaine elbert eleanor elena eleonora elfriede elham
  elias elif elin elina eline elisabeth elise eliza elizabeth elize ella elleke ellen ellie ellis elly els elsa
  elsbeth elsie elske elvira elżbieta emel emiel emil emilia emily emin emine emma emmy emre engbert engelien engelina
  enno enrico eppo eric erica erik erna ernst erwin erwina esmee esmeralda esmée esra esther ethan etty eunice eva
  evelien evelyn evert evi evy ewa ewout fabian fadi fadil fadoua fahad faisal faiza farah farhad farid farida farshad
  fathi fatiha fatima fatimah fatma fatou fawzi fay fedde feike felix femke femmigje fenje fenna fenne fennechien
  ferdi ferdinand ferry feven fien fientje filip filiz filmon finn fiona firas fleur flip florian floris fokje fokke
  folkert folkje fouad fowzia franca frances francien francis francisca franciscus frank franka frans fransien franz
  fred freda freddie freddy frederik frederika freek freerk freya frida frieda friso frits frouke froukje fré gabriel
  gabriella gabrielle gary gavin gea geert geertjan geertje geertrui geertruid geertruida geesje geke gemma geoff
  geoffrey george gerald gerard gerben gerda gerdien gerharda gerjan gerlinde germaine gerrie gerrit gerritdina
  gerritje gerry gert gertjan gesina gezina ghassan ghislaine gian gianni gijs gillian gina gineke giovanni gisela
  gitta giulia glenn gonnie goran gordon gosia grada graham grażyna greet greetje greg gregory greta griet grietha
  grietje grzegorz gré guido gulsen gusta gustaaf guus gwen gülay gülsen habib habtom hafida haico haile haitske hajar
  hakan halil halima halina halyna hamid hamza hanan hanane hanna hannah hanneke hannie hanny hans harald hareld harm
  harmanna harmen harmina harmke haroun harrie harriet harry harvey hasan hassan hauke hayat heather hedwig heidi
  heiko hein heino heleen helen helena helga hella helmut hemmo henderika hendrickje hendrik hendrika hendrikje
  hendrikus henk hennie henny henriette henrik henrike henry herma herman hermien hermina hessel hetty hidde hieke
  hilda hilde hilje hillechien hillie hilly hiltje hisham hodan hossein houda howard hubert hubertus hugo humphrey
  husam huseyin hussein hylke hüseyin ian ibrahim ibtissam ida idris ids ikram ilham ilhan ilja ilona ilse ilyas imad
  imane imke imogen ina ineke inez inga inge ingeborg ingrid inna irene irina iris irma iryna isa isaac isabel
  isabella isabelle ismael ismail isra issa ivan ivana ivo ivonne iwan iwona iza izaak jaap jaber jacek jack jackie
  jacob jacoba jacobus jacolien jacomina jacqueline jadwiga jafar jake jakob jamal james jamie jamila jan jane janet
  janine janna janneke janneman jannes jannetje jannette jannie jannigje janny jantien jantina jantine jantje jarno
  jasmine jason jasper javier jayden jeanet jeanette jeanine jeanne jeannette jeff jeffrey jeichien jelena jelle jelly
  jelmer jelte jeltje jenneke jennifer jenny jens jeremy jeroen jerome jerzy jesse jessica jessie jet jetse jetske
  jetty jikke jildou jill jilles jim jinte jip jitse jitske joachim joan joann joanna joaquin joas jochem jochum jodie
  joe joel joep joey johan johann johanna johannes john jolan jolanda jolande jolanta jolien jona jonas jonathan jonne
  joop joost joran jordi jordy jorg jorien jorine joris jorn jorrit jos josefien joseph josh joshua josine josé jouke
  joyce jozef joëlle juan juanita judit judith judy jules julia julian juliana julie julien juliette jurgen jurre
  jurriaan jurrian jurrie jurrien justin justine justyna jytte józef kaatje kadir kai kamal kamil karam karel karen
  karien karim karima karin karina karl karlijn karolien karolina kasper katarzyna kate kateryna kathelijne kathleen
  kathy katie katinka katja katrien katrijn kaya kees keira keith kelly kemal kenan kenneth kerry kerstin kevin
  khadija khadijah khadra khaled khalid kidane kieran kiki kim kimberley kinga kirsty klaartje klaas klaasjan klaasje
  klazien klazina knelis koen koos kornelis krijn kristel krzysztof kunigonde kyra kyrylo laetitia laila lamia
  lammechien lammert lammie larry lars larysa latifa laura lauren laurence laurens laurie laurine layla lea leah
  leanne leen leendert leentje leila lena lennart lenny leny leo leona leonard leonie leontien lesia leslie lewis lex
  lia liam lian lianne lidewij lidia lidy lieke lien liene lieneke liesbet liesbeth liesje lieske lieuwe lievijn
  ligaya liliane lilly lily lina linda lineke linn lisa lise liselotte lisette liudmyla lize lizzy loek loes lois
  lonneke lorena lorenzo lorraine lotje lotte louis louisa louise lowie luc luca lucas lucia luciano lucie lucienne
  lucy ludo luis luisa lukas luke luna lutske luuk luwam lydia lynn lyudmila maaike maarten maartje machteld maciej
  madelon magda magdalena maghiel mahdi maher mahmoud maike majid maksym malcolm malgorzata malika malou mandy manfred
  manon mansour manuel manuela marc marcel marcella marcia marcin marco marcus mareike marga margaret margien margje
  margo margot margreet margriet margrietha margrita maria mariam marian mariana marianne marieke marielle marietta
  marije marijke marijn marike marina marinus marion mariska marissa marit mariusz mariëlle mariëtte marja marjan
  marjanne marjo marjolein marjolijn mark markus marleen marlene marlies marloes marlou marlène marnix marsha marta
  martha marthe martien martijn martin martine martinus martje marvin marwa marwan mary maryam massimo mateusz mathijs
  mathilde matilda mats matteo matthew matthias matthijs maureen maurice maurits mauro max maxime maya małgorzata
  mebrahtu mechteld medhanie mees megan mehari mehmet mehret meike meindert meint meintje melissa menno merel merhawi
  mesut metje mette mevlut mia michael michaela michal michel michelle michiel michèle mick micky mieke mien mieneke
  miep mike mila milad mildred milou mineke minke minne miranda miriam mirjam mirosław mirte mirthe moaz mohamad
  mohamed mohammad mohammed mohamud mohan mohsen moira molly moniek monika monique mostafa mouna mounir mourad moussa
  moustafa muhammad muna murat muriel mustafa mustapha mykola myra myriam myron myrthe nabil nabila nadia nadine nadir
  nahid naima najat najib najla nancy nanda nanne naomi nasser natalia natalie nataliia natascha nathalie nathan
  natnael nawal nazan nazanin neeltje neil nejat nel nele nella nelleke nellie nelly nette niamh nicholas nico nicole
  nicolien niek niels nienke nigel nikita nikki nils nina nisrine noa noah noelle noemi noor noortje nora norbert
  nordin norman nour noura noureddine noëlle nuran nurcan nuria nynke odette okke okko oksana olaf oleg oleksandr
  olena olesia olga oliver olivia olivier omar omer omid onne onno osama oscar osman ottilie otto ouafa ouassim
  oumaima ozlem pablo pamela paolo pascal patricia patrick patrizia patryk patty paul paula paulien paulina pauline
  paulus pavlo pawel peer pepijn peter petra petronella petrus phil philip philippe phoebe pien piera pierre piet
  pieter pieterke pieternel pim piotr pleun popko priscilla priya przemysław quincy quinten rabia rachel rachid
  rachida radjesh rafael rafał rahel rahma raj ralph ramazan rami ramon ramona randy rania ranim raoul raphael rasha
  rashid ravi ray raymond rebecca rebekka redouan redwan reem regina reina reinder reindert reinhard reinier reinoud
  reint reintje rembrandt remco renata renate renee renger renske rené renée reza rezan rhea rhys ria rianna rianne
  ricardo richard rico rie riek riekje riekus rieneke rienk riet rihab rik rika rina rineke rinse rinske rinus rita
  ritske roald rob robbert robel robert roberta roberto robin roderik roel roelfien roelfina roelien roelof roger
  roland rolf romana romy ron ronald ronny rosa rosalie rosalinde rosanne rosemarie rosemary rosie roswitha rowan roza
  ruben rudi rudolf rudolph rudy russell rutger ruth ruud ruurd ryan ryszard saad saar saartje sabina sabine sabri
  sabrina sadia sadie safiya sahar saida sallie sally salma salome samantha samia samiha samir samira sammie samuel
  sander sandra sandro sanjay sanna sanne sanneke santino sara sarah sasha saskia saïd scarlett scott sean sebas
  sebastiaan sebastian sebo seda seino selam selin selina selma sem semhar semih semra senait serdar serge sergei
  serhii serkan sevda shane shanti sharon sharona shaun sheila shirley sibel siebe siebrand siebren siebrich siegfried
  siem siemen sien sienna sientje sieta sietse sietske sietze sigrid siham sijbren sijke sijtske silke silvia simen
  simon simona simone simret siny sipke siska sjaak sjaan sjef sjoeke sjoerd sjoerdje sjoerdtje sjors sjouke sjoukje
  sofie sonja sophia sophie soraya souad stanisław stanley stans stefan stefanie stella stepan stephan stephanie
  stephany stephen steve steven stien stijn stijntje stuart sulaiman suleyman sunita susan susanne suzanne sven
  svetlana swaantje sybrand sybren sylvana sylvester sylvia sytse szymon sławomir taeke tahar tamara tania tanja taras
  tarik tariq tatiana tatjana teake ted teddy teije tekle temesgen teresa terry tesfay tesfaye tess tessa tetiana
  tetsje teun teunis teuntje thamar thea theo theodoor theodora theresa theresia thessa thibault thies thijmen thijs
  thirza thom thomas tiemen tieneke tietje tigist tijmen tijn tim timothy tina tineke tinus titia tjaakje tjaard
  tjaartje tjalling tjark tjeerd tjerk tjerkje tjibbe tjitske tobias toby todd toine tolga tom tomasz ton tonnie tony
  toon toos tooske tracy trevor trienke trijn trijnie trijntje trudy truida truus truuske tsjitske tugba twan ubbo
  ugur ulrich ulrike umut ursula urszula uwe valerie vanessa vasyl veerle vera veronica veronika vicky victor victoria
  viktor viktoria vincent vitalii vivian vivianne volkan volodymyr wael wafa walaa waldemar walid walter wasim wayne
  welmoed wemeltje wendelien wendy werner wesley wessel wianda wibo wiebe wiebren wiecher wieger wieke wieneke wiepke
  wiert wietse wietske wijnand wijtske wilbert wilco wilfred wilhelm wilhelmina willeke willem willemien william
  willie wilma wilmar wim wineke winston wioletta wissam wobbe wojciech wolfgang wolter wout wouter wubbe wubbina
  wubbo wyb wybren wytse wytske wytze xander xavier xenia yahya yannick yara yared yaroslav yasin yasmin yasmina
  yasmine yasser yassin yassine yassir yentl yevhen yigit ymke ynske yohannes yonas yonatan yoshi younes younis youri
  yousef youssef youssra ytsje yuliia yuri yurii yusra yusuf yvette yvon yvonne yücel zachary zahra zainab zakaria
  zarah zbigniew zdzisław zeinab zeineb zeynep ziad zineb zoe zofia zohra zoran zoë zsuzsa zuzana zwaantje zwanet
  zübeyde özlem ümit łukasz`,
);

/** Ends of first names, Groninger and Frisian ones most of all, that few other words have: `Hillechien`, `Jitske`. */
export const FIRST_NAME_ENDS = /\p{L}{2}(?:[^aeiou\P{L}]tje|[kps]je|chien|tske|neke|[fmp]ke|bert|brecht)$/u;

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
  /(?:bewoner|bewoners|woonster|genoot|genote|nemer|gever|drager|verlener|speler|holder|assistente?|loog|trice|medewerker|medewerkster|werker|werkster|leider|leidster|meester|agent|lid|raad|team|groep|corporatie|stichting|vereniging|beheerder|coördinator|coordinator|manager|adviseur|ambtenaar|regisseur|verbinder|makelaar|eigenaar|houder|coach|ondernemer|onderzoeker|vrijwilliger|consulent|kundige|wijk|buurt|kwartier|huis|tuin|plein|straat|laan|weg|centrum|school|worker|leader|officer|member|owner|builder|keeper|council|organisation|markt|universiteit|hogeschool|university|academie|academy)s?$/;

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
  `ahmadi ahmed ali anderson bakker beekman bergsma bijl blom boer boersma bos bosma bosman bouwman brouwer brown bruijn
  bruin bruins campbell chen clark clarke cooper davies dekker dekkers demir dijkhuis donker doornbos drent drenth
  driessen edwards evans evers everts faber gerrits gerritsen goossens graaf groot haas harris harrison heijden
  hendriks hofman hoving hughes huisman huizing jackson jacobs jacobsen jager jansen janssen johnson jones jong jonge
  jonker kamphuis kaya kerkhof khan kiewiet kloosterman kok koning koster kowalski kramer kruijf kuijpers kuik kuiper
  kuipers lammers lange lee li lubbers lucas luinge maas martens meijer meijering mertens meyer michels mitchell
  mohamed moore morris mulder murphy nguyen nienhuis nieuwenhuis nieuwhof nijboer nijhof nijhuis noordhof oldenhuis
  oosterhuis oosting ouwehand patel peeters peters pietersen postma prinsen reinders rietveld roberts robinson ruiter
  rutten sanders schaaf schipper schippers scholten schouten schreuder schuring schut simons singh slagter smid smit
  smith smits stevens stuut taylor theunissen thompson timmerman timmermans tromp turner veldhuis veldman venhuizen
  verbeek verbruggen verhoeven vermeer vermeulen verschoor vink visser vliet vos vries wagenaar walker wang watson
  weening werkman wessels westerhof wever wijnja willems willemsen williams wilson wit witte wolters wolthuis wright
  wubs yildiz yılmaz zijlstra zuidhof zwart zwiers`,
);

/** Ends of family names that few other words have: `Dijkstra`, `Wiersma`, `Huizinga`, `Kowalska`. */
export const FAMILY_ENDS =
  /\p{L}{2}(?:stra|[^aeiou]sma|[lrstz]ema|tma|[kmnrtz][ei]nga|zingh|[jh]anss?en|ersen|lofsen|[wv]sk[ia]|oğlu|oglu|ović|enko)$/u;

/** Things that are called after persons, by the ends of their words: `Café Dijkstra`, `Buurthuis De Jong`. */
export const BEARERS =
  /(?:academie|apotheek|bakkerij|bank|bedrijf|bond|buurt|caf[eé]|centrum|club|commissie|corporatie|flat|fonds|garage|groep|hof|hotel|huis|kantoor|kerk|kwartier|laan|markt|park|partij|plein|platform|praktijk|project|raad|restaurant|school|slagerij|stichting|straat|tafel|team|tuin|union|vereniging|weg|wijk|winkel)$/;
