/// The words that Dutch compounds are made of, by what they may be in one.
///
/// Made by Tools/dutch-words/derive.py, which says how; do not edit. Derived from the word list of OpenTaal (Debian's
/// package wdutch), © 2006-2020 OpenTaal, © 2001-2005 Simon Brouwer and others, © 1996 Nederlandstalige TeX
/// Gebruikersgroep, used under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/): about seven thousand of its
/// words, folded, with roles counted over the others. Words of municipalities were added.
enum DutchWordList {
  /// The words, between spaces and line ends, folded as a `Tokenizer` folds.
  static let sections: [(roles: WordRoles, words: StaticString)] = [
    (
      [.first, .withS, .withEN, .last, .whole],
      """
      abonnement achterstand apparaat bedrijf boot broek cent district dood eiland getal gewicht god hart
      heer kandidaat knoop kracht lening lot pil plaat prioriteit rit schoot schot stand verhaal wolf ziel
      """
    ),
    (
      [.first, .withS, .withEN, .whole],
      """
      hal mes paar tak
      """
    ),
    (
      [.first, .withS, .last, .whole],
      """
      aanbesteding aandacht aansprakelijkheid afstand arend beheer behoud beleid bepaling bestuur bevel
      bewind bezit bond bot bras chip coaching coke compagnie contract convenant dichter drug duiker duivel
      egel ezel gebak gebruik geluk gemak genot gereedschap geschut geweld gezag heil helling hemd hemel
      inhoud inval invloed inwoner jet job kaak kalf kaper kapitaal keeper kind koerier koper korting kraker
      kwart lading landschap leiding liefde lijf link lood machtiging master meester meter minister
      monitoring omloop omtrek omvang onderwerp onderzoek ouderschap overdracht partnerschap patroon pensioen
      perceel pit plicht portier president prut publiek raad recht rechter reiger reiziger richting rij room
      rover rubriek sabbat schilder schor schut seizoen spanning spelling spit spon starter stemming stift
      storing temperatuur tijd toezicht trilling troon uitval vader verblijf verbruik vergunning vermaak
      verstand vervoer vijand voorkeur voorwerp vrede weerstand wet wethouder wever zekerheid zon zuster
      """
    ),
    (
      [.first, .withS, .whole],
      """
      admiraal advent avondmaal bedevaart bestseller buitenland catering contra dart geval harddrug hefboom
      kardinaal keizer killer kneu knot kok lang lucifer meridiaan mitrailleur naam onheil oudheid redding
      remming ruggenmerg scheid split stuiver val verba verjaar vermagering voordracht voorzorg welvaart zin
      """
    ),
    (
      [.first, .withEN, .last, .whole],
      """
      aandeel adres advocaat akkoord akte algoritme antwoord artikel arts baan bak balk ballon band bank
      beeld beest belang bericht beuk beurt blind bloem blok bocht boei boek bolle bom bonus boodschap boom
      boon boord bord boterham box brief bril brok bron brug buis cel conflict consulent contour daad deeg
      dief dienst dier dijk docent doorn doos drank duim duin dwerg eet effect element engel fles fluit fonds
      forel fort fout gang gast gebouw geest gemeente gerucht geschenk geschil gevaar gezang gift graad graaf
      graat gracht grap haai heilig hek hengst honderd hormoon hut idee incident instrument jas jongere
      juweel kaars kaart kanaal kans kantoor kas kast kasteel kerk kip kist klank klant klaver klem klep
      kleur klok klomp klus knap knol knop koek koets kolom kont kool koor kop kost kous kraal kraan krabbe
      kreeft kriek kroeg kruid krul kurk laan lamp last lens les letter lift lijn lijst loof mandaat mast
      materiaal matras medicijn merk middel mier mijl minuut muis munt naald negen noordoost noordwest noot
      norm onderdeel oost opdracht orkest ouder oudere paard pad paleis palm pan parkiet pas patient peer pet
      pier pijl pijp piloot planeet plank plant plas ploeg pop prent pret prijs prins product profiel pruim
      punt put raket ramp recept rek rivier rok rol roos rug ruit rups schaar schaats schacht schel schelp
      schijf schil schilderij schoen school schop schuld sieraad slang slip sloep sluis smart snaar snor
      soort spar spin spoor stam stap stede stelling stelt stier stoel stof stok straal straat streep strik
      strop taart talent tand tas tent toer toeslag tolk tomaat traan trap twee uitkomst vaar vaat valk vast
      vee veer vertrek verval vier vijf vis vlag vlam vlek vlieg vonk vorm vorst vos vraag vriend vrucht waag
      watt wens west wolk woning woord worm worst zeef zekering zuidoost zuidwest zuil
      """
    ),
    (
      [.first, .withEN, .whole],
      """
      aardbei acht alge bed begijn bon braam chromosoom client coordinaat dolfijn doof drie eeuw eland
      elleboog garnaal gat gister grot haak hand hazelnoot hiel jarretel kalkoen kameel kassei kazak kiek
      klip kluit knelpunt komeet kuit kwint leef malie mand mat meest meteoor meteoriet mineraal motte nerts
      olijf papegaai pauw perzik peul pupil rebel schelm schim schoft schurk snoek specerij sterf taak tulp
      verderf vodde voet weeg wees weet worg wraak zak zette
      """
    ),
    (
      [.first, .last, .whole],
      """
      aanbod aangifte aanhang aankoop aanleg aanmaak aanpak aanslag aanvoer aanvraag aanzet aardappel
      aardrijkskunde abdij abonnee academie accent acceptatie accessoire accijns accommodatie account accu
      achtergrond actie adaptatie adel adem ader administratie adoptie advertentie advies afbraak afdruk
      affiche afgifte afname afslag aftrek afval afvoer afweer agenda agressie akker alarm album alcohol
      alimentatie allergie alliantie altaar amandel amateur ambitie ambulance analyse angel angst animatie
      anker antenne antiek apostel apotheek app appel applicatie appreciatie arbitrage archeologie archief
      architectuur armoede aroma artillerie asiel asperge assen assistent associatie assurantie atelier atlas
      atletiek atoom attache attitude attractie audit auto avg avond azijn baal baard baby back bacterie bad
      bagage bakkerij balans balie balkon ballet balsem bananen bang banier banket barometer barriere basis
      batterij beat bediende begin beginsel begrafenis behang behoefte bekentenis beker bekken beklag
      belasting beletsel belijdenis belofte benzine bereid bereik berg berm beschuit beslag besluit
      besnijdenis bessen bestek bestel betekenis beton beugel beurzen bevoegdheden bewijs bezem bezet bezoek
      bezwaar bibliotheek biecht bier biezen bijbel bijdrage bijen bijl bijt biljart bind biologie bioscoop
      bitter blaar blaas blad blader blank blauw bleek blessure blij blijf blik blockchain bloed bloei
      bloesem blog blond blues bode bodem boeg boel boerderij boete boeven boezem bokken bont boog boor
      bordeel borrel borst borstel bos boter bottel bouillon boulevard bouw boycot braak branche brand
      brander brandewijn brandweer break breedte brein brem breuk brevet bridge brigade brij brochure broed
      broeder broei brood brouwerij browser bruin bubbel budget buffel buffer buffet buidel buien buig buik
      bullen bulletin bult bundel bungalow bunker burcht bureau burg burger bus business buurt cabine cactus
      cadeau cafe cake calculatie camera campagne camping campus canon caravan carriere case cassette
      catalogus categorie cement center centrale centrifuge centrum ceremonie certificaat champignon charter
      chat chatbot check chemicalien chemie cheque chocolade christen cijfer cilinder cinema circuit
      circulatie circus cirkel claim clan classificatie clausule cliche clip closet club cluster coach
      coalitie coating cocktail code cohesie collage collecte collectie college column combinatie combo
      comfort comite commando commentaar commissaris commissie communicatie communie compensatie competentie
      competitie complot compositie computer concentratie concept concern concert concessie concours
      concurrentie conditie condoom confectie conferentie configuratie congres conjunctuur conserven console
      constructie consumptie contact container context contrast controle conventie conversie coordinatie
      corner corporatie corps correctie correlatie correspondentie corso cosmetica coupe coupon cover crash
      creatie creme creool crisis cross cultus cultuur cursor cursus cyclus dader dak dam dames damp dance
      dans darm dashboard dassen data database datum dauw deal dealer debat debiet debuut declaratie decor
      decoratie deelname defensie definitie degradatie dek delegatie delta dementie democratie demonstratie
      denk dennen deposito depot depressie derden design desk detail detectie detective detentie deugd deur
      diabetes diagnose diagonaal dialect dialoog dialyse diamant dicht dieet diep diepte diesel diffusie
      dijbeen dikke dikte diner diploma directie discipline disco disconto discriminatie discussie disk
      diskette distel distributie dividend divisie dochter documentaire documentatie doek doel dollar dolle
      domein domme donatie donker donor dons doop doorbraak doorvoer dorst dosis dossier dotatie douche draad
      draai dracht drager drama drang drek drempel dressuur drift drijf dril drink drive drone droog droom
      drop druk drukte druppel dubbel duel duik duizend dump dumping duur dwang eclips ecologie economie
      editie educatie efficientie eieren eiken eind eisen eiwit ekster elektronica elftal elite email
      emancipatie emissie emmer energie enquete ensemble erfenis erfgoed erosie erts etage etappe evaluatie
      evolutie examen exercitie expansie expeditie experiment expertise exploitatie explosie export expositie
      expressie fabel fabricage factor factuur familie fantasie fase fauna federatie feest festival
      feuilleton fiche fiets figuur fijn file filiaal film filosofie filter finale firma flank flap flat
      flens flikker flits flora fluctuatie focus fokken folder folie fondue foor forfait formaat format
      formatie formule formulier forum fosfaat foto fractie frame fraude freak fregat frequentie front fruit
      fuif functie fusie gaas gala galerie galerij game gamma gangster garage garantie garde garderobe gas
      gastheer gebergte gebeurtenis geboorte gebrand gedaante gedachte geding geduld geel gehakt geheim
      geheugen geil gekken geleide gemaal generatie generator genre geranium gerst geruis geschiedenis
      gesloten gesteente getij getuig geur gevangenen gevangenis gevel gevolg gewas geweer gewei gewelf
      gewest gewin gewoonte gids giet gilde gips giro gist gitaar glad glans glas glazen glazuur gloed golf
      goot gordel gordijn gors gort goud graan graf grafiek grammatica granaat gras grauw grens griep griffie
      grijp grijs grill grind groef groei groen groente grond grootte gruis guerrilla gulden gunst gymnastiek
      haard haat hagel hagen halte hamer hamster handicap hard haring harmonica harmonie harp hars haven
      haver heggen heide hekel helder helikopter helm hengel hennep herberg herstel heup heuvel hevel
      historie hitte hobby hockey hoek hoes hoest hof hok holding holte home honger honig honing honk hoofd
      hoog hoogte hooi hoop hoorn hoos horizon horloge horzel hospitaal hotel houdster house hout huid huis
      huishoud hulde hulp humor huur hygiene hypotheek ict ideaal ijs ijver ijzer illustratie imago impact
      import impuls inbraak inbreng inbreuk index indicatie indruk inductie industrie infanterie infectie
      inflatie info informatie infrastructuur initiatief injectie inkom inkomens inkoop inkt inlaat inname
      innovatie inslag inspectie installatie instructie integratie intentie interesse interieur interland
      internet interpretatie interval interventie interview introductie inventaris inventarisatie invoer
      inzet irritatie isolatie jaag jaar jacht jammer japon jasmijn jazz jenever jeugd jicht joden jong
      jongens journaal jubileum judo jungle jury justitie kaard kaas kabel kabouter kachel kade kader kaffer
      kalender kalk kamer kameraad kamp kampeer kamper kangoeroe kanker kannen kano kanonnen kant kantine
      kanton kapel karakter karavaan karper karren kartel karton kassa kastanje kater katoen kauw kavel
      kazerne keel kegel keien kelder kelk kennel kennis kenteken kermis kern kersen kervel ketel ketting
      keuken keur kever kick kiel kiem kien kier kies kijk kikker kiosk klaar klap klapper klas klassieker
      klauw klavier kleding kleed kleef klei kleren kliek klier klik klim klimaat klink klinker kloof
      klooster klop kluis knie knijp knip knipper knipsel knobbel knuffel knuppel koeien koepel koers koffer
      koffie kogel kohier koker kolder kolf kolonie komedie kompas konvooi kooi koop koord koorts kopie
      koppel koppeling koraal korf korps korrel korst kort kostuum kotter koud kozijn kraag kraak kraam kramp
      krans krater krediet krib krijt krimp kring kringloop kristal kritiek kroes kroniek kroon kruimel kruis
      kruit kruk kuiken kuil kuip kunst kussen kust kuur kwaad kwalificatie kwartaal kwartet kwartier kwast
      kweek kwik laad lab label laboratorium lach ladder lager laken lammer lans lantaarn lantaren lappen
      laser lastig latijn latten lawaai lawine lease lectuur leder leen leer lees leger legioen lekker lelie
      lenden lengte lepel letsel leugen leuning levend lever leverantie licentie licht lid lied liederen
      lijken lijm lijster likeur limiet limonade linde lingerie linie linnen lint lippen liter literatuur
      litho lobby locatie loep logen logies lokaal loket long look loon loopbaan loterij lounge lucht luid
      luier luik luizen lunch maag maalde maaltijd maan maand maatschappij maatstaf machine maffia magazijn
      magneet mail mais management manipulatie mantel mantelzorg marathon marge mark marketing markt marmer
      marter masker massa massage match materieel matrix maximum medaille medeklinker media medicatie
      meditatie meel meiden meld melk melodie meloen membraan mentor menu meren merg merrie mest metaal metal
      methode methodiek meubel microbe microfoon middag migratie milieu militie minima minimum misbruik
      misdaad misdrijf missie mist mode model modem module moed moeder moer moeras moes moesson moleculair
      molecuul molen mollen moment mond monitor monopolie monster montage mooi moord moppen moraal morgen
      mortel mos moskee mossel motivatie motor mout mouw mozaiek muggen muil munitie museum musical muskaat
      mussen mutatie muur muziek mysterie naai naakt nacht nadeel nagel namiddag natie natuur navigatie
      negentig neger nering nest net neuk neus nevel neven nieuw nieuws nitraat niveau notaris notatie nummer
      object obligatie ochtend oester oever offer offerte oksel olie omkeer omroep omslag omzet onderwijs
      onkosten onrust ontbijt ontslag ontvangst ontwerp oogst opbouw opbrengst opera operatie ophaal opkomst
      oplage opmaak opname oppas oppervlakte oproep oproer opslag optie opvang opzet oranje orde order orgaan
      organisatie orgel orientatie ossen otter oven overeenkomst overhemd overlast overleg overname overschot
      overslag oversteek overval oxide paal pacht pagina pakket palet paling pamflet pand panda panel papaver
      papier parachute parade paradijs paragraaf parcours parel park parkeer parket participatie partij
      partner party paspoort passage passer pasta pastei patrouille paus pech pedaal pees peil pels pennen
      penning pension peper perforatie periode perspectief pest peterselie peuken piano piek pijler pijn
      pilaar pilot pin pinguin pink piramide piraten piraterij pistool plaag plafond plak plamuur plan
      plantage plasma plastic plat plateau platform pleet plein pleister plezier plooi pluim pluk podium
      poeder poel poep poes poezie poker pokken polder polis politie polo pols pomp pont poort poot populatie
      porno porselein portaal portefeuille portfolio portret positie post poster potentie potlood poule praal
      praat pracht practicum praktijk preek premie presentatie prestatie prestige preventie priester prik
      prikkel principe print printer privacy probleem procedure procent proces processie processor productie
      proef profeten prognose program programma project projectie promenade promotie prooi propaganda proppen
      prostituee prostitutie protest prothese protocol provincie provisie psychologie psychose publicatie
      pudding puin pulp puls punk puree puzzel pyjama quiz quota quotum raadsel raam raap race radar radeer
      rader radiator radio rail rally rand rantsoen rasp rating reactie reactor receptie recessie recherche
      reclame record recorder recreatie recycling redactie reductie reeks referendum referentie reflectie
      reflex regel regen regie regime regio register registratie reis rekening relais relatie religie rem
      remise renovatie rente reparatie repertoire repetitie reportage reproductie research reserve reservoir
      residentie respons rest restaurant restauratie resultaat retour reuma reunie revisie revolutie revue
      ridder riem riet rijbewijs rijm rijp rijst riool risico ritme robben robot rock roddel roede roei roem
      roer roes roest roet rogge roller roman romp ronde rood roof rook rooster rots route routine rubber
      ruil ruimte ruis ruiter rumoer rust ruzie salade salamander salaris saldi saldo salon sanctie sap
      sardine satelliet sauna saus saxofoon scan scenario scene schaaf schaak schaal schade schaduw schakel
      schandaal schar scharnier schat schede schedel schema schemer schep scheren scherf scherm scherp schets
      scheur schiet schijn schild schimmel schip schok schol schoon schotel schouder schout schouw schouwburg
      schoven schrift schrijn schrik schroef schroot schub schud schudde schuif schuim schuur scooter score
      script scriptie seconde secretaresse secretaris sectie sector sein seks selderij selectie sensatie
      sensor serie server service servies sessie set sfeer shirt shock shop show sigaren sigaretten signaal
      simulatie sinaasappel singel site situatie skelet slaap slag slaper slavernij slee sleutel slib slijm
      slijp slijtage slinger sloop slot sluier sluit sluiter smaak smeed smeer smokkel sneeuw snel snelweg
      snip snipper snoer snuit sociologie soep software solo song sopraan sound spaak spaan spaar span spat
      specie speculatie speech speel spek spektakel spel sperma spiegel spier spijker spijs spil spinazie
      spion spionage spiraal spiritus spitsen spleet splinter spoed spoel sponsor sponzen spook spoorweg
      sport spot spraak spreek spreekuur spriet spring sprint sprong spui spuit spullen staaf staal staart
      stadion stag stal stamper standaard stangen stank stapel start statistiek status steek steel steen
      steiger stek stekker stelsel stem stempel stengel steppe sterfte sterk sterkte sterren steun steur
      sticker stiel stijl stikstof stil stilte stock stoet stom stomp stoof stook stoot stop stoppel stopper
      storm stort straf strand strategie streef streek strek streng stress strijd strijk strip stro stront
      stroom stroop structuur struik studie studio stuip stuk stunt stuur stuw subsidie succes suiker suite
      surf surplus surveillance symbool symptoom synode synthese systeem taal tabel tachtig tafel taille
      talkshow tank tanker tape tapijt tarief tarwe taxi team techniek technologie teel teelt teen tegel
      tegoed teken tekort tekst telefonie telefoon telegram telescoop televisie teller tempel tempo tendens
      tennis tenor tentamen tering termijn terrassen terrein terreur terrorisme test tevreden textiel theater
      thee thema theologie theorie therapie thermometer thermostaat thesis thriller ticket tijger tip titel
      tocht toekomst toerisme toernooi toestel toets toevoer toilet tol tolerantie toneel tong tonnen tool
      toon top topper toren tornooi totaal totem tour touw trace track tractie traditie traject tram
      transactie transfer transformator transitie transplantatie transport trauma trechter tref trein trend
      tribune trio trog trommel trompet troost tros trots trouw truc truck truffel tuberculose tucht tuig
      tuin tumor tunnel turf twist type uien uitgifte uitlaat uitleg uitspraak uitstap uitstoot uitvoer
      uitzet unie uniform unit uurwerk vaart vaccinatie vacht vacuum vakantie vakken valuta vangst varens
      variatie vat vecht vector veehouderij veertig vegetatie veilig veiling veld venster ventiel ventilator
      verband verf vergeet verhoor verhuur verklikker verkoop verlang verlet verlies verlof verloop vernis
      verre verschil versie verslag verzen verzoek verzuim vest vesting vet vezel video vijftig vijver villa
      vilt vinding vinger viool virus visa visie visite visserij visum vizier vlak vlakte vlecht vleermuis
      vlees vleugel vlieger vlies vlinder vloed vloer vlokken vloot vlot vlucht vlug vocht voeder voedsel
      voeg voering vogel volkeren volleybal volume vonnis voogdij voorbeeld voordeel voorraad voorstel voren
      vork vraat vracht vreemd vrees vreugde vries vrij vuil vuist vulkaan vuur waaier waak waan waarborg
      waard wacht wafel wagon wallen wals walvis wand wandel wang wapen warenhuis warm warmte water web
      website wedde weder wedstrijd weefsel weekend weelde weergave weide wekker wereld werf werk werp wervel
      wester wezens wiek wiel wier wijd wijk wijn wijzer wild wind winkel winst winter wiskunde wissel witte
      wmo woede woestijn wol wond wonder woon worstel wortel woud woz wrak wrijf yoghurt zaad zacht zadel
      zaken zalf zalig zalm zand zang zaterdag zee zeep zegel zegen zeil zeker zend zender zenuw zestig zetel
      zeventig zicht ziekte zijde zilver zitten zoek zoen zoet zolder zomer zonde zonne zool zoom zorg zout
      zuig zuiger zuring zwaai zwaar zwaard zwaarte zwak zwakte zwaluw zwam zwart zwavel zweep zweet zwem
      zwerm zwijg
      """
    ),
    (
      [.first, .whole],
      """
      aandrijf aaneen aankomst aanloop aanmeld aanplak aanraak aanrecht aanschaf aansluit aanspreek aanteken
      aanwijs aanzuig aarde aardgas aardolie abortus abrikozen absorptie accordeon achteraf achterna achterop
      achterover achteruit achttien acquisitie acryl acteer actiever adder afbouw afbreek afdek afhaal afkick
      afkoop aflees aflever afloop afluister afreken afschrik afslank afsluit afspeel afstem afstudeer aftap
      aftel afwas afwerk afzet afzuig aids aikido alfa algoritmen alinea allround alpen aluminium ambassade
      amber ambtenaren ammoniak ananas anijs ansjovis anticonceptie antidrugs antislip antiterreur applaus
      april aquarel aquarium arrestatie asbest asfalt assemblage assisen astma audio automobiel autonomie
      baarmoeder babbel bachelor badminton bagger baisse bajes bajonet baker bal bamboe bar bariton barok
      barrage baseball basket bastaard bauxiet bazuin bedank bedel beeldhouw been beenmerg beer begraaf
      behandel bekend bemoei benefiet bescherm beslis bespreek beta betaal bever bewaar beweeg bezorg bied
      bijeen billen binnenhuis binnenvaart biscuit bivak bliksem bloot blus body boedel boekhoud bolder boos
      borduur borg bowling braad braille breek breng brom broom brouw bruis bruto buitenboord buitendienst
      bulk buur cabaret cacao cadmium calcium calorie camouflage cannabis carbid carbon carpool carrosserie
      cartoon casino cassatie casus cello champagne chloor choco cholesterol chrono chroom cijns citroen
      citrus cocaine combi comedy compost compressie compromis condens condensatie congestie consensus consul
      consultatie contributie conversatie corona corruptie counter country cowboy crack credit creditcard
      cricket cruise cult cyber dag dank dating debet december deel demon deportatie designer dessert
      deviezen diaken diepvries differentiaal dinsdag dioxine dobbel doctoraal domino donder dooreen doorgeef
      doorkijk doorlaat doorloop doorstroom doorvaart doping dors douane download draken dreig drieweg
      droogte drost druip drum dwaal dwars dweep dweil dynamiet echo edel eenpersoons eerbied efficiency
      eigenaren elektro elektronen elfen elzen embryo emigratie enkel entertainment entree erectie eredivisie
      erf escort espen essen estafette etalage ether etiket etmaal etter euro euthanasie evacuatie evangelie
      excuus executie experimenteer exploratie expres extra facet fakkel farmacie fastfood felicitatie
      filtreer fineer finish flamenco flash flauw flex flodder fluister fluor fluweel folk folter fosfor
      frambozen franchise frankeer frees friet fris frituur fysio gaai gaffel galop garnalen gazon gedenk
      gedoog gegevens gehoor geld geluids gember genade gender genees genie gereed gering gerust geschied
      gesel gijzel glamour gletsjer glij glim glitter gloei glorie goed gondel goochel gospel gouw graffiti
      grafiet grammofoon graniet graveer gravel griend griezel grof groot gruwel gummi gymnasium haal half
      hamburger hang hardloop hardware hasj hecht heem heet heksen helium helle help herfst herhaal herkomst
      heroine heruit hetero hijs hindernis hindoe hinkel hiphop hobbel hoef hoepel homo horeca horror houd
      huil huizen humus hybride hyper identificatie iepen immigratie implementatie inbel inboedel inbouw
      incasso incest indianen indoor infiltratie informatica informatiever infra infuus inhaal inleg inlever
      inlog inloop inmaak inpak input inruil inschakel inschrijf inspraak inspuit instap insteek instel
      instroom insuline intake integraal inteken intelligentie intercity interest interim invul inwerk
      inzamel ionen irrigatie islam isoleer ivoor jeans jodium jogging jubel judas juich juli kaai kaal kaats
      kabeljauw kalium kamelen kamfer kanarie kaneel kansel kantel kapittel kapok kapot karamel keper kerst
      ketter kieuw kiezel kilo kinder kinderbijslag klaag kleuter kloek kloot knaag knal kneed kniel knikker
      knoflook knok knutsel kobalt koel kokkel kokos kom komkommer komma kook kopieer koriander kras kreupel
      kriebel kriel krokodillen krom kronkel krop krotten kruip kudde kuif kwakkel kwantum kwel kwelder kwis
      kwitantie laag laatst lanceer langst laptop laster laurier lauwer lavendel leeg leem leges legionella
      lente lepra leraren leukemie leuter levens levensloop lieve ligplaats limoen linker liquidatie liturgie
      live logeer loopgraven lotus luchtweg luister lustrum lymfe maai maak maatregelen macro magnesium
      magnetron mammoet mangaan mannen marifoon marine marionetten martel matrozen meeneem meerwaarde meet
      mega melisse meng menstruatie mergel methadon metro metsel micro midden mijnbouw millennium minder
      minderheden mini miniatuur minne mobilisatie modder moerbei mokka molest morse mortier moslim mosterd
      multimedia muskus naad natrium navel nazi nazorg neerslag neon netel netto nicotine nikkel nonnen nood
      noord normaal november nylon observatie oceaan octrooi oefen oerwoud offset omkoop onderduik onderwater
      ongelijk onkruid online onrecht onthaal ontleed ontvang ontwikkel oog oor opberg opblaas openlucht
      ophang opinie opium opknap oplaad oplos oppositie opruim opstap opstart opstel optel opvoed opzeg
      outdoor overblijf overeen overhoop overstap overzet ozon paas pak paniek pantser parallel parameter
      paraplu parfum parochie parterre parttime passie pastel patat patent paternoster patrijs pedo pekel
      penant pendel perron pers personen petroleum peuter picknick piep piket pinda pingpong pinkster pizza
      plafon plateel platina pleeg pleit plet plof plot plus pocket polarisatie polijst polio pons pool power
      prairie precisie predik privaat prive programmeer promo pronk prostaat proton proza prullen psalm puber
      purper quarantaine rabarber rad raffinage rangeer raster ratel rayon razend redeneer reform regeer
      regressie rehabilitatie reken renaissance reorganisatie resonantie retail retro reuk revalidatie
      revanche revolver richt rijg rijn roep rommel rondvaart rontgen rooi rotan rotatie rouw rugby rund
      sabel sabotage saffier saffraan sandwich savanne schaam schaamte schaft schamp schans scharrel schater
      scheef scheikunde scheld schenk schenkel scherts schijt schiller schimp schommel schoor schraag schraap
      schreeuw schrijf schrob schuil scouting sekte sesam shoarma shuttle simultaan sinterklaas sinus skate
      skeeler slacht slecht sleep slijk slijt slik sluik sluip smaad smal smartphone smeek smelt smet smoor
      snij snoei snoep snooker snot snuffel soja soldeer sollicitatie sorteer souffle soul souvenir spam
      speed speer speur splijt spreid sproei staatsie stabilisatie stamp stekel steno stereo stijf stijg
      stink stoep stolp stoom strak strooi struikel struis studeer stuif stuit stuiter successie suicide
      super takel tast taxatie techno teer teerling tegenover telecom telecommunicatie telegraaf teleur
      tentoon tepel terecht terugkeer thuis tiend tiener timmer tippel topo tover tractor tralie transit
      transmissie treur tril trim triomf troef troetel tropen trust tuimel turn twaalf tweedeklas tweeling
      tweepersoons twijfel typo uier uiteen uitgeef uitkijk uitleen uitloop uitreis uitvaart uitwijk uitzend
      ultra undercover uranium urgentie urine vaal vaandel vacature vakwerk vanille variete veeg veertien
      vendu venkel ventilatie verander verbeter verdeel verder vergader verhuis verificatie verkleed verklein
      verleng verlos verpleeg verstek vertaal vertel vervang vervolg verwen verwijs verzamel verzend
      veteranen vijftien vinyl visitatie vitamine vlier vloei vloek vlotter voel voer volg volmacht vooraan
      voorhoede voorin voorlees vooronder voorop voorschot vooruit vouw vreet vroeg vuilnis vulpen wadden
      wankel weck weduwe weef week wegwerp welkomst wentel wierook wiet wijwater witwas woeker woel woensdag
      wurg yoga zaag zaai zaal zebra zelf zestien zevenen zeventien zigeuner zigzag zijspan zoog zuid zuip
      zuivel zuur zwanen zweef zwerf
      """
    ),
    (
      [.withS, .withEN, .last, .whole],
      """
      activiteit appartement begrip bisschop faciliteit gebed handeling hert kampioen melding monnik
      nederzetting olifant ongeval predikant professor schaap scheep vergoeding zwijn
      """
    ),
    (
      [.withS, .withEN, .whole],
      """
      aanmaning afgod curiositeit liquiditeit mening nationaliteit
      """
    ),
    (
      [.withS, .last, .whole],
      """
      aaltje aanbeveling aanbieder aanbieding aandeelhouder aankondiging aannemer aanpassing aansluiting
      aanvaarding aanval aanvang aanvulling aanwijzing accountant achtervolging acteur activering adelaar
      ademhaling adviseur afbakening afbreking afdeling afdichting afdracht afhandeling afhankelijkheid
      aflevering aflossing afnemer afscheiding afsluiting afstemming afweging afwerking afwijking afwikkeling
      afzetting aggregaat ambacht ambassadeur ambt arbeid arbeider arrondissement assortiment auteur
      automatisering autoriteit bakker bankier bataljon bebouwing bediening beenhouwer begeleiding beglazing
      begroting behandeling beheerder beheersing beinvloeding bekleding bekostiging bekwaamheid belegger
      belegging beleving beloning bemaling bemanning bemesting bemiddeling benadering benoeming beoordeling
      beplanting bereiding bereikbaarheid berekening berging beroep beschaving bescherming beschikking
      beschrijving beslissing besmetting besparing bespreking bestaan bestand besteding bestemming bestraling
      bestrating bestrijding besturing bestuurder betaling betoging betrekking betrouwbaarheid beul bevalling
      beveiliging bevestiging bevoegdheid bevolking bevoorrading bevordering bevrachting bevraging bevriezing
      bevrijding bewaking bewapening bewaring beweging bewerking bewoner bewoning bewustzijn bezetting
      bezigheid bezoeker bezuiniging bezwering bijstand binding blazer bloeding bloemetje boeking bokser
      bombardement borging botsing breking brouwer bruid bruiloft buiging burgemeester burgerschap capaciteit
      certificering chauffeur codering consultant contingent criminaliteit daling deelnemer deelneming
      dekking delict demping departement dichtheid dichting digitalisering directeur diversiteit doding
      dokter doorstroming dopje dorp dosering dreiging drukker duiding duurzaamheid echtheid eenheid
      eenzaamheid eigendom erkenning ervaring evenwicht fabriek faculteit fatsoen fietser filmpje
      financiering fundering gebied gebit gebod gebrek gebruiker gedrag gelaat geldigheid gelegenheid
      geleiding gelijkheid geloof geluid gemeenschap generaal genezing geslacht gesprek getrouwheid gevecht
      gevoel gevoeligheid gewenning gewricht gezelschap gezicht gezin gezondheid gisting griffier groep
      groepering grootheid hacker handel handelaar handhaving hardheid heerser heffing heling herdenking
      herder hereniging herhaling herinnering herkenning hertog hervorming herziening houderschap huisvesting
      huurder huwelijk identiteit inbreker inburgering indeling ingang ingenieur inkomen inrichting
      inschrijving inspanning instelling instituut instorting instructeur intensiteit investering invoering
      inzameling jager juffer kabinet kanselier kapitein kapper kartering kenner keuring kievit kiezer kijker
      klassement klontje koeling kolonel koning kramer krijg kroning kruising kunstenaar kusje kwaliteit
      lancering land landing lapje leefbaarheid legering leider leiderschap lener lessenaar leven leverancier
      levering lezer liberalisering lichaam lieveling ligging lijden loyaliteit lozing maatschap macht
      magistraat makelaar manager mannetje mantelzorger marinier markering matigheid matiging medewerker
      meerderheid meisje mentaliteit miljonair minderheid mobiliteit moeilijkheid mogelijkheid monding
      moordenaar neutraliteit nijverheid officier omgang omgeving omwenteling onafhankelijkheid onderbreking
      onderdrukking onderhandelaar onderhandeling onderhoud ondermijning ondernemer onderneming
      onderscheiding ondersteuning onderwijzer onderzoeker ongeluk ontduiking ontginning ontheffing
      onthouding ontleding ontmoeting ontploffing ontplooiing ontsluiting ontsmetting ontsteking ontvanger
      ontwikkeling onzekerheid oorlog opening opleiding oplichter oplichting oplossing opmerking opneming
      opruiming opsporing opstelling opvoeding opvolger opvolging opwekking opzegging ordening overbrenging
      overgang overheid overschrijding overtreding overwinning overzicht parlement passagier pastoor pater
      peloton personeel persoon persoonlijkheid pionier plaatsing planning poet potje premier productiviteit
      profilering programmering raadpleging reclassering redenaar regelgeving regeling regering regiment
      regisseur reglement regulering reiniging rendement renner reservering rijk rijping riolering roker
      samenleving samenwerking sanering schatting scheiding schemering schepping schikking schipper scholing
      schommeling schoonheid schorsing schrijver schutter screening secretariaat signalering slager sleper
      sluiting smid snelheid societeit soevereiniteit solidariteit speler spelletje splitsing spreiding
      spreker sprookje stabiliteit stad staker staking stalling station stichting stijging stimulering
      storting straling strijder strijker stroming stroper sturing tabak teler tentoonstelling terra
      terugtrekking terugwinning tevredenheid toediening toegang toegankelijkheid toekenning toepassing
      toestand toestemming toetreding toetsing toewijzing trainer training trekker trekking tuinder
      uitbreiding uitdeling uitdrukking uitgang uitgever uiting uitkering uitrusting uitvoering uitwisseling
      universiteit vaardigheid vakbond varken vechter veiligheid vennootschap verandering
      verantwoordelijkheid verantwoording verbeelding verbetering verbinding verbod verbond verbranding
      verbruiker verdediging verdeling verdieping verdrag verduistering verdunning veredeling vereniging
      verevening vergelijking vergeving vergiftiging vergroting verhoging verhouding verhuurder verkaveling
      verkeer verkenning verkiezing verklaring verkleining verkorting verkrachting verlamming verlener
      verlening verlichting verloedering vermeerdering vermindering vermogen vernietiging vernieuwing
      verontreiniging verordening veroudering verpakking verplaatsing verpleegster verpleging verrekening
      verrijking verruiming verschijning versiering verslaving versnelling versperring verspreiding
      versterking vertering vertraging vertrouwen vervanging verversing vervoerder vervolging vervuiling
      verwachting verwantschap verwarming verwerker verwerking verwerving verwijdering verwijzing verzadiging
      verzekering verzending verzet verzoening verzorging vestiging vinder visser vla vochtigheid voeding
      volk voorbereiding voorlichting voorstelling voortgang voorzitter vormgeving vorming vrijheid
      vrijwilliger waardering waardigheid waarheid waarnemer waarneming waarschuwing wapening waterschap
      weerbaarheid weging weigering welzijn werkeloosheid werkgever werking werkloosheid werknemer werving
      wetenschap wetgeving wijding wijsheid wijziging winkelier winnaar winning wording zanger zending zesje
      ziener zitting zonering zuivering zwangerschap
      """
    ),
    (
      [.withS, .whole],
      """
      aanbevelen aanbidding aangezicht aanhouding aanmelding aanmoediging aanneming aanstelling aantrekking
      aanwerving aanwezigheid aardbeving aarding aart achterhoofd afbetaling afkeuren afkoeling afleiding
      afpersing afronding afscheid afschrijving afschrikking afslanking afstamming afstoting afvalling
      afvloeiing afwatering afwijzing alarmering alfabetisering alleman amusement apartheid apotheker
      arbeidsongeschiktheid assertiviteit beademing bedelaar beginner behartigen behendigheid bekering
      beleefdheid belening belichting beminnen bemonstering benijden beproeving beregening betreuren
      bevloeiing bewonderen bewustwording bezien bezinning bieding bijscholing billijkheid budgettering
      carnaval commissionair conformiteit conservering continuiteit creativiteit deling democratisering
      derdemacht deskundigheid detachering doctor doctoraat dominee donateur doorgang dronkenman drukking
      echtscheiding elektriciteit erfelijkheid evenredigheid facturering faillissement fertiliteit fitnes
      functionering garnizoen gehoorzaamheid gelding gemoed geweten gezantschap gezelligheid gijzeling
      gladheid globalisering gouvernement gouverneur grijn grossier grutter gunning haalbaarheid havik
      hechting herijking herindeling herinrichting herkansing herontwikkeling heropvoeding herstelling
      herstructurering herverzekering herwaardering honorering houdbaarheid hovenier immuniteit indiening
      inenting ingewand inning inpassing inschatting instandhouding integriteit invaliditeit inwijding
      jongeling juwelier kalmering kassier kennismaking kieviet kleermaker klokkenluider kluizenaar koekoek
      koetsier koninkrijk koster kostwinner kruidenier kwaliteitsborging kwijtschelding licentiaat
      liefdadigheid loting maakbaarheid martelaar maturiteit mededinging medefinanciering medezeggenschap
      meervoud metselaar mijnwerker minderwaardigheid misleiding modernisering moederschap molenaar
      motivering nadering najaar nascholing noemen ombuiging omkoping omleiding omrekening omschakeling
      omzetting ontbinding ontdekking onteigening ontgifting ontgroening ontharing ontkenning ontluchting
      ontneming ontruiming ontsnapping ontsnippering ontspanning ontstaan ontvoering ontwapening ontwenning
      onveiligheid onweer ooievaar opgraving oplevering opoffering opportuniteit oprichter oprichting
      oproeping opstanding opwerking oudejaar ouderdom overbrugging overleving overlijden overnachting
      overschrijving overstroming overwintering padvinder paring patricier pelgrim poffertje populariteit
      privatisering puberteit publiciteit realiteit reder rederijker rijkelui satan schenking scoring
      semioverheid senaat sensibilisering slaging sloper solvabiliteit spijsvertering splijting staat
      stolling stukadoor superioriteit supporter terugbetaling tewaterlating tewerkstelling toelating
      toelevering toenadering toeschouwer toeval toevlucht uitgaan uitlevering uitnodiging uitputting
      uitscheiding uitsluiting uitstraling uittreding uitwatering uitwerking uitwijzing uitzetting
      uitzondering utiliteit vaderschap verbouwing verbreking verdamping verdelging verdoving verdringing
      vereren vergassing vergelding vergisting vergrijzing verjaardag verjaring verjonging verleiding
      verlossing verloving vermelden vermenigvuldiging vermoeidheid verovering verrassing verslechtering
      verstikking voetganger voorhoofd voorjaar voorrang voortplanting vriendschap vrijmetselaar vrijwaring
      vruchtbaarheid waarschijnlijkheid wanhoop welstand werkelijkheid wrijving zelfstandigheid zingeving
      zorgvuldigheid
      """
    ),
    (
      [.withEN, .last, .whole],
      """
      aantekening afspraak agent analist architect artiest aspect atlete avontuur bacil berk bestelling
      beurze biet biljet communist component consument correspondent deskundige diplomaat dirigent document
      dronk druif duif econome econoom eend envelop enveloppe erwt evenement fabrikant favoriet fazant feit
      fooi fossiel galg gans gare gebaar gedicht gehandicapte geit goeder haan haas hagedis hegge held hoed
      hoer hond hyacint ingredient inkomst insect journalist jurist kat keet klacht klerk knaap knecht konijn
      koningin kraai krant kruik laars larve leerling leeuw lezing maagd machinist map mededeling meeuw mens
      migrant mijne monument muskiet muts muzikant nomade oefening opgaaf piraat poll populier pots potte
      prinses producent pruik puist range rasse ratte reus schoof schort schrede schuit sering sigaret sirene
      slaaf slak socialist soldaat specialist speld spreuk statuut strook student terrorist toerist troep
      uitgave uitslag verdachte verstrekking vijg vink vlooi vluchteling volwassen voorwaarde voorziening
      vriendin vrouw wasmiddel werkloze wesp wieg wilg ziek
      """
    ),
    (
      [.withEN, .whole],
      """
      aanwinst actualiteit allee appelsien arrestant baas bakste bandiet bejaard beklaagd beklaagde
      benedictijn boer calamiteit crediteur dakloze debiteur delicatesse diplomate explosieve fjord forens
      getijde geuze gevang gevorderd gevorderde illegale immigrant inlichting invalide jezuiet junior
      kapucijn krankzinnig krent lamelle leed libelle lompe lorre miljard miljoen mirte nabestaande naturist
      neutron ontheemd ontheemde passant plagge ploert plomp rariteit regent relikwie schee scholier senior
      synoniem teruggave titan verrek veterane vreemdeling vrijgezelle zede zelfstandig zelfstandige
      zendeling zuigeling
      """
    ),
    (
      [.last, .whole],
      """
      aandoening aandrijving aanduiding aangelegenheden aangelegenheid aanplant aanspraak aansteker aantal
      aanvaller aanvoerder aanvrager aanwas aanwijzer aapje aardig aardiger absorberend achtbaar actief
      activist advisering affaire afhankelijk afrekening afschrift afsluiter afsprak agentschap almanak
      ambtenaar apparatuur archivaris areaal argument arm arrangement arrest arsenaal attest autootje baars
      baarst bakens ballend barend baron bases bassin baten beambte bedding bedekking bedeling bederf beding
      bedrag bedreigend bedreigende bedreiging bedrog beeindiging beenderen begeleider begeleidster
      behandelaar beharing behoevend behoevende beitel bekendheid bekisting bekje bekleder bekwaam
      belemmerend belletje bemiddelaar benaming benden bendes benig benodigdheden beoefenaar beoefening
      bepalend beperkend beperking beraad bereidheid beroving beschadiging beschermend beschermer beschot
      beschouwing beschuldiging besef besparend bestendig bestendigheid bestrijder betaald beten betoon
      betuiging bevestigend bevoegd bevorderend bewaarder bewaker bewerker bewoonster bewust bewuster
      bezitter bezorger bezweerder bezweerders biefstuk bijeenkomst bijlage bijslag bijter binder biografie
      biologisch bioloog biotoop blaadje bladig blijvend blijver blindheid bloedig bloemig bloempje bloempjes
      blouse blusser boa board boeket boetiek bokje bolwerk bommetje boomgaard boompje boring bouten bouwer
      breed brekend breker brengend bries brilletje broer bruggetje builtje bundeling burgerlijk cafeetje
      capsule carcinoom carrousel catalogi censuur centra challenge chef chirurg chirurgie chloride circulair
      coaches coefficient collectief collega commandant commentator communisme complex componist conclusie
      conducteur consortium constante controleur controller coordinator corridor courant crimineel crises
      criteria criterium critici criticus curator curve cycli cyclisch daags dansend danser danseres decaan
      decreet deelde deerde dekens dekkend dekker deksel deler delinquent democratisch demper denkend denker
      dertigjarig dertigste derving derwijze deskundig dessin detector diagram dichtheden dictatuur dienaar
      differentiatie dioxide distributeur doctrine dodend doder doende doener doorlatend doorlichting doppen
      dorens draagster draaiend draaier dragend dreef drijver drinker droger drukkerij drukt duizendste
      durend dynamiek echtpaar economisch eczeem eenheden efficient eigenaar eigenschap elixer emplacement
      epidemie epos eskader etend eters ethiek exemplaar expert exploitant exporteur extract fanaat fans
      fenomeen festijn filet filosofisch filosoof financien flacon fluiter fobie fokker fokkerij formulering
      fornuis fractuur fragment functionaris fundamentalist fysica gaand gaarder gaatje garnituur gebeuren
      gebonden geboren gebouwd gebroed gebruikster gedeelte gedraaid gedreven gedrukt geefster gegaan gegeven
      gegooid gegroeid gehaald gehalte gehandicapt gekleurd geknoopt gekte geleding geleerd geleerde
      geleerdheid gelegd gelegen gelegenheden geleider geletterdheid gelijke gelofte gelopen gelovig gemaakte
      gemachtigde gemiddelde genetica genoot genootschap georienteerd geplaatste geraakt gerechten gerechtigd
      gerei gerelateerd gericht gerichtheid gerief geschoten gespeeld gestalte gestel gesteld gesteldheid
      gesticht gestookt gestookte gestuurd getrokken getrouw getrouwer gevaarlijk gevangene gever gevoelens
      gevoelig gewaad gewoel gewond gezel gezellin gezeten gezette gezind gezindheid gezwel gierig gieter
      gieterij gigant gitarist glaasje godin goeroe gooide gooien graag grafie grafisch grammen graver
      gravure greep groet haartjes hakken hall halzen handig hanger hapje haren harig hartig hartiger
      hartigheid hater hebbend hebber heerschappij heffer heldin helft helpster hendel hervormer historici
      historicus historisch hoeder hoekig hoen hoenders hoeveelheden hoeveelheid honderdste hoofdig horens
      hormon houdend houder houding houwer hoven ideologie idool imperium implicatie inclusief indicator
      inhoudelijk inspecteur instantie instinct intensief internaat invulling inzicht jaarlijks jacks jargon
      jarigen jonger jonker journalistiek juffrouw jurk kalveren kammen kampioenschap kantig kapitalisme
      kapitalist kapje kappen kapsalon kapsel karbonade karretje katern kenmerk kerel kerend ketens kettinkje
      keus keutel keuzes kitten kledij kliniek klinkend klopper klos knijper knoopt koeler komend kommetje
      koppig kosten koten kotten kraampje kraampjes krabber krachtig krachtiger kreet kritisch kroket kruiper
      kruiser kunde kundig kunstenares kwaal kweker kwekerij kwelling kwestie laatje laboratoria lachend
      lacht lader lades landelijk lander ledig leerde leert leeuwerik legende leggen legger legging leidster
      lekkage lekken leraar lerares lerend lichter lichting liefhebber liefhebster liefje liggend ligger
      lijder likker liniaal locomotief logboek logger logica logisch loodsen loopster loosheden loost lopend
      loper lozen lozer lullen lustig lustiger maaier maakster maakten maandelijks maarschalk maat maatregel
      machientje magazine magnaat makend maker makerij makker man manifestatie manoeuvre manschap marsen
      matches matiger mechanisch mechanisme medewerkster medium meesteres meeting meevallers meier melder
      melker menging mengsel menigte mepper mester meting meubilair microscoop middelen mijt militair
      militairen ministerie minnaar minnend misdadiger mishandeling missen mixer mobiel modern modus moedig
      moediger moedigheid moedigste moeheid moeilijkheden mogelijkheden molecules monteur motie motief motto
      musea musici musicus naaister nationalist nederlaag negentigjarige nemer neming neren neuker neurose
      neutraal nicht nimf nota notering notitie offensief omschrijving omstandigheden omstandigheid ondergoed
      ondermijnend onderricht ondersteunend ondersteuner ongelijkheid ontwerper ontwikkelaar onvriendelijk
      oord opener operator opgeleide ophoping oplegging opnemer oppervlak opstand optocht optreden opvatting
      opzichter opziener organisator oudste overkapping overschrijdend overstijgend overtreder overtreders
      overtuiging overweging paadje pact pakking paneel parkeerder pastor pastoraat pauzes paviljoen peiling
      pelde pende percentage perikelen perk personage pianist pieper pingen piste plaatsen plaatsje plaatsjes
      planner planter planting plechtigheden plechtigheid pleger plek plichtig pluis plukker plusser podia
      poeier poetser poetsers poging politici politicus politiek potentieel prediker preparaat presentator
      prikker problematiek productief professional programmeur projector proof provider psychologisch
      psycholoog quote quotient raampje raming rank rapport rapportage ratio recensent recensie reces
      rechtelijk redacteur redder redenen redes reep regelaar reiniger rellen remmer renbaan rennen reporter
      republiek reservaat resolutie revolte rijdend rijder rijdster rijkdom rijker rijkheid rijkst ritueel
      roeping rokerij rolletje romannetje rondje rooier rotonde ruimen ruimer runner sage samenstelling
      saxofonist scanner schaarste schaatser schakelaar schakeling schappelijker scheerder schender schending
      schennis scheppend schermpje scherpte scheut schieter schildering schilletje schrijfster
      schroevendraaier schuiver schuw scoop scout sculptuur segment seksueel serum shampoo simulator siroop
      slachter slachterij slachting slagerij sleuf sliep slijper slikker sluitend smederij smokkelaar snede
      snelheden snijder sociaal socioloog sommen sommetje sonate sonde soos speciaalzaak specificatie
      specifiek spectrum speelster speelt spelend spinnerij spoeling sporter spray sprekend springer sproeier
      spuiter staand stadia stadium stages staken stalletje stationnetje steker stelde stellend steller
      stemmig stichter stick stoker stokerij stoornis strateeg strelend stronk suggestie sulfaat supplement
      symboliek syndicaat syndroom systematiek tablet tachtigjarig tachtigjarige tactiek tafereel talig
      tallen tangen technici technicus technisch technologisch technoloog teerden teert tegenstelling
      tehuizen tekenaar tekening telling temmer tenue terend terig term terminal theoloog theoretisch
      therapeut therapeutisch therapeutische these tienduizend tienjarig tijding tijdstip tijdvak tinten
      toelage toename toespraak tournee trafiek trailer traktaat transporteur treffer trekkend tribunaal
      trofee trui turbine twintigduizend twintigjarig twintigste tycoon uitbater uitgeverij uitje uitoefening
      uitvoerder uitzending uurtje vaarder vaardig vaardiger vaardigheden vaccin vakje vakschool vallend
      vanger variabele variant vastheid veertigjarig veertigste veger vellen velletje venter veranderend
      verantwoordelijk verantwoordelijke verdacht verdediger verdeler verdiener verdienste verdriet
      verdrijvend verdubbeling vereiste verering vergadering verhandeling verheffing verhogend verhuizing
      verkenner verklaard verkoper verlagend verlaging verlangen verleden verlenging verloven vermelding
      vermenging verminderend vernauwing verpleger verplichting verraad verrader verrichting verruimend
      verschaffer verschijnsel verschuiving verse versje verslaafd verslaafde verslaggeving verslindend
      verspilling versterkend versterker verstorend verstoring verstrekkend verstrekker vertaling
      vertegenwoordiger vertegenwoordiging verteller vertelling vertoning vertoon vervalsing vervangend
      vervanger vervulling verwant verwarring verwekkend verwerkend verwisseling verzamelaar verzameling
      verzekeraar verzekerd verzorgende verzorger verzorgster verzwaring veulen viaduct viering vignet
      vijandig vijftigjarig vijl vinnen virtuoos vlaag vlaai voerder voerend voetballer voller volst vondst
      voogd voorganger voorlichter voorman voornemen voorschrift voorspelling voorsprong vordering vormend
      vormpjes vrager vreter vreugd vriendelijk vriendelijker vriendelijkheid vullend vulling waanzin waardes
      waardig waardiger waardigheden wachter wagens wagentje wagentjes wandelaar wandeling warmer wasmachine
      wasser wedloop weger weggetje weigeraar weitje wekkend wending werende wering werkend werker werkster
      werkte werkzaamheden werkzaamheid werper werver wetenschappelijk wetenschapper weverij wiekt wijdte
      wijf wijzen wijzing willig williger willigheid winner wisselaar wisseling wisser woordelijk worp zaaier
      zaak zakelijk zangeres zeges zeiler zestigjarig zetter zetting zeventigjarig zieker ziende zinnig
      zinniger zinnigheid zinnigste zittend zitter zoekend zoeker zones zonnetje zooi zoon zucht zuchtig
      zuchtiger zusje zweer zwemmer zwendel
      """
    ),
    (
      [.whole],
      """
      aardenburg aartman aartswoud achthoven achthuizen achttienhoven akkerwoude alpenland avondland
      baarsdorp baasrode bakkeveen balleman bareman batenburg bedacht bedachten beervelde belangrijk
      belangrijke belangrijkste bergambacht bergharen berkenrode berkenwoude berkhout beverwijk blankenberg
      blankenburg blijenberg bloemhard bodegraven boekhout boereboom boersbroek bolleboom bolleman boosman
      bordewijk bosberg boshuizen bosjesman boskoop bosman bosplaat boterdiep botman bottenberg boxman
      braakhekke braamberg brandenburg brandwijk bredewoud breedenbroek breukhoven brinkman broekhoven
      broekhuisen broekhuizen bronneberg brouwershaven bruggeman brugman bruinenberg buisman
      burgemeesterswijk burgerveen burghard dalenberg dalenoord damman damwijk damwoude deelnemen dennenberg
      dennenoord diepenbroek diepenveen diepeveen dijksman dikkeboom distelberg dodewaard doeleman donderberg
      donkerbroek doornenburg dorsman dozeman drakensbergen driebergen driehuizen dubbeldam dubbelman
      duifhuizen duinkerke duiveland duivelander duurstede dwarsdiep dwarsland edelbroek eikelenboom eindhout
      eindhoven elzenbroek engelenburg engelhard engelsman essenburg etikettering fluitenberg fortwijk
      galgenberg galgenwaard ganzeboom geelbroek geestland geldorp gelrode gersteland geuzebroek gieterveen
      gildeland gildenburg godsman gotenburg gotenburger goudswaard grasbroek graveland grijzenhout
      groenenberg groenenboom groenewoud groenhoven groenlander groenman groothuizen grootzand haaksbergen
      haaksman haanrade haasrode hakkenberg hakkenbroek halman hardeman hardenberg haringhuizen harreman
      harteman haverkort haverland hazebroek heemsbergen heemskerk heemstede heerenveen hekendorp hekman
      helderman helleman hellenburg hertsenberg hoedeman hoendiep hoensbroek hoeveel hoevenberg hoeveneind
      hofland hofman hofstade hofwijk hogeboom hogeman hogenberg hogenboom hogendorp hogenhout hogeveen
      hogewerf hoksbergen hoogenberg hoogenboom hoogendam hoogendorp hoogenhout hooghalen hoogstade hoogwoud
      houthalen huishouden huisstede huldenberg iepenrode ijsland ijzendijke ijzerman jagerman jodenwijk
      jongenburger jongewaard jongman jonkershuizen jufferswijk kaaskerke kalenberg kalkhoven kalkwijk
      kamerman kampenhout kamperland kapittelland kateman katsman kattenberg kattendijke katwijk katwoude
      kerkberg kerkeind kerkeland kerkrade keteldiep ketelhaven kibbelveen kisteman klaverland kleinman
      kleinsman kleinzand klemskerke klinkenberg kloosterberg kloosterman kloosterzande kloppenburg
      kluisbergen knippenberg koeleman kolonelsdiep koningsdiep koningskerk koningsland kooizand koolhoven
      koolkerke koppelman koreman korendijk korteland kortenberg kortenoord kortland kosterman koudekerke
      koudenburg krabbendam krabbendijke krachtighuizen kranenburg krijtenberg krijtenburg krommewijk
      kroneman kronenberg kronenburg kroonenberg kroonenburg kruidenwijk kruisland kuivenhoven kwaalburg
      laaghalen lageland lageman lageveen landsbergen landsrade langbroek langdorp langeberg langedam
      langedijke langeland langenberg langenboom langendam langenhuizen langeveen langewijk langezand
      ledeberg leemberg leerbroek leerdam leeuwenburg leiderdorp lekkerkerk leseman leugenaar lichtenberg
      lichtervelde liedekerke lijfland lindeman lindenberg lindenburg linkhout lintvelde lippenhuizen
      lodewijk luchtenberg luchtenburg maatschappelijk mannequin markvelde massagebed mastebroek mastenbroek
      meetjesland meetjeslander meetkerke mengelberg mergelland middelburg middelburger middelhoven
      middelkerke middelkoop middelplaat middelrode middelwaard middendorp minderhout moerdijk moerkapelle
      moerkerke moerman moermond moersbergen moerwijk molenberg molenbroek moleneind molenland molenlanden
      molenstede molenwaard molenwerf molenwijk mooibroek mooiman morgenland muntendam muntjewerf mussenberg
      naaldwijk nagelkerke nattenhoven negentien nieuwburg nieuwdorp nieuwediep nieuwehaven nieuwenhoven
      nieuwenhuisen nieuwenrode nieuwkapelle nieuwkerk nieuwkerke nieuwkoop nieuwkruisland nieuwland
      nieuwrode nieuwveen noordbroek noordhuizen noordland noordman noordoostpolder noordwijk nootdorp
      nootenboom offerman oorburg oostburg oostburger oostdam oosteind oostendorp oosthuizen oostkapelle
      oostkerk oostkerke oostland oostlander ooststellingwerf oostveen oostwijk oostwoud oranjedorp
      oranjewoud ossenwaard ouderkerk paasberg padberg padland panman pauwenburg peerenboom peersman
      pijnenburg plaatsluis poelenburg poelkapelle polderman polsbroek poolman potsdam prinsenland puntland
      putbroek putman radewijk radijs randwijk rapenburg regensburg rekwest rennenberg ridderkerk riethoven
      rietveen rijkhoven rijkman rijnberg rijnbergen rijndorp rijnhout rijnland rijnlander rijnmond rijnsburg
      rijnsburger rijnwaarden rijnwoude rijsbergen rijsenburg rijsenhout rijswijk ritman robbenzand rodenburg
      rodewijk roerdalen roermond roestenberg roestenburg roggeland rolleman roodenburg roosenboom roosenburg
      roseboom rosenberg rosenboom rozeman rozenburg rozenburger ruisbroek ruitenberg ruitenburg ruiterman
      rustenburg rustenhoven schaarsbergen schadenberg scharenburg scharendijke scharrenberg scharwoude
      scherpenhuizen schilderman schilderswijk schokkenbroek scholsberg schonenberg schoonbergen schoondijke
      schoonenberg schoonenburg schoonhoven schoonman schoonoord schotland schouwberg schuddeboom
      schuilenburg schuiteman schuitenzand singelenberg slagharen slaghekke slangenburg slavenburg
      slijkenburg slingerland smalbrugge smalhout smallebrugge smallenbroek smallenburg smoorenburg
      smorenberg smorenburg snelleman snellenberg snellenburg sovjetburger spakenburg spannenburg spekman
      spiegelenberg spierenburg spinhoven spithoven spitsbergen spoorenberg stadshaven stadskanaal stakenberg
      stakenburg startenhuizen statief steelhoven steenbergen steenbrugge steendam steendorp steenhoven
      steenhuisen steenkerke steenwijk stekelenburg stellingwerf sterkenburg sterrenwijk stoppelenburg
      storteboom stoutenburg straatsburg straatsburger streefkerk strooiendorp struikwaard stuivenberg
      stuivezand tabaksland tankenberg tasman taxateur temmerman tiendeveen tijdeman tolman torenburg
      turenhout turfberg turnhout twaalfhoven valburg valburger valenberg valkenburg valkenburger
      valkenswaard valkeveen veendam veenhoven veenhuizen veenoord veldhoven veldhuisen veldhuizen veldman
      veldwijk verrebroek vethuizen vierhoven vierhuizen vijfheerenlanden vijfhuizen vijverberg vinkenberg
      vinkenbroek vinkeveen visagie vogelzand vosbergen vosseberg vossenberg vosseneind vosseveen vredenberg
      vredenburg vriesekoop vriezenveen vrijland vrouwenzand vuurland vuurlander waanrode waardenburg
      waardhuizen wageman wagenberg wagenman wallenburg warmenhoven warmenhuizen warmerdam wassenberg
      wassenburg waterhuizen waterlander waterman werkendam werkhoven westbroek westdorp westeind westendorp
      westerbroek westerburger westerdiep westergeest westerhout westerhoven westerkerk westerkwartier
      westerland westerman westerveen westerveld westervelde westerwijk westgeest westkapelle westkerke
      westland weststellingwerf westwoud wezenberg wezenland wieleman wijkhuizen wijnhoven wijnjewoude
      wildenberg wildenburg wilgenoord willigenburg winkelman winterberg wintershoven winterswijk wissenburg
      wissenkerke witteman wittenberg wittenburg wittendorp witteveen wolfsberg wolswijk woudenberg zandhoven
      zandhuizen zeebrugge zeeburg zeelander zestienhoven zevenbergen zevenhoven zevenhuizen zieleman
      zilverberg zoeteman zonhoven zonnenberg zuidberg zuidbroek zuiddam zuidgeest zuidland zuidplas zuidveen
      zuidvelde zuidwijk zuidzande zuilenburg zwakenberg zwakhalen zwaluwenburg zwanenburg zwartebroek
      zwartsluis
      """
    ),
    (
      [.never],
      """
      aarden aards achten achter achtig achtige allen aller alles alver ander andere anders arten balde
      ballen batte beide belle bellen bende beneden beren beste beurs bindt binnen boere boven bracht
      brachten brede breder breid breidt breken brengen buiten buitens buren daarom daartoe dages danig deden
      deelt deert delingen delings derde deren dertig derven dingen doend draag dragen dries droeg dunne
      echte eerde eerst eigen eigene eigens ellen enige enkele enten enter erfde ergens erven feeen ferme
      gaard gaarde gaarden gaven gebracht gedaan geeft gegeven gehad gehouden gekke gekomen gelag gelden
      gelei gelijk gelijks gemaakt gemeen genen genet genomen gerecht gerechte gereden gericht gerichte gerij
      geslagen gestaan gevallen geven gevende gevoerd gewijs gezegd gezet gingen goede goeie graal groten
      haaks haalt hadden halen halfs handen hands hebben heden heeft heids herin herop hield hielden hinder
      hoeve hoger hogere holen horen houden houdt ieder iedere iemand igste immer indien ineen ische isten
      iteit janus jarig jarige juist keerde keert kende kenen keren klets kleurige komen kunnen kwamen kwijt
      lagen lakken lands langs laten laven legde leidde leiden leidt leken lende letten liepen lieren lieten
      liggen lijke lijks lingen listen lokken loopt loosheid lopen maakt maakte maken malen manden maten
      matig matige mende mente merkt mooie moten naams naars naast naden nader namen neder neemt nemen
      nemende nergens neten netje netjes niets nihil nissen nooit omber omdat omhoog omlaag omver onder onwel
      opeen opeens opleg opper opzij ouden paken papen passering pelen persen potig quasi raads raakt raakte
      raars raden raken rante raren raven reden reeds rekende rekenen rekent rekwest rende rijden rijdt rijks
      ringel ringen roepen rondom saaie samen schap schappelijk schappelijke schappelijks schappen scheen
      scheer schei schen schreef schreven schrijft schrijven siers signa sinds slaag slaan slede sleden sloeg
      sloegen sloot soren spruit staak staan staar stang staten statu steeds stellen stern sters stond
      stonden stoor stres tante teerde tegen tehuis telde telden telex tellen terug teurs thans tiende trade
      trans trant trekken trekt trokken tussen twintig uilen vallen vanaf veder veraf veter vielen vinden
      voeren voets volle vonden vooraf voorbij voorne voort vormig vormige vrijer vrouwe waarom waarts
      wanneer waren weeen weegs wegge welke werkt wijze wille worden wordt zagen zalen zeggen zeiden zelfde
      zetten ziend zijds zinken zinnen zoals zowel
      """
    ),
  ]
}
