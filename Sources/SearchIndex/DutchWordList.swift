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
      [.never],
      """
      aarden aards achten achter achtig achtige allen aller alles alver ammen ander andere anders arissen
      arken arme arten balde ballen bare baren bars base batte bede beide belle bellen bende bene beneden
      beren beste bindt binnen boere bons boren boven bracht brachten brede breder breid breidt breken
      brengen buiten buitens buren daarom daartoe dage dages danig deden deelt deert dele delingen delings
      derde deren dertig derven dingen doend draag dragen dries droeg dunne echte eerde eerst eerste eigen
      eigene eigens eling elingen ellen enige enkele enten enter erfde ergens erven feeen ferme gaande gaard
      gaarde gaarden gate gaven gebracht gedaan geeft gegeven gehad gehouden gekke gekomen gelag gelden gelei
      gelijk gelijks gels gemaakt gemeen genen genet genomen geograaf gerecht gerechte gereden gericht
      gerichte gerij geslagen gestaan gevallen geven gevende gevoerd gewijs gezegd gezet gingen goede goeie
      graal groten haaks haalt hadden halen halfs handen hands hebben heden heeft heids herende herin herop
      hete hield hielden hoeve hoger hogere holen horen houden houdt ieder iedere iemand igste immer indien
      ineen ingen ische isten iteit janus jarig jarige juist keerde keert kende kenen keren klets kleurige
      koks komen komende kunnen kwamen kwijt lage lagen lakken lands langs laten latere laven lede legde
      leidde leiden leidt leken lende letten liepen lieren lieten liggen lijke lijks lingen listen lokken
      loopt loosheden loosheid lopen maakt maakte maakten maatschap maatschappen maken makende malen manden
      mans mate maten matig matige mende mente merkt mess metjes mooie moten naams naars naast naden nader
      namen neder neemt nemen nemende nergens neten netje netjes niets nihil nissen node nooit ogen omber
      omdat omhoog omlaag omver onder onwel opeen opeens opleg opper opzij oren otjes ouden paken papen pare
      passering pelen persen pole potig quasi raads raakt raakte raars rade raken rante raren raven reden
      reeds rekende rekenen rekent rekwest rende rijden rijdt rijks ringel ringen roepen rondom saaie samen
      schap schapje schappelijk schappelijke schappelijks schappen scheen scheer schei schen schreef schreven
      schrijft schrijven seerden siers signa sinds slaag slaan slede sleden sloeg sloegen sloot soms soren
      spruit staak staan staar stang statu steeds stellen stern sters stond stonden stoor stres take tale
      tante teerde tegen tehuis telden telex tels tere teren teringen terug teurs thans tiende tingen trade
      trans trant trekken trekt trokken tussen twintig uilen vallen vanaf veder vege veraf veter vielen
      vinden voeren voets volle vonden vooraf voorbij voorne voort vormig vormige vrijer vrouwe waarom waarts
      wanneer waren weder weeen weegs wegge weke welke werkt weze wille worden wordt zagen zake zalen zeggen
      zeiden zelfde zetten ziend zijds zijnde zinken zins zoals zowel zure
      """
    ),
    (
      [.first, .withS, .withEN, .last, .whole],
      """
      abonnement achterstand apparaat bedrijf boot broek bron cent district dood getal gewicht god hal hart
      heer kandidaat knoop kracht land lening lot man mes paar pil prioriteit raad recht resultaat rit schoot
      schot stand tak tarief vergunning verhaal wet wolf ziel zin
      """
    ),
    (
      [.first, .withS, .last, .whole],
      """
      aanbesteding aandacht aansprakelijkheid afstand arend beheer behoud beleid bepaling bestuur bevel
      bewind bezit binnenstad bond bot bras chip coaching coke compagnie contract convenant dichter drug
      duiker duivel egel ezel gebak gebruik geluid geluk gemak genot gereedschap geschut geval geweld gezag
      heil helling hemd hemel inhoud inval invloed inwoner jet job kaak kalf kaper kapitaal keeper kind
      koerier kok koper koppeling korting kraker kwart lading landschap lang leiding liefde lijf link lood
      machtiging master meester meter minister monitoring naam omloop omtrek omvang onderwerp onderzoek
      opvolger ouderschap overdracht partnerschap patroon pensioen perceel pit plaats plicht portier
      president prut publiek rechter reiger reiziger richting rij room rover rubriek sabbat schilder schor
      schut seizoen spanning spelling spit spon stad starter stemming stift storing temperatuur tijd toezicht
      troon uitval vader val verblijf verbruik vermaak verstand vervoer vijand voorkeur voorwerp vrede
      weerstand wever zekerheid zon zuster
      """
    ),
    (
      [.first, .withS, .whole],
      """
      admiraal advent avondmaal bedevaart bestseller buitenland catering contra dart harddrug hefboom
      kardinaal keizer kneu knot lucifer meridiaan mitrailleur onheil oudheid redding ruggenmerg scheid split
      stuiver verjaar vermagering voordracht voorzorg welvaart
      """
    ),
    (
      [.first, .withEN, .last, .whole],
      """
      aandeel acht adres advocaat akkoord akte algoritme arm artikel arts baan bak balk ballon band bank bed
      beeld beest belang belevenis bericht besluit beuk beurt bezwaar blind bloem blok bocht boei boek bolle
      bom bon bonus boodschap boom boon boord bord boterham box brief bril brok brug buis cel client conflict
      consulent contour daad deeg dief dienst dier dijk docent document doorn doos drank drie duim duin dwerg
      eet effect eiland element engel expert fiets fles fluit fonds forel formulier fort fout gang gast gat
      gebouw geest gemeente gerucht geschenk geschil gevaar gezang gift graad graaf graat gracht grap grot
      haai haak hand heilig hek hengst honderd hormoon huis hut idee incident initiatief instrument jas
      jongere juweel kaars kaart kanaal kans kantoor kas kast kasteel kat kerk kern kip kist klacht klank
      klant klas klaver klem klep kleur klok klomp klus knap knol knop koek koets kolom kont kool koor kop
      kost kous kraal kraan krabbe kreeft kriek kroeg kruid krul kunst kurk laan lamp last leerling lek lens
      les letter lift lijn lijst loket loof maatregel mand mandaat mast mat materiaal matras medicijn mens
      merk middel mier mijl minuut model muis munt naald negen net noordoost noordwest noot norm onderdeel
      oost opdracht orkest ouder oudere paal paard pad paleis palm pan parkiet pas patient peer pet pier pijl
      pijp piloot pilot plaat plan planeet plank plant plas ploeg pop prent pret prijs prins product profiel
      pruim punt put raket ramp recept rek riool rivier rok rol roos rug ruit rups schaar schaats schacht
      schel schelp scherm schijf schil schilderij schoen school schop schuld sieraad slang slip sloep sluis
      snaar snor soort spar spin spoor stam stap stede stelling stelt stem stier stoel stof stok straal
      straat streep strik strop taak taal taart talent tand tas tent terras toer toeslag toets tolk tomaat
      ton traan trap twee uitkomst vaar vaat valk vast vee veer vertrek verval vier vijf vis vlag vlam vlek
      vlieg voertuig voet vonk vorm vorst vos vraag vriend vrucht waag wad watt weeg wees wens west wolk
      woning woord worm worst zaak zak zeef zekering zette zuidoost zuidwest zuil
      """
    ),
    (
      [.first, .withEN, .whole],
      """
      aardbei alge antwoord begijn braam chromosoom coordinaat dolfijn doof eeuw eland elleboog garnaal
      gister hazelnoot hiel jarretel kalkoen kameel kassei kiek klip kluit knelpunt komeet kuit kwint malie
      meest meteoor meteoriet mineraal motte nerts olijf papegaai pauw perzik peul plomp pupil rebel schelm
      schim schoft schurk snoek specerij sterf tulp verderf vodde weet worg wraak
      """
    ),
    (
      [.first, .last, .whole],
      """
      aanbod aangifte aanhang aankoop aanleg aanmaak aanpak aanslag aanvoer aanvraag aanzet aardappel aarde
      aardrijkskunde abdij abonnee academie accent acceptatie accessoire accijns accommodatie account accu
      achtergrond actie adaptatie adel adem ader administratie adoptie advertentie advies afbraak afdruk
      affiche afgifte afname afslag aftrek afval afvoer afweer agenda agressie akker alarm album alcohol
      alimentatie allergie alliantie altaar amandel amateur ambitie ambtenaren ambulance analyse angel angst
      animatie anker antenne antiek apostel apotheek app appel applicatie appreciatie arbitrage archeologie
      archief architectuur armoede aroma artillerie asiel asperge assen assistent associatie assurantie
      atelier atlas atletiek atoom attache attitude attractie audit auto avg avond azijn baal baard baby back
      bacterie bad bagage bakkerij bal balans balie balkon ballet balsem bananen bang banier banket bar
      barometer barriere basis batterij bazuin beat bediende been beer begin beginsel begrafenis behang
      behoefte beker bekken beklag belasting beletsel belijdenis belofte benzine beraad bereid bereik berg
      berm beschuit beslag besnijdenis bessen bestek bestel betekenis beton beugel beurs bevoegdheden bewijs
      bewust bezem bezet bezoek bibliotheek biecht bier biezen bijbel bijdrage bijen bijl bijt biljart bind
      biologie bioscoop bitter blaar blaas blad blader blank blauw bleek blessure blij blijf blik blockchain
      bloed bloei bloesem blog blond blues bode bodem boeg boel boerderij boete boeven boezem bokken bont
      boog boor bordeel borrel borst borstel bos boter bouillon boulevard bouw boycot braak branche brand
      brander brandewijn brandweer break breed breedte breek brein brem breng breuk bridge brigade brij
      brochure broed broeder broei brood brouwerij browser bruin bubbel budget buffel buffer buffet buidel
      buien buig buik bulletin bult bundel bungalow bunker burcht bureau burg burger bus business buurt
      cabine cadeau cafe cake calculatie camera campagne camping campus canon caravan carriere case cassette
      catalogus categorie cement center centrale centrifuge centrum ceremonie certificaat champignon charter
      chat chatbot check chemicalien chemie cheque chocolade christen cijfer cilinder cinema circuit
      circulatie circus cirkel claim clan classificatie clausule clip closet club cluster coach coalitie
      coating cocktail code cohesie collage collecte collectie college column combinatie comfort comite
      commando commentaar commissaris commissie communicatie communie compensatie competentie competitie
      complot compositie computer concentratie concept concern concert concessie concours concurrentie
      conditie condoom confectie conferentie configuratie congestie congres conjunctuur conserven console
      constructie consumptie contact container context contrast controle conventie conversie cooperatie
      coordinatie corner corporatie corps correctie correlatie correspondentie cosmetica coupe coupon cover
      crash creatie creme creool crisis cross cultus cultuur cursor cursus cyclus dader dag dak dam dames
      damp dance dans darm dashboard dassen data database datum dauw deal dealer debat debiet debuut
      declaratie decor decoratie deel deelname defensie definitie degradatie dek delegatie delta dementie
      democratie demonstratie denk dennen deposito depot depressie derden design desk detail detectie
      detective detentie deugd deur diabetes diagnose diagonaal dialect dialoog dialyse diamant dicht dieet
      diefstal diep diepte diesel diffusie dijbeen dikke dikte diner diploma directie discipline disco
      disconto discriminatie discussie disk diskette distel distributie dividend divisie dochter documentaire
      documentatie doek doel dollar domein domme donatie donker donor dons doop doorvoer dosis dossier douche
      draad draai dracht drager drama drang drek drempel dressuur drift drijf dril drink drive drone droog
      droom drop druk drukte druppel dubbel duel duik duizend dump dumping duur dwang eclips economie editie
      educatie efficientie eieren eigenaren eiken eind eisen eiwit ekster elektronica elftal elite
      emancipatie emissie emmer energie enkel enquete ensemble erf erfenis erfgoed erfpacht erosie erts etage
      etappe evaluatie evolutie examen exercitie expansie expeditie experiment expertise exploitatie explosie
      export expositie expressie fabel fabricage factor factuur familie fantasie fase fauna federatie feest
      festival fiche figuur fijn file filiaal film filosofie filter finale firma flank flap flat flens
      flikker flits flora fluctuatie focus fokken folder folie fondue foor forfait formaat format formatie
      formule forum fosfaat foto fractie frame fraude freak frequentie front fruit fuif functie fusie gaas
      gala galerie galerij game gamma gangster garage garantie garde garderobe gas gastheer gebergte
      gebeurtenis geboorte gebrand gedaante gedachte geding geduld geel gegevens gehakt geheim geheugen geil
      gekken geld geleide gemaal generatie generator genre geranium gereed gerst geruis geschiedenis gesloten
      gesteente getij getuig geur gevangenen gevangenis gevel gevolg gewas geweer gewei gewelf gewest gewin
      gewoonte gids giet gilde gips giro gist gitaar glad glans glas glazen glazuur gloed goed golf goot
      gordel gordijn gors gort goud graan graf grafiek grammatica granaat gras grauw grens griep griffie
      grijp grijs grill grind groef groei groen groente grond groot grootte gruis guerrilla gulden gunst
      gymnastiek haal haard haat hagel hagen half halte hamer hamster handicap hang hard hardware haring
      harmonica harmonie harp hars haven haver heet heggen heide hekel helder helikopter helm hengel hennep
      herberg herstel heup heuvel hevel historie hitte hobby hockey hoef hoek hoes hoest hof hok holding
      holte home honger honig honing honk hoofd hoog hoogte hooi hoop hoorn hoos horizon horloge horzel
      hospitaal hotel houd houdster hout huid huishoud huizen hulde hulp humor huur hygiene hypotheek ict
      ideaal ideeen ijs ijver ijzer illustratie imago impact import impuls inbraak inbreng index indicatie
      indruk inductie industrie infanterie infectie inflatie info informatie infrastructuur injectie inkom
      inkomens inkt inlaat inname innovatie inslag inspectie installatie instructie integratie intentie
      interesse interieur internet interpretatie interval interventie interview introductie inventaris invoer
      inzet irritatie isolatie jaag jaar jacht jammer japon jasmijn jazz jenever jeugd jicht joden jong
      jongens journaal jubileum judo jungle jury justitie kaard kaas kabel kabouter kachel kade kader kaffer
      kalender kalk kamer kameraad kamp kampeer kangoeroe kanker kannen kano kanonnen kant kantine kanton kap
      kapel karakter karavaan karper karren kartel karton kassa kastanje kater katoen kauw kavel kazerne keel
      kegel keien kelder kelk kennel kennis kenteken kermis kersen ketel ketting keuken keur kever kick kiel
      kiem kien kier kies kijk kikker kinder kiosk klaar klap klapper klassieker klauw klavier kleding kleed
      kleef klei kleren kliek klier klik klim klimaat klink klinker kloof klooster klop kluis knie knijp knip
      knipper knipsel knobbel knuffel knuppel koeien koepel koers koffer koffie kogel kohier koker kolder
      kolf kolonie kom komedie kompas konvooi kooi koop koord koorts kopie koppel koraal korf korps korrel
      korst kort kosten kostuum kotter koud kozijn kraag kraak kraam kramp krans krater krediet krib krijt
      krimp kring kristal kritiek kroes kroniek kroon kruimel kruis kruit kruk kuiken kuil kuip kussen kust
      kuur kwaad kwalificatie kwartaal kwartet kwartier kwast kweek kwik laad laag lab label laboratorium
      lach ladder lager laken lammer landbouw lans lantaarn lantaren lappen laser lastig latijn latten lawaai
      lawine lease lectuur leder leen leer lees leger leges legioen lekker lelie lenden lengte lepel leraren
      letsel leugen leuning levend levens lever leverantie licentie licht lid lied liederen lijken lijm
      lijster likeur limiet limonade linde lingerie linie linnen lint lippen liter literatuur litho lobby
      locatie loep lof logen logies lokaal long loon loop loterij lounge lucht luid luier luik luizen lunch
      maag maak maalde maaltijd maan maand maat maatregelen maatschappij maatstaf machine maffia magazijn
      magneet mail mais management manipulatie mannen mantelzorg marathon marge mark marketing markt marmer
      marter masker massa massage match materieel matrix maximum medaille media medicatie meditatie meel
      meiden meld melk melodie meloen membraan mentor menu meren merg merrie mest metaal metal methode
      methodiek meubel microfoon middag middelen migratie milieu militie minima minimum misbruik misdaad
      misdrijf missie mist mode modem module moed moeder moer moeras moes moesson molecuul molen mollen
      moment mond monitor monopolie monster montage mooi moord moppen moraal morgen mortel mos moskee mossel
      motivatie motor mout mouw mozaiek muggen muil munitie museum musical muskaat mussen mutatie muur muziek
      mysterie naad naai naakt nacht nadeel nagel namiddag natie natuur navigatie negentig neger nering nest
      neuk neus nevel neven nieuw nieuws nitraat niveau nood nota notaris notatie notitie nummer object
      obligatie ochtend oester oever offer offerte oksel olie omkeer omroep omslag omzet onderwijs onkosten
      onrust ontbijt ontslag ontvangst ontwerp oog oogst oor opbouw opbrengst opera operatie ophaal opkomst
      oplage opmaak opname oppas oppervlakte oproep oproer opslag optie opvang opwek opzet oranje orde order
      orgaan organisatie orgel orientatie ossen oven overeenkomst overhemd overlast overleg overname
      overschot overslag oversteek overval oxide pacht pagina pak pakket palet paling pamflet pand panda
      paneel panel papaver papier parachute parade paradijs paragraaf parcours parel park parkeer parket
      participatie partij partner party paspoort passage passer pasta pastei patrouille paus pech pedaal pees
      peil pels pennen penning pension peper periode pers personen perspectief pest peterselie piano piek
      pijler pijn pilaar pin pinguin pink piramide piraterij pistool plaag plafond plak plantage plasma
      plastic plat plateau platform pleet plein pleister plezier plooi pluim pluk podium poeder poel poep
      poes poezie poker pokken polder polis politie polo pols pomp pont pool poort poot populatie porno
      porselein portaal portefeuille portfolio portret positie post poster potentie potlood poule praal praat
      pracht practicum praktijk preek premie presentatie prestatie prestige preventie priester prik prikkel
      principe print printer privacy probleem procedure procent proces processie processor productie proef
      prognose program programma project projectie promenade promotie prooi propaganda prostituee prostitutie
      protest prothese protocol provincie provisie psalm psychologie psychose publicatie pudding puin pulp
      puls punk puree puzzel pyjama quiz quota quotum raadsel raam raap race rad radar radeer rader radiator
      radio rail rally rand rantsoen rapport rapportage rasp rating reactie reactor receptie recessie
      recherche reclame record recorder recreatie redactie reductie reeks referendum referentie reflectie
      reflex regel regen regie regime regio register registratie reis rekening relatie religie rem remise
      renovatie rente reparatie repertoire repetitie reportage reproductie research reserve reservoir rest
      restaurant restauratie retour reuma revisie revolutie revue ridder riem riet rijbewijs rijm rijp rijst
      risico ritme robben robot rock roddel roede roei roem roep roer roes roest roet rogge roller roman romp
      ronde rood roof rook rooster rots route routine rubber ruil ruimte ruis ruiter rust ruzie salade
      salamander salaris saldi saldo salon sanctie sap sardine satelliet sauna saus saxofoon scan scenario
      scene schaaf schaak schaal schade schaduw schakel schandaal schans schar scharnier schat schede schedel
      schema schemer schep scheren scherf scherp schets scheur schiet schijn schild schimmel schip schok
      schol schoon schoor schotel schouder schout schouw schouwburg schoven schreeuw schrift schrijn schrik
      schroef schroot schub schud schudde schuif schuim schuur scooter score script scriptie seconde
      secretaresse secretaris sectie sector sein seks selderij selectie sensatie sensor serie server service
      servies sessie set sfeer shirt shock shop show sigaren sigaretten signaal simulatie sinaasappel site
      situatie skelet ski slaap slag slaper slavernij slee sleep sleutel slib slijm slijp slijtage slinger
      sloop slot sluier sluit sluiter smaak smeed smeer smokkel sneeuw snel snip snipper snoer snuit sociaal
      sociologie soep software solo som song sopraan sound spaak spaan spaar span spat specie speculatie
      speech speel speelgoed spek spektakel spel sperma spiegel spier spijker spijs spil spinazie spion
      spionage spiraal spiritus spitsen spleet splinter spoed spoel sponsor sponzen spook sport spot spraak
      spreek spriet spring sprint sprong spui spuit spullen staaf staal staart stadion stag stage stal
      stamper standaard stangen stank stapel start statistiek status steek steel steen steiger stek stekker
      stelsel stempel stengel steppe sterfte sterk sterkte sterren steun steur sticker stiel stijl stikstof
      stil stilte stock stoet stom stomp stoof stook stoot stop stoppel stopper storm stort straf strand
      strategie streef streek strek streng stress strijd strijk strip stro stront stroom stroop structuur
      struik studie studio stuip stuk stunt stuur stuw subsidie succes suiker suite surf surveillance symbool
      symptoom synode synthese systeem tabel tachtig tafel taille tank tanker tape tapijt tarwe taxi team
      techniek technologie teel teelt teen teer tegel tegoed teken tekort tekst tel telefonie telefoon
      telegram telescoop televisie teller tempel tempo tendens tennis tenor tentamen tering termijn terrassen
      terrein terreur terrorisme test textiel theater thee thema theologie theorie therapie thermometer
      thesis thriller ticket tijger tip titel tocht toekomst toerisme toernooi toestel toevoer toilet tol
      tolerantie toneel tong tool toon top topper toren tornooi totaal totem tour touw trace track tractie
      traditie traject tram transactie transfer transformator transitie transplantatie transport trauma
      trechter tref trein trend tribune trio trog trommel trompet troost tros trots trouw truc truck truffel
      tuberculose tucht tuig tuin tumor tunnel turbine turf twist type uien uitgifte uitlaat uitleg uitspraak
      uitstap uitstoot uitvoer uitzet unie uniform unit vaart vaccinatie vacht vacuum vak vakantie valuta
      vangst varens variatie vastgoed vat vecht vector veeg veehouderij veertig vegetatie veilig veiling veld
      venster ventiel ventilator verband verf vergeet verhoor verhuur verklikker verkoop verlang verlies
      verlof verloop vernis verre verschil versie verslag verzen verzoek verzuim vest vesting vet vezel video
      vijftig vijver villa vilt vinding vinger viool virus visa visie visite visserij visum vizier vlak
      vlakte vlecht vleermuis vlees vleugel vlieger vlies vlinder vloed vloei vloer vlokken vloot vlot vlucht
      vlug vocht voeder voedsel voeg voer voering vogel volkeren volleybal volume vonnis voogdij voorbeeld
      voordeel voorraad voorstel voren vork vouw vraat vracht vreemd vrees vreugde vries vrij vuil vuist
      vulkaan vulpen vuur waaier waak waan waarborg waard wacht wafel wagon wallen wals walvis wand wandel
      wang wapen warm warmte water waterstof web website wedde wedstrijd weefsel week weekend weelde weergave
      wegen weide wekker wereld werf werk werp wervel wester wezens wiek wiel wier wijd wijk wijn wijzer wild
      wind winkel winst winter wiskunde wissel witte wmo woede woestijn wol wond wonder woon worstel wortel
      woud woz wrak wrijf yoghurt zaad zaag zaal zacht zadel zaken zalf zalig zalm zand zang zaterdag zee
      zeep zegel zegen zeil zeker zend zender zenuw zestig zetel zeventig zicht ziekte zijde zilver zitten
      zoek zoen zoet zolder zomer zonde zonne zool zoom zorg zout zuig zuiger zuring zuur zwaai zwaar zwaard
      zwaarte zwak zwakte zwaluw zwam zwart zwavel zweep zweet zwem zwerm zwijg
      """
    ),
    (
      [.first, .whole],
      """
      aandrijf aaneen aankomst aanloop aanmeld aanplak aanraak aanrecht aanschaf aansluit aanspreek aanteken
      aanwijs aanzuig aardgas aardolie abortus absorptie accordeon achteraf achterna achterop achterover
      achteruit achttien acquisitie acteer adder afbouw afbreek afdek afhaal afkick afkoop aflees aflever
      afloop afluister afreken afslank afsluit afspeel afstem afstudeer aftap aftel afwas afwerk afzet afzuig
      aids aikido alfa algoritmen alinea allround alpen aluminium ambassade amber ammoniak anijs antidrugs
      antislip antiterreur applaus april aquarel aquarium arrestatie asbest asfalt assemblage assisen astma
      audio automobiel baarmoeder babbel bachelor badminton bagger bajes baker bamboe barok barrage basket
      bastaard bedank bedel beeldhouw beenmerg begraaf behandel bekend bemoei benefiet bescherm beslis beta
      betaal bever bewaar beweeg bezorg bied big bijeen billen binnenvaart bivak bliksem bloot blus body
      boedel boekhoud bolder boos borduur borg bowling braad braille brom broom brouw bruis bruto
      buitendienst bulk buur cabaret cacao cadmium calcium calorie camouflage cannabis carbid carbon carpool
      carrosserie cartoon casino casus cello champagne chloor cholesterol chroom cijns citroen citrus cloud
      cocaine combi comedy compost compressie compromis condens condensatie consensus consultatie contributie
      conversatie corona corruptie counter country cowboy crack credit creditcard cricket cruise cult cyber
      dank dating debet demon deportatie dessert deviezen diaken diepvries differentiaal dinsdag dioxine
      dobbel doctoraal domino donder dooreen doorgeef doorkijk doorlaat doorloop doorstroom doping dors
      douane download draken dreig droogte druip drum dwaal dwars dweil dynamiet echo edel eenpersoons
      eerbied eerstejaars efficiency elektro elektronen elfen elzen embryo emigratie entertainment entree
      erectie eredivisie escort espen essen estafette etalage ether etiket etter euro euthanasie evacuatie
      evangelie executie experimenteer exploratie expres extra facet fakkel fastfood felicitatie filtreer
      fineer finish flash flex fluister fluor fluweel folk folter fosfor frambozen franchise frankeer frees
      friet fris frituur fysio gaai gaffel galop garnalen gedenk gedoog gehoor gember genade gender genees
      gerust geschied gesel gijzel gletsjer glij glim glitter gloei glorie gondel goochel gospel gouw grafiet
      grammofoon graveer gravel griend griezel grof gruwel gummi gym gymnasium hamburger hasj hecht heem
      heksen helle help herfst herhaal herkomst heroine heruit hetero hijs hindernis hindoe hinkel hiphop
      hobbel homo horeca horror huil humus hybride hyper identificatie iepen immigratie implementatie inbel
      inboedel inbouw incasso incest inclusie indianen indoor infiltratie informatica informatiever infra
      infuus inhaal inkoop inleg inlever inlog inloop inmaak inpak input inruil inschrijf inspraak inspuit
      instap insteek instel instroom insuline intake integraal intelligentie interest interim invul inwerk
      inzamel ionen irrigatie islam ivoor jeans jodium jubel judas juich kaai kaal kaats kabeljauw kalium
      kamelen kamfer kanarie kaneel kantel kapittel kapot karamel keper kerst ketter kieuw kiezel kilo
      kinderbijslag klaag kleuter kloek kloot knaag knal kneed kniel knoflook knok knutsel kobalt koel kokkel
      kokos komkommer komma kook kopieer kras kreupel kriel krokodillen krom kronkel krop krotten kruip kudde
      kuif kwakkel kwantum kwel kwelder kwis kwitantie laatst lanceer langst laptop laster laurier lavendel
      led leef leeg leem lente lieve ligplaats limoen linker liquidatie live logeer lotus luister lustrum
      lymfe maai macro magnesium magnetron mammoet mangaan marifoon marine marionetten martel matrozen
      meedoen meeneem meet mega melisse meng menstruatie mergel metro metsel micro midden mijnbouw millennium
      minder minderheden mini miniatuur minne mobilisatie modder moerbei mokka morse mortier moslim mosterd
      multimedia muskus natrium navel nazi nazorg neerslag neon netel netto nicotine nikkel nonnen noord
      normaal nylon observatie oceaan octrooi oefen oer offset omkoop onderwater ongelijk onkruid online
      onrecht onthaal ontleed ontvang ontwikkel opberg opblaas open ophang opinie opium opknap oplaad oplos
      oppositie opruim opstart opstel optel opvoed opzeg outdoor overblijf overeen overhoop overstap overwerk
      ozon paas paniek pantser parallel parameter paraplu parfum parochie parterre passie patat patent
      patrijs pedo pekel pendel perron petroleum peuter picknick piep piket pinda pingpong pinkster pizza
      plafon plateel platina pleeg pleit plet plof plot plus pocket polarisatie polijst pons power prairie
      precisie predik privaat prive programmeer pronk prostaat proza prullen puber purper rabarber ramadan
      rangeer raster ratel rayon redeneer reform regeer regressie rehabilitatie reken renaissance
      reorganisatie repair retro reuk revalidatie revolver richt rijg rijn rolstoel rommel rontgen rooi rotan
      rotatie rouw rugby rund sabel sandwich savanne schaam schaft scharrel scheef scheikunde scheld schenk
      schenkel scherts schijt schimp schommel schraap schrijf schrob schuil scouting sesam shoarma shuttle
      simultaan sinterklaas skate skeeler slacht slecht slijt slik sluik sluip smal smart smartphone smeek
      smelt smet smoor snij snoei snoep snooker snot snuffel soja soldeer sollicitatie sorteer souffle soul
      souvenir spam speer speur splijt spouw spreid sproei staatsie stamp stekel stereo stijf stijg stink
      stoep stolp stoom strooi struikel stuif stuit stuiter successie super takel tast taxatie techno
      tegenover telecom telecommunicatie telegraaf teleur tentoon tepel terecht terugkeer thuis tiend tiener
      timmer tiny topo tover tractor tralie transit transmissie treur tril trim triomf troef troetel tropen
      trust turn twaalf tweedeklas tweeling tweepersoons twijfel typo uier uiteen uitgeef uitkijk uitleen
      uitloop uitreis uitvaart uitwijk uitzend ultra uranium urgentie urine vaal vaandel vacature variete
      veertien venkel ventilatie verander verba verbeter verdeel vergader verhuis verificatie verkleed
      verklein verleng verlos verpleeg verstek vertaal vertel vervang vervolg verwen verwijs verzamel verzend
      vijftien visitatie vitamine vlier vloek voel volg volmacht vooraan voorhoede voorin voorlees vooronder
      voorop voorschot vooruit vreet vroeg vuilnis wankel weck wederopbouw weduwe weef weggeef wegwerp
      welkomst wierook wiet wijwater witwas woeker woel woensdag wurg yoga zaai zebra zelf zestien zevenen
      zeventien zigeuner zigzag zijspan zoog zuid zuip zuivel zwanen zweef zwel zwerf
      """
    ),
    (
      [.withS, .withEN, .last, .whole],
      """
      activiteit ambtenaar appartement begrip bisschop eigenaar faciliteit gebed gesprek groep handeling
      heffing hert hond kampioen leraar melding monnik nederzetting olifant ongeval persoon predikant
      professor schaap scheep vergoeding voorziening zwijn
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
      beperking beplanting bereiding bereikbaarheid berekening berging beroep beschaving bescherming
      beschikking beschouwing beschrijving beslissing besmetting besparing bespreking bestaan bestand
      besteding bestemming bestraling bestrating bestrijding besturing bestuurder betaling betoging
      betrekking betrouwbaarheid beul bevalling beveiliging bevestiging bevoegdheid bevolking bevoorrading
      bevordering bevraging bevriezing bevrijding bewaking bewapening bewaring beweging bewerking bewoner
      bewoning bewustzijn bezetting bezigheid bezoeker bezuiniging bezwering bijstand binding biodiversiteit
      blazer bloeding bloemetje boeking bokser bombardement borging botsing breking brouwer bruid bruiloft
      buiging burgemeester burgerschap capaciteit certificering chauffeur codering contingent criminaliteit
      daling deelnemer deelneming dekking delict deling demping departement dichtheid dichting digitalisering
      directeur diversiteit dokter doorstroming dopje dorp dosering dreiging drukker duiding duurzaamheid
      echtheid eenheid eenzaamheid eigendom erkenning ervaring evenwicht fabriek faculteit fietser
      financiering fundering gebied gebit gebod gebrek gebruiker gedrag gelaat geldigheid gelegenheid
      geleiding gelijkheid geloof gemeenschap generaal genezing gericht geslacht getrouwheid gevecht gevoel
      gevoeligheid gewenning gewricht gezelschap gezicht gezin gezondheid gisting griffier groepering
      grootheid hacker handel handelaar handhaving hardheid heerser herdenking herder hereniging herhaling
      herinnering herinrichting herkenning hertog hervorming herziening houderschap huisvesting huurder
      huwelijk identiteit inbreker inburgering indeling ingang ingenieur inkomen inrichting inschrijving
      inspanning instelling instituut instructeur intensiteit investering inzameling jager juffer kabinet
      kanselier kapitein kapper kartering kenner keuring kievit kiezer kijker klassement klontje koeling
      kolonel koning kramer krijg kroning kruising kunstenaar kwaliteit kwijtschelding lancering landing
      lapje leefbaarheid legering leider leiderschap lener lessenaar leven leverancier levering lezer
      liberalisering lichaam lidmaatschap lieveling ligging lijden loyaliteit lozing macht magistraat
      makelaar manager mantelzorger marinier markering matigheid matiging medewerker meerderheid meisje
      mentaliteit miljonair minderheid mobiliteit moeilijkheid mogelijkheid monding moordenaar neutraliteit
      nijverheid officier omgang omgeving omwenteling onafhankelijkheid onderbreking onderdrukking
      onderhandelaar onderhandeling onderhoud ondermijning ondernemer onderneming onderscheiding
      ondersteuning onderwijzer onderzoeker ongeluk ontduiking ontginning ontheffing onthouding ontleding
      ontmoeting ontploffing ontplooiing ontsluiting ontsmetting ontsteking ontvanger ontwikkeling
      onzekerheid oorlog openbaarheid opening opleiding oplichter oplichting oplossing opmerking opneming
      opruiming opschaling opsporing opstelling opvoeding opvolging opwekking ordening overbrenging overgang
      overheid overschrijding overtreding overwinning overzicht parlement passagier pastoor pater peloton
      personeel persoonlijkheid pionier plaatsing planning poet potje premier productiviteit profilering
      programmering raadpleging reclassering redenaar regelgeving regeling regering regiment regisseur
      reglement regulering reiniging rendement renner reservering rijk rijping riolering roker samenleving
      samenwerking sanering schatting scheiding schemering schenking schepping schikking schipper scholing
      schommeling schoonheid schorsing schrijver schutter screening secretariaat signalering slager sleper
      sluiting smid snelheid societeit soevereiniteit solidariteit speler splitsing spreiding spreker
      sprookje staat stabiliteit staker staking stalling station stichting stijging stimulering storting
      straling strijder strijker stroming stroper sturing tabak teler tentoonstelling terugtrekking
      tevredenheid toediening toegang toegankelijkheid toekenning toepassing toestand toestemming toetreding
      toetsing toewijzing trainer training trekker trekking trilling tuinder uitbreiding uitdeling
      uitdrukking uitgang uitgever uiting uitkering uitrusting uitvoering uitwisseling universiteit
      vaardigheid varken vechter veiligheid vennootschap verandering verantwoordelijkheid verantwoording
      verbeelding verbetering verbinding verbod verbond verbranding verbruiker verdediging verdeling
      verdieping verdrag verduistering verdunning verduurzaming veredeling vereniging verevening vergelijking
      vergeving vergiftiging vergroening vergroting verhoging verhouding verhuurder verkaveling verkeer
      verkenning verkiezing verklaring verkleining verkokering verkrachting verlamming verlener verlening
      verlichting verloedering vermeerdering vermindering vermogen vernietiging vernieuwing verontreiniging
      verordening veroudering verpakking verplaatsing verpleegster verpleging verrekening verrijking
      verruiming verschijning versiering verslaving versnelling versperring verspreiding versterking
      vertering vertraging vertrouwen vervanging verversing vervoerder vervolging vervuiling verwachting
      verwantschap verwarming verwerker verwerking verwerving verwijdering verwijzing verzadiging verzekering
      verzending verzet verzoening verzorging vestiging vinder visser vla vochtigheid voeding volk
      voorbereiding voorlichting voorstelling voortgang voorzitter vormgeving vorming vrijheid vrijwilliger
      waardering waardigheid waarheid waarnemer waarneming waarschuwing wapening waterschap weging weigering
      welstand welzijn werkeloosheid werkgever werking werkloosheid werknemer werving wetenschap wetgeving
      wethouder wijding wijsheid wijziging winkelier winnaar winning wording zanger zending zesje ziener
      zitting zonering zuivering zwangerschap
      """
    ),
    (
      [.withS, .whole],
      """
      aanbevelen aanbidding aangezicht aanhouding aanmelding aanmoediging aanneming aanstelling aantrekking
      aanwerving aanwezigheid aardbeving aarding aart achterhoofd afbetaling afkeuren afkoeling afleiding
      afpersing afronding afscheid afschrijving afschrikking afslanking afstamming afstoting afvalling
      afvloeiing afwatering afwijzing alarmering alfabetisering alleman amusement apartheid apotheker
      arbeidsongeschiktheid assertiviteit baring beademing bedelaar beginner behartigen behendigheid bekering
      beleefdheid belening belichting beminnen bemonstering benijden beproeving beregening betreuren
      bevloeiing bewonderen bewustwording bezien bezinning bieding bijscholing billijkheid budgettering
      carnaval conformiteit conservering continuiteit creativiteit democratisering derdemacht deskundigheid
      detachering doctor doctoraat dominee donateur doorgang dronkenman drukking echtscheiding elektriciteit
      erfelijkheid evenredigheid facturering faillissement fertiliteit fitnes functionering garnizoen
      gehoorzaamheid gelding geloofwaardigheid gemoed geweten gezantschap gezelligheid gijzeling
      globalisering gouvernement gouverneur grijn grossier grutter gunning haalbaarheid havik hechting
      herijking herindeling herkansing herontwikkeling heropvoeding herstelling herstructurering
      herverzekering herwaardering honorering houdbaarheid hovenier immuniteit indiening inenting ingewand
      inning inpassing inschatting instandhouding integriteit invaliditeit invoering inwijding jongeling
      juwelier kalmering kassier kennismaking kieviet kleermaker klokkenluider kluizenaar koekoek koetsier
      koninkrijk koster kostwinner kruidenier kwaliteitsborging licentiaat liefdadigheid loting maakbaarheid
      martelaar maturiteit mededinging medefinanciering medezeggenschap meervoud metselaar mijnwerker
      minderwaardigheid misleiding modernisering molenaar motivering najaar nascholing noemen ombuiging
      omkoping omleiding omrekening omschakeling ontbinding ontdekking onteigening ontgifting ontgroening
      ontharing ontkenning ontluchting ontneming ontruiming ontsnapping ontsnippering ontspanning ontstaan
      ontwapening ontwenning onveiligheid onweer ooievaar opgraving oplevering opoffering opportuniteit
      oprichter oprichting oproeping opstanding opwerking opzegging oudejaar ouderdom overbrugging overleving
      overlijden overnachting overschrijving overstroming overwintering padvinder paring patricier pelgrim
      platteland poffertje populariteit privatisering puberteit publiciteit realiteit reder rederijker
      rijkelui satan scoring semioverheid senaat sensibilisering slaging sloper solvabiliteit spijsvertering
      stolling superioriteit supporter terugbetaling tewaterlating tewerkstelling toelating toelevering
      toenadering toeschouwer toeval toevlucht uitgaan uitlevering uitnodiging uitputting uitscheiding
      uitsluiting uitstraling uittreding uitwatering uitwerking uitwijzing uitzetting uitzondering utiliteit
      vaderschap verbouwing verbreking verdelging verdoving verdringing vergassing vergelding vergisting
      vergrijzing verjaardag verjaring verjonging verleiding verlossing verloving vermelden vermoeidheid
      verovering verrassing verslechtering verstikking voetganger voorhoofd voorjaar voorrang voortplanting
      vriendschap vrijmetselaar vrijwaring vruchtbaarheid waarschijnlijkheid wanhoop werkelijkheid wrijving
      zingeving zorgvuldigheid
      """
    ),
    (
      [.withEN, .last, .whole],
      """
      aantekening afspraak agent analist architect artiest aspect atlete automaat avontuur baas bacil berk
      bestelling biet biljet boer communist component consument correspondent deskundige diplomaat dirigent
      dronk druif duif econome econoom eend envelop enveloppe erwt evenement fabrikant favoriet fazant feit
      fooi fossiel galg gans gare gebaar gedicht gehandicapte geit goeder haan haas hagedis hegge held hoed
      hoer hyacint ingredient inkomst insect journalist jurist keet klerk knaap knecht konijn koningin kraai
      krant kruik laars larve leed leeuw lezing maagd machinist map mededeling meeuw migrant mijne monument
      muskiet muts muzikant nomade oefening opgaaf piraat poll populier pots potte prinses producent pruik
      puist range rasse ratte reus schoof schort schrede schuit sering sigaret sirene slaaf slak socialist
      soldaat specialist speld spreuk statuut strook student tekening terrorist toerist troep uitgave uitslag
      verdachte verstrekking vijg vink vlooi vluchteling volwassen voorwaarde vriendin vrouw wasmiddel
      werkloze werkzoekende wesp wieg wilg ziek
      """
    ),
    (
      [.withEN, .whole],
      """
      aanwinst actualiteit allee appelsien arrestant bakste bandiet bejaard beklaagd beklaagde benedictijn
      calamiteit crediteur dakloze debiteur delicatesse diplomate explosieve fjord forens getijde geuze
      gevang gevorderd gevorderde illegale immigrant inlichting invalide jezuiet junior kapucijn krankzinnig
      krent lamelle libelle lomp lorre miljard miljoen mirte nabestaande naturist neutron ontheemd ontheemde
      passant plagge ploert rariteit regent relikwie schee scholier senior synoniem titan verrek veterane
      vreemdeling vrijgezelle zede zelfstandig zelfstandige zendeling zuigeling
      """
    ),
    (
      [.last, .whole],
      """
      aandoening aandrijving aanduiding aangelegenheden aangelegenheid aanjager aanplant aanspraak aansteker
      aantal aanvoerder aanvrager aanwas aapje aardig absorberend achtbaar actief activist advisering affaire
      afhankelijk afschrift afsluiter afsprak agentschap almanak apparatuur archivaris areaal argument
      arrangement arrest arsenaal attest autootje baars baarst ballend barend baron bases bassin beambte
      bedding bedekking bedeling bederf beding bedrag bedreigend bedrog beeindiging beenderen begeleider
      begeleidster behandelaar behoevend behoevende beitel bekisting bekje bekleder bekwaam belemmerend
      belletje bemiddelaar benaming benden bendes benig benodigdheden beoefenaar beoefening bepalend
      beperkend bereider bereidheid beroving beschadiging beschermend beschermer beschot besef besparend
      bestendig bestendigheid bestrijder betaald beten betoon betuiging bevestigend bevoegd bevorderend
      bewaarder bewaker bewerker bewoonster bezitter bezorger bezweerder biefstuk bijeenkomst bijlage bijslag
      bijter binder biologisch bioloog blaadje bladig bleef blijven blijvend blijver blindheid bloedig
      bloemig blouse blusser boa board boeket boetiek bokje boomgaard boring bouten bouwer brekend breker
      brengend bries broederschap broer bruggetje builtje bundeling burgerlijk cafeetje capsule catalogi
      censuur centra challenge chef chirurg chirurgie chloride circulair coaches coefficient collectief
      commandant commentator communisme complex componist conclusie conducteur consortium constante
      controleur cooperatief coordinator corridor crimineel crises criteria criterium critici criticus
      curator curve cycli cyclisch daags dansend danser danseres decaan decreet deelde deerde dekens dekker
      deksel deler delinquent democratisch demper denkend denker dertigjarig dertigste derving derwijze
      deskundig detector diagram dictatuur dienaar differentiatie digitaal distributeur doctrine dodend doder
      doende doener doorlatend doorlichting doppen dorens draagster draaiend draaier dragend dreef drijver
      drinker droger drukkerij drukt duizendste durend dynamiek echtpaar economisch eczeem eenheden efficient
      eigenschap elixer emplacement epidemie epos eskader etend eters exemplaar exploitant exporteur extract
      fanaat fenomeen festijn fieldlab filet filosofisch filosoof financien flacon fobie fokker fokkerij
      formulering fornuis fotograaf fractuur fragment functionaris fundamentalist fysica gaand gaarder gaatje
      garnituur gebeuren gebonden geboren gebouwd gebroed gebruikster gedeelte gedraaid gedreven gedrukt
      geefster gegaan gegeven gegooid gegroeid gehaald gehalte gehandicapt gekleurd geknipt geknoopt gekte
      gel geleding geleerd geleerde gelegd gelegen gelegenheden geleider geletterdheid gelijke gelofte
      gelopen gelovig gemaakte gemachtigde gemiddelde genoot genootschap georienteerd geraakt gerechten
      gerechtigd gerei gerelateerd gerichtheid gerief geschoten gespeeld gestalte gesteld gesteldheid
      gesticht gestookt gestuurd getrokken getrouw getrouwer gevaarlijk gevangene gevend gever gevoelens
      gevoelig gewaad gewerkt gewoel gewond gezel gezeten gezette gezind gezindheid gezwel gierig gieter
      gieterij gigant gitarist glaasje godin goeroe gooide gooien graag grafie grafisch grammen graver
      gravure greep groet haalde haartjes hakken hall halzen handhaver handig hanger hapje haren harig hartig
      hartiger hartigheid hater hebbend hebber heerschappij heffer heldin helft hendel hervormer hinder
      historici historicus historisch hoeder hoekig hoen hoenders hoeveelheden hoeveelheid honderdste hoofdig
      horens hormon houdend houder houding house houwer hoven hub ideologie idool imperium implicatie
      inclusief indicator inhoudelijk inspecteur instantie instinct intensief internaat invulling inzicht
      jaarlijks jacks jargon jarigen jonger jonker journalistiek juffrouw jurk kalveren kammen kampioenschap
      kantig kapitalisme kapitalist kapsel karbonade karretje katern kenmerk kerel kerend ketens kettinkje
      keus keutel keuzes kledij kleurig kliniek klopper klos knijper koeler komend koppig koten kotten
      krabber krachtig krachtiger kreet kritisch kroket kruiper kruiser kunde kundig kunstenares kwaal kweker
      kwekerij kwelling kwestie laboratoria lachend lacht lader lades landelijk lander lating ledig leerde
      leert legende leggen legger legging leidster lerares lerend lichter liefhebber liefhebster liefje
      liggend ligger lijder likker liniaal locomotief logboek logger logica logisch loodsen loopster loost
      lopend loper lozen lozer lullen lustig lustiger maaier maakster maandelijks maarschalk machientje
      magazine magnaat makend maker makerij makker manifestatie manoeuvre manschap marsen matches matiger
      mechanisch mechanisme medewerkster medium meesteres meeting meevallers meier melder melker menging
      mengsel menigte mepper mester meting meubilair microscoop mijt militair militairen ministerie minnaar
      minnend misdadiger mishandeling missen mixer mobiel modern modus moedig moediger moedigheid moedigste
      moeheid moeilijkheden mogelijkheden molecules monteur motie motief musea musici musicus nationalist
      nederlaag negentigjarige nemend nemer neming neren neuker neurose neutraal nicht nimf notering
      offensief omschrijving omstandigheden omstandigheid ondergoed ondermijnend ondersteunend ondersteuner
      ongelijkheid ontwerper ontwikkelaar onvriendelijk oord opener operator ophoping oplegging opnemer
      oppervlak opstand optocht optreden opvatting opzichter opziener organisator oudste overkapping
      overschrijdend overstijgend overtreder overtuiging overweging paadje pact pakking parkeerder pastoraat
      pauzes paviljoen peiling pelde pende percentage perk personage pianist pieper pingen piste plaatsen
      plaatsje plaatsjes planner planter plechtigheden plechtigheid pleger plek plichtig pluis plukker
      plusser podia poeier poetser poging politici politicus politiek potentieel prediker preparaat
      presentator prikker problematiek productief professional projector proof provider psychologisch
      psycholoog quote quotient raming rank ratio recensent recensie reces rechtelijk redacteur redder
      redenen redes reep regelaar reiniger rellen remmer renbaan rennen republiek reservaat resolutie rijdend
      rijder rijdster rijkdom rijker rijkheid rijkst ritueel roeping rokerij rondje ruimen ruimer sage
      samenstelling scanner schaarste schaatser schakelaar schakeling schappelijker scheerder schender
      schending schennis scheppend scherpte scheut schieter schildering schrijfster schroevendraaier schuiver
      schuw scoop sculptuur segment seksueel shampoo simulator siroop slaat slachter slachterij slachting
      slagerij sleuf sliep slijper slikker sluitend smederij smokkelaar snede snelheden snijden snijder
      socioloog sonate sonde soos source speciaalzaak specificatie specifiek spectrum speelster spelend
      spinnerij spoeling sporter spray sprekend springer sproeier staand stadia stadium stages staken
      stationnetje steker stelde stellend steller stemmig stick stoker stoornis strelend stronk suggestie
      sulfaat supplement symboliek syndicaat syndroom systematiek tablet tachtigjarig tachtigjarige tactiek
      tafereel talig tallen tangen technici technicus technisch technologisch teerden teert tegenstelling
      tehuizen telde teling telling temmer tenue terend terig term terminal terra theoloog theoretisch
      therapeut therapeutisch therapeutische these tienjarig tijding tijdstip tikker tinten toegankelijk
      toelage toename toespraak tournee trafiek trailer transporteur treffer trekkend tribunaal trofee trui
      twintigduizend twintigjarig twintigste tycoon uitbater uitgeverij uitje uitoefening uitzending uur
      vaarder vaardig vaardiger vaardigheden vaccin vallend vanger variabele variant vastheid veertigjarig
      veertigste veger vellen venter veranderend verantwoordelijk verantwoordelijke verbinder verdacht
      verdediger verdeler verdiener verdriet verdubbeling vereiste verering vergadering verhandeling
      verheffing verhogend verhuizing verkenner verkoper verlagend verlaging verlangen verleden verlegging
      verlenging verloven vermelding vermenging verminderend vernauwing verpleger verplichting verraad
      verrader verrichting verruimend verschaffer verschijnsel verschuiving verslaafd verslaafde verslindend
      verspilling versterkend versterker verstorend verstoring verstrekkend verstrekker vertaling
      vertegenwoordiger vertegenwoordiging verteller vertelling vertoning vertoon vervalsing vervangend
      vervanger vervulling verwant verwarring verwekkend verwerkend verwisseling verzamelaar verzameling
      verzekeraar verzekerd verzorgende verzorger verzorgster verzwaring veulen viering vignet vijandig
      vijftigjarig vijl vinnen virtuoos vlaag vlaai voerder voerend voetballer voller vondst voogd voorganger
      voorlichter voorn voornemen voorschrift voorspelling vordering vormend vreter vreugd vriendelijk
      vriendelijker vriendelijkheid vullend vulling waanzin waardes waardig waardiger wachter wagens wagentje
      wagentjes wandelaar wandeling warehouse warmer wasser weg weger weggetje weigeraar weitje wekkend
      wending werende wering werkend werker werkster werkte werkzaamheden werkzaamheid werper werver
      wetenschappelijk wetenschapper weverij wijdte wijf wijze willig williger winner wisselaar wisseling
      wisser woordelijk worp zaaier zakelijk zangeres zeges zeiler zestigjarig zetter zetting zeventigjarig
      zieker ziende zinnig zinniger zinnigheid zinnigste zittend zitter zoekend zoeker zones zooi zoon zucht
      zuchtig zuchtiger zusje zweer zwemmer zwendel
      """
    ),
    (
      [.whole],
      """
      aardenburg aartswoud achthoven achthuizen achttienhoven akkerwoude alpenland avondland baarsdorp
      baasrode bakkeveen batenburg bedacht bedachten beervelde belangrijk belangrijke belangrijkste
      bergambacht bergharen berkenrode berkenwoude berkhout beverwijk biggekerke blankenberg blankenburg
      blijenberg bloemhard bodegraven boekhout boersbroek bordewijk bosberg boshuizen boskoop bosplaat
      boterdiep bottenberg boxtel braakhekke braamberg brandenburg brandwijk bredewoud breedenbroek
      breukhoven broekhoven broekhuisen broekhuizen bronneberg brouwershaven bruinenberg burgemeesterswijk
      burgerveen burghard dalenberg dalenoord damwijk damwoude deelnemen dennenberg dennenoord diepenbroek
      diepenveen diepeveen distelberg dodewaard donderberg donkerbroek doornenburg drakensbergen driebergen
      driehuizen dubbeldam duifhuizen duinkerke duiveland duivelander duurstede dwarsdiep dwarsland edelbroek
      eindhout eindhoven elzenbroek engelenburg engelhard essenburg etikettering fluitenberg fortwijk
      galgenberg galgenwaard geelbroek geestland gehandhaafd geldorp gelrode geograaf gersteland geuzebroek
      gieterveen gildeland gildenburg gotenburg gotenburger goudswaard grasbroek graveland grijzenhout
      groenenberg groenewoud groenhoven groenlander groothuizen grootzand haaksbergen haanrade haasrode
      hakkenberg hakkenbroek handhaafde handhaafden handhaaft handhaven hardenberg haringhuizen haverkort
      haverland hazebroek heemsbergen heemskerk heemstede heerenveen hekendorp hellenburg hellevoetsluis
      hertsenberg hoendiep hoensbroek hoeveel hoevenberg hoeveneind hofland hofstade hofwijk hogenberg
      hogendorp hogenhout hogeveen hogewerf hoksbergen hoogenberg hoogendam hoogendorp hoogenhout hooghalen
      hoogstade hoogwoud houthalen huishouden huisstede huldenberg iepenrode ijsland ijzendijke jodenwijk
      jongenburger jongewaard jonkershuizen jufferswijk kaaskerke kalenberg kalkhoven kalkwijk kampenhout
      kamperland kapberg kapittelland kattenberg kattendijke katwijk katwoude kerkberg kerkeind kerkeland
      kerkrade keteldiep ketelhaven kibbelveen klaverland kleinzand klemskerke klinkenberg kloosterberg
      kloosterzande kloppenburg kluisbergen knippenberg kolonelsdiep koningsdiep koningskerk koningsland
      kooizand koolhoven koolkerke korendijk korteland kortenberg kortenoord kortland koudekerke koudenburg
      krabbendam krabbendijke krachtighuizen kranenburg krijtenberg krijtenburg krommewijk kronenberg
      kronenburg kroonenberg kroonenburg kruidenwijk kruisland kuivenhoven kwaalburg laaghalen lageland
      lageveen landgraaf landsbergen landsmeer landsrade langbroek langdorp langeberg langedam langedijke
      langeland langenberg langendam langenhuizen langeveen langewijk langezand ledeberg leemberg leerbroek
      leerdam leeuwenburg leiderdorp lekkerkerk leugenaar lichtenberg lichtervelde liedekerke lijfland
      lindenberg lindenburg linkhout lintvelde lippenhuizen lodewijk luchtenberg luchtenburg maatschappelijk
      mannequin markvelde massagebed mastebroek mastenbroek meetjesland meetjeslander meetkerke mengelberg
      mergelland middelburg middelburger middelhoven middelkerke middelkoop middelplaat middelrode
      middelwaard middendorp minderhout moerdijk moerkapelle moerkerke moermond moersbergen moerwijk
      molenberg molenbroek moleneind molenland molenlanden molenstede molenwaard molenwerf molenwijk
      mooibroek morgenland muntendam muntjewerf mussenberg naaldwijk nagelkerke nattenhoven negentien
      nieuwburg nieuwdorp nieuwediep nieuwehaven nieuwenhoven nieuwenhuisen nieuwenrode nieuwkapelle
      nieuwkerk nieuwkerke nieuwkoop nieuwkruisland nieuwland nieuwrode nieuwveen noordbroek noordhuizen
      noordland noordoostpolder noordwijk noordwijkerhout nootdorp oorburg oostburg oostburger oostdam
      oosteind oostendorp oosthuizen oostkapelle oostkerk oostkerke oostland oostlander ooststellingwerf
      oostveen oostwijk oostwoud oranjedorp oranjewoud ossenwaard ouderkerk paasberg padberg padland
      pauwenburg pijnenburg plaatsluis poelenburg poelkapelle polsbroek potsdam prinsenland puntland putbroek
      radewijk radijs randwijk rapenburg regensburg rekest rekwest rennenberg ridderkerk riethoven rietveen
      rijkhoven rijnberg rijnbergen rijndorp rijnhout rijnland rijnlander rijnmond rijnsburg rijnsburger
      rijnwaarden rijnwoude rijsbergen rijsenburg rijsenhout rijswijk robbenzand rodenburg rodewijk roerdalen
      roermond roestenberg roestenburg roggeland roodenburg roosenburg rosenberg rottenberg rozenburg
      rozenburger ruisbroek ruitenberg ruitenburg rustenburg rustenhoven schaarsbergen schadenberg
      scharenburg scharendijke scharrenberg scharwoude scherpenhuizen schilderswijk schokkenbroek scholsberg
      schonenberg schoonbergen schoondijke schoonenberg schoonenburg schoonhoven schoonoord schotland
      schouwberg schuilenburg schuitenzand singelenberg slagharen slaghekke slangenburg slavenburg
      slijkenburg slingerland smalbrugge smalhout smallebrugge smallenbroek smallenburg smoorenburg
      smorenberg smorenburg snellenberg snellenburg sombroek sovjetburger spakenburg spannenburg
      spiegelenberg spierenburg spinhoven spithoven spitsbergen spoorenberg stadshaven stadskanaal stakenberg
      stakenburg startenhuizen statief steelhoven steenbergen steenbrugge steendam steendorp steenhoven
      steenhuisen steenkerke steenwijk steenwijkerland stekelenburg stellingwerf sterkenburg sterrenwijk
      stoppelenburg stoutenburg straatsburg straatsburger streefkerk strooiendorp struikwaard stuivenberg
      stuivezand tabaksland tankenberg taxateur tiendeveen torenburg turenhout turfberg turnhout twaalfhoven
      valburg valburger valenberg valkenburg valkenburger valkenswaard valkeveen veendam veenhoven veenhuizen
      veenoord veldhoven veldhuisen veldhuizen veldwijk verrebroek vethuizen vierhoven vierhuizen
      vijfheerenlanden vijfhuizen vijverberg vinkenberg vinkenbroek vinkeveen visagie vlagtwedde vogelzand
      vosbergen vosseberg vossenberg vosseneind vosseveen vredenberg vredenburg vriesekoop vriezenveen
      vrijland vrouwenzand vuurland vuurlander waanrode waardenburg waardhuizen wagenberg wallenburg
      warmenhoven warmenhuizen warmerdam wassenberg wassenburg waterhuizen waterlander wegdam werkendam
      werkhoven westbroek westdorp westeind westendorp westerbroek westerburger westerdiep westergeest
      westerhout westerhoven westerkerk westerkwartier westerland westerveen westerveld westervelde
      westerwijk westgeest westkapelle westkerke westland weststellingwerf westwoud wezenberg wezenland
      wijkhuizen wijnhoven wijnjewoude wildenberg wildenburg wilgenoord willigenburg winterberg wintershoven
      winterswijk wissenburg wissenkerke wittenberg wittenburg wittendorp witteveen wolfsberg wolswijk
      woudenberg zandhoven zandhuizen zeebrugge zeeburg zeelander zestienhoven zevenbergen zevenhoven
      zevenhuizen zilverberg zonhoven zonnenberg zuidberg zuidbroek zuiddam zuidgeest zuidland zuidplas
      zuidveen zuidvelde zuidwijk zuidzande zuilenburg zwakenberg zwakhalen zwaluwenburg zwanenburg
      zwartebroek zwartewaterland zwartsluis
      """
    ),
  ]
}
