#!/usr/bin/env python3
"""The judgements: which pages answer which query, and how well. Writes queries.json.

    judgements.py [--check]

Grades: 3 is what the reader is looking for, 2 answers her in part or is the same thing under a wider or narrower name,
1 names it in passing, and what is not listed does not answer. Those of the real content were given by reading all of it
(110 entries). Those of the judged corpus follow from what was put into its entries: about a subject or two, or naming
one in passing. No search engine was asked. Half of the queries, by a hash of their text, is held out.
"""
import argparse
import hashlib
import json
import sys
from pathlib import Path

import judged_corpus
import site_facts

HERE = Path(__file__).resolve().parent
FILE = HERE / "queries.json"
ENTRIES = judged_corpus.entries()


def about(*keys, grade=3):
    """Entries about any of these subjects, and those that name one in passing."""
    found = {entry.path: 1 for entry in ENTRIES if set(keys) & set(entry.mentions)}
    found.update({entry.path: grade for entry in ENTRIES if set(keys) & set(entry.subjects)})
    return found


def parts(*keys):
    """Entries about kinds of what is asked for."""
    return about(*keys, grade=2)


def both(first, second):
    """Entries about both subjects; those about one of them answer a little."""
    found = {entry.path: 1 for entry in ENTRIES if {first, second} & set(entry.subjects)}
    found.update({entry.path: 3 for entry in ENTRIES if {first, second} <= set(entry.subjects)})
    return found


def there(key, municipality):
    """Entries about a subject in a municipality; those about it elsewhere answer a little."""
    found = {entry.path: 1 for entry in ENTRIES if key in entry.subjects}
    found.update({path: 3 for path in found if any(e.path == path and e.municipality == municipality for e in ENTRIES)})
    return found


def of(municipality, grade):
    return {entry.path: grade for entry in ENTRIES if entry.municipality == municipality}


def themed(*themes):
    """Entries under a subject of which the query is another name; not if it is a part of the subject only."""
    return {entry.path: 1 for entry in ENTRIES if set(themes) & set(entry.themes)}


def named(name):
    return {entry.path: 3 for entry in ENTRIES if entry.name == name}


def helped_by(key):
    return {entry.path: 3 if entry.organisation_is_in_summary else 2 for entry in ENTRIES if entry.organisation == key}


def phrase(key, scattered=0):
    found = {entry.path: 3 for entry in ENTRIES if entry.phrase == key}
    return found | {entry.path: scattered for entry in ENTRIES if scattered and entry.scattered == key}


def pages(three="", two="", one=""):
    """Pages of the real content by grade; the names are those of the folders of the site."""
    return {f"{name}/": grade for grade, names in ((1, one), (2, two), (3, three)) for name in names.split()}


def union(*judgements):
    found = {}
    for judgement in judgements:
        for path, grade in judgement.items():
            found[path] = max(grade, found.get(path, 0))
    return found


ROWS = []


def query(kind, text, why, *judgements, **facets):
    relevant = union(*judgements)
    if facets:
        facts = site_facts.facts()
        relevant = {
            path: grade for path, grade in relevant.items()
            if all(value in facts.get(path, {}).get(key, []) for key, value in facets.items())
        }
    row = {"query": text, "kind": kind, "why": why, "relevant": dict(sorted(relevant.items(), key=lambda r: (-r[1], r[0])))}
    if facets:
        row["facets"] = facets
    name = text + "".join(f" {key}={value}" for key, value in facets.items())
    row["set"] = "held-out" if hashlib.sha256(name.encode()).digest()[0] % 2 else "tuning"
    ROWS.append(row)


def several(kind, why, *rows):
    for text, *judgements in rows:
        query(kind, text, why, *judgements)


BLOCKCHAIN = pages("themas/blockchain pilots/blockchainpilots-2016-2017 artikelen/blockchainpilots-2017-afgerond", "pilots/kindpakket")
KINDPAKKET = pages("pilots/kindpakket", "", "artikelen/blockchainpilots-2017-afgerond pilots/blockchainpilots-2016-2017 themas/blockchain")
AANGIFTE = pages(
    "pilots/digitale-aangifte-van-overlijden diensten/digitale-aangifte-overlijden besluiten/digitale-aangifte-overlijden-landelijk",
    "artikelen/de-pilotstarter-innovatie-samen-delen themas/burgerzaken",
    "artikelen/innovatie-voor-17-miljoen-nederlanders themas/administratieve-lasten pilots/minder-administratieve-lasten"
    " themas/dienstverlening hoe-werkt-opschalen programmas/gemeentelijk-portfolio-overleg"
    " programmas/innovatief-standaardiseren-in-dienstverlening organisaties/kwaliteitsinstituut-nederlandse-gemeenten"
    " diensten/digitale-verhuisservice succesfactoren/betrokken-eindgebruikers")
VERHUIZEN = pages(
    "diensten/digitale-verhuisservice besluiten/digitale-verhuisservice-landelijk", "themas/burgerzaken",
    "artikelen/innovatie-voor-17-miljoen-nederlanders hoe-werkt-opschalen themas/dienstverlening"
    " programmas/innovatief-standaardiseren-in-dienstverlening programmas/gemeentelijk-portfolio-overleg"
    " diensten/digitale-aangifte-overlijden")
ONDERMIJNING = pages("best-practices/data-applicatie-ondermijning", "themas/veiligheid domeinen/veiligheidsdomein", "pilots/dashboard-veiligheid")
PLEEGZORG = pages("pilots/big-data-in-pleegzorg-en-dienstverlening", "themas/jeugd",
                  "themas/datagedreven-werken artikelen/de-pilotstarter-innovatie-samen-delen")
PARTICIPATIE = pages(
    "themas/participatie pilots/digitale-burgerparticipatie", "themas/e-democratie",
    "programmas/initiate artikelen/welke-typen-pilots-zijn-er welke-soorten-projecten")
SCHULDEN = pages("themas/schulden challenges/mensen-met-schulden-beter-helpen", "",
                 "artikelen/challenges-op-de-pilotstarter artikelen/welke-typen-pilots-zijn-er")
OUDEREN = pages("themas/ouderen challenges/betere-zorg-voor-ouderen", "",
                "artikelen/challenges-op-de-pilotstarter artikelen/welke-typen-pilots-zijn-er")
BIG_DATA = pages("pilots/big-data-in-pleegzorg-en-dienstverlening themas/datagedreven-werken", "", "themas/jeugd")
SMART = pages("themas/smart-society", "", "artikelen/welke-typen-pilots-zijn-er welke-soorten-projecten artikelen/van-elkaar-leren")
LASTEN = pages("themas/administratieve-lasten pilots/minder-administratieve-lasten", "",
               "artikelen/de-pilotstarter-innovatie-samen-delen pilots/digitale-aangifte-van-overlijden")
BOSCH = [
    pages("gemeenten/s-hertogenbosch pilots/digitale-aangifte-van-overlijden", "artikelen/de-pilotstarter-innovatie-samen-delen",
          "besluiten/digitale-aangifte-overlijden-landelijk diensten/digitale-aangifte-overlijden over-deze-site"
          " onderzoeken/interviews-innovatie-bij-gemeenten artikelen/van-elkaar-leren provincies/noord-brabant"),
    of("'s-Hertogenbosch", 2),
]
HAAG = [
    pages("gemeenten/s-gravenhage", "", "onderzoeken/interviews-innovatie-bij-gemeenten artikelen/van-elkaar-leren provincies/zuid-holland"),
    of("'s-Gravenhage", 2),
]
AGENDA_2020 = pages(
    "programmas/digitale-agenda-2020", "bijeenkomsten/vng-congres-2016 bijeenkomsten/vng-ledenvergadering-2015",
    "artikelen/de-pilotstarter-innovatie-samen-delen artikelen/innovatie-voor-17-miljoen-nederlanders over organisaties/vng"
    " themas/dienstverlening themas/digitalisering themas/standaardisatie themas/participatie pilots/digitale-burgerparticipatie"
    " programmas/innovatief-standaardiseren-in-dienstverlening")


def judge():
    several("plain", "a word as it stands in the texts",
        ("blockchain", BLOCKCHAIN),
        ("eenzaamheid", about("eenzaamheid")),
        ("vuurwerk", about("vuurwerk")),
        ("kinderopvang", about("kinderopvang")),
        ("gebarentaal", about("gebarentaal")),
        ("hittestress", about("hittestress")),
        ("nachtopvang", about("nachtopvang")),
        ("leegstand", about("leegstand")),
        ("zwerfafval", about("zwerfafval")),
        ("dementie", about("dementie")),
        ("kindpakket", KINDPAKKET),
        ("ondermijning", ONDERMIJNING),
        ("toegankelijkheid", pages("toegankelijkheid", "themas/inclusie", "colofon")),
        ("pleegzorg", PLEEGZORG),
        ("fundering", pages("best-practices/fundering-woningen", "", "domeinen/fysiek-domein")),
        ("buurtbemiddeling", about("buurtbemiddeling")),
        ("verhuizing", VERHUIZEN),
    )
    several("inflected", "another form than in the texts: number, diminutive, verb",
        ("geveltuintje", about("geveltuin")),
        ("regentonnetje", about("regenton")),
        ("woonboot", about("woonboot")),
        ("dorpshuizen", about("dorpshuis")),
        ("lantaarnpaal", about("lantaarnpaal")),
        ("bibliotheken", about("bibliotheek")),
        ("drone", about("drone")),
        ("paspoort", about("paspoort")),
        ("jongerenwerker", about("jongerenwerker")),
        ("raadsvergadering", about("raadsvergadering")),
        ("statushouder", about("statushouder")),
        ("gemeentesecretarissen", about("gemeentesecretaris")),
        ("moestuin", about("moestuin")),
        ("warmtepompje", about("warmtepomp")),
        ("werkzoekende", pages("challenges/werkzoekenden-aan-een-goed-netwerk-helpen", "themas/werk-en-inkomen",
                               "programmas/initiate challenges/mensen-aan-het-werk-krijgen-en-houden")),
        ("veegt", pages("best-practices/slim-vegen", "", "organisaties/ao-fonds-gemeenten domeinen/fysiek-domein"
                        " best-practices/havenmeester-van-de-toekomst welke-soorten-projecten onderzoeken/negen-succesfactoren")),
        ("voorspelt", pages("best-practices/voorspelmodel-startkwalificatie", "", "themas/jeugd organisaties/dienst-gezondheid-en-jeugd-zhz")),
        ("verhuisd", VERHUIZEN),
    )
    several("compound: part", "a part of a compound asks for the compounds",
        ("vergunning", parts("parkeervergunning", "omgevingsvergunning", "evenementenvergunning", "kapvergunning")),
        ("hulpverlening", parts("schuldhulpverlening", "jeugdhulpverlening"), pages("", "", "themas/schulden")),
        ("participatie", PARTICIPATIE, parts("inwonersparticipatie", "arbeidsparticipatie"), themed("participatie")),
        ("secretaris", parts("gemeentesecretaris")),
        ("technologie", parts("zorgtechnologie", "sensortechnologie"), pages("", "", "onderzoeken/interviews-innovatie-bij-gemeenten artikelen/van-elkaar-leren")),
        ("fiets", parts("deelfiets", "fietsenstalling")),
        ("boot", parts("woonboot")),
        ("stalling", parts("fietsenstalling")),
        ("afval", parts("zwerfafval", "afvalinzameling")),
        ("tuin", parts("geveltuin", "moestuin", "speeltuin")),
        ("belasting", parts("hondenbelasting")),
        ("overlast", parts("wateroverlast", "geluidsoverlast"), pages("best-practices/aanpak-hondenoverlast")),
        ("vervoer", pages("challenges/vervoer-slimmer-organiseren themas/mobiliteit", "",
                          "artikelen/innovatie-voor-17-miljoen-nederlanders programmas/initiate"), parts("leerlingenvervoer")),
        ("opvang", parts("kinderopvang", "nachtopvang")),
        ("rups", parts("eikenprocessierups")),
        ("pakket", pages("pilots/kindpakket", "", "artikelen/blockchainpilots-2017-afgerond"
                         " pilots/blockchainpilots-2016-2017 themas/blockchain")),
        ("lening", parts("duurzaamheidslening")),
        ("palen", parts("laadpaal", "lantaarnpaal")),
        ("locatie", parts("trouwlocatie")),
    )
    several("compound: written apart", "the parts with a space ask for the whole",
        ("parkeer vergunning", about("parkeervergunning")),
        ("schuld hulpverlening", about("schuldhulpverlening"), pages("", "themas/schulden challenges/mensen-met-schulden-beter-helpen")),
        ("gemeente secretaris", about("gemeentesecretaris")),
        ("fietsen stalling", about("fietsenstalling")),
        ("woon boten", about("woonboot")),
        ("zwerf afval", about("zwerfafval")),
        ("lantaarn palen", about("lantaarnpaal")),
        ("warmte pomp", about("warmtepomp")),
        ("eiken processierups", about("eikenprocessierups")),
        ("buurt bemiddeling", about("buurtbemiddeling")),
        ("leerlingen vervoer", about("leerlingenvervoer")),
        ("hitte stress", about("hittestress")),
        ("kind pakket", KINDPAKKET),
        ("laad palen", about("laadpaal")),
    )
    several("compound: written whole", "the whole asks for texts that write it apart",
        ("sensordata", about("sensordata")),
        ("deelauto", about("deelauto")),
        ("buurtapp", about("buurtapp")),
        ("zorgrobot", about("zorgrobot")),
        ("zorgrobots", about("zorgrobot")),
        ("energiecoach", about("energiecoach")),
        ("datakluis", about("datakluis")),
        ("wensbus", about("wensbus")),
        ("jongerenraad", about("jongerenraad")),
        ("schoolplein", about("schoolplein")),
        ("schoolpleinen", about("schoolplein")),
        ("bigdata", BIG_DATA),
        ("smartsociety", SMART),
    )
    several("typo: one", "one letter too many, too few, another, or two exchanged; at the beginning, in the middle, at the end",
        ("blokchain", BLOCKCHAIN),
        ("blockhcain", BLOCKCHAIN),
        ("uvurwerk", about("vuurwerk")),
        ("vuurwekr", about("vuurwerk")),
        ("bibiotheek", about("bibliotheek")),
        ("pibliotheek", about("bibliotheek")),
        ("enzaamheid", about("eenzaamheid")),
        ("eenzaamhied", about("eenzaamheid")),
        ("chatbt", about("chatbot")),
        ("chatbott", about("chatbot")),
        ("drome", about("drone")),
        ("moestiun", about("moestuin")),
        ("paspoord", about("paspoort")),
        ("aladpaal", about("laadpaal")),
        ("weekmrakt", about("weekmarkt")),
        ("lleegstand", about("leegstand")),
        ("dememtie", about("dementie")),
        ("speltuin", about("speeltuin")),
        ("vrijwiliger", about("vrijwilliger")),
        ("kindpaket", KINDPAKKET),
        ("gebarentaa", about("gebarentaal")),
    )
    several("typo: two", "two errors in a word of eight letters or more",
        ("bibioteek", about("bibliotheek")),
        ("gebarntall", about("gebarentaal")),
        ("burgerberat", about("burgerberaad")),
        ("kinderopfanng", about("kinderopvang")),
        ("nagtopvang", about("nachtopvang")),
        ("hitestres", about("hittestress")),
        ("raatsvergaderring", about("raadsvergadering")),
        ("gladhijdsbestrijding", about("gladheidsbestrijding")),
        ("begraffplats", about("begraafplaats")),
        ("buurtbemidelling", about("buurtbemiddeling")),
        ("trouwlokasie", about("trouwlocatie")),
        ("verkersdrempul", about("verkeersdrempel")),
        ("manteltsorger", about("mantelzorger")),
        ("ondermeining", ONDERMIJNING),
    )
    several("typo: compound", "an error inside a compound",
        ("parkervergunning", about("parkeervergunning")),
        ("schuldhulpverlning", about("schuldhulpverlening"), pages("", "themas/schulden challenges/mensen-met-schulden-beter-helpen")),
        ("gemeentesecrataris", about("gemeentesecretaris")),
        ("inwonersparticpatie", about("inwonersparticipatie")),
        ("omgevingvergunning", about("omgevingsvergunning")),
        ("evenementenvergunnning", about("evenementenvergunning")),
        ("fietsenstaling", about("fietsenstalling")),
        ("geluidsoverlats", about("geluidsoverlast")),
        ("leerlingenvevoer", about("leerlingenvervoer")),
        ("duurzamheidslening", about("duurzaamheidslening")),
        ("boodschapendienst", about("boodschappendienst")),
        ("eikenprosessierups", about("eikenprocessierups")),
        ("lantarenpaal", about("lantaarnpaal")),
        ("wateroverlsat", about("wateroverlast")),
    )
    several("synonym", "an abbreviation, another or an old name, as the content itself gives it",
        ("Den Bosch", *BOSCH),
        ("Zuidhorn", pages("gemeenten/westerkwartier pilots/kindpakket", "pilots/blockchainpilots-2016-2017"
                           " artikelen/blockchainpilots-2017-afgerond", "themas/blockchain"), of("Westerkwartier", 1)),
        ("Den Haag", *HAAG),
        ("Appingedam", pages("gemeenten/eemsdelta"), of("Eemsdelta", 1)),
        ("DAO", AANGIFTE),
        ("AVG", pages("themas/privacy privacy", "artikelen/van-elkaar-leren onderzoeken/interviews-innovatie-bij-gemeenten"), themed("privacy")),
        ("GPO", pages("programmas/gemeentelijk-portfolio-overleg", "besluiten/digitale-aangifte-overlijden-landelijk"
                      " besluiten/digitale-verhuisservice-landelijk hoe-werkt-opschalen rol-van-vng",
                      "artikelen/de-pilotstarter-innovatie-samen-delen artikelen/innovatie-voor-17-miljoen-nederlanders"
                      " pilots/digitale-aangifte-van-overlijden programmas/innovatief-standaardiseren-in-dienstverlening"
                      " organisaties/kwaliteitsinstituut-nederlandse-gemeenten diensten/digitale-aangifte-overlijden"
                      " diensten/digitale-verhuisservice")),
        ("KING", pages("organisaties/kwaliteitsinstituut-nederlandse-gemeenten", "rol-van-vng artikelen/innovatie-voor-17-miljoen-nederlanders",
                       "besluiten/digitale-aangifte-overlijden-landelijk diensten/digitale-aangifte-overlijden"
                       " diensten/digitale-verhuisservice programmas/gemeentelijk-portfolio-overleg"
                       " programmas/innovatief-standaardiseren-in-dienstverlening programmas/versterking-innovatievermogen"
                       " artikelen/de-pilotstarter-innovatie-samen-delen")),
        ("ISD", pages("programmas/stuurgroep-innovatie-sociaal-domein", "challenges/mensen-aan-het-werk-krijgen-en-houden", "programmas/initiate")),
        ("DSO", pages("praktijkproeven/digitaal-stelsel-omgevingswet", "themas/omgevingswet",
                      "organisaties/vng-realisatie welke-soorten-projecten praktijkproeven/omgevingsplan")),
        ("BRP", pages("themas/burgerzaken diensten/digitale-verhuisservice")),
        ("PGB", pages("pilots/pgb-app", "themas/zorg-en-ondersteuning", "artikelen/innovatie-voor-17-miljoen-nederlanders")),
        ("bejaarden", OUDEREN, themed("ouderen")),
        ("regeldruk", LASTEN),
        ("smart city", SMART, themed("smart-society")),
        ("geldzorgen", SCHULDEN, parts("schuldhulpverlening")),
        ("Tietjerksteradeel", pages("gemeenten/tytsjerksteradiel", "", "provincies/fryslan")),
        ("bureaucratie", LASTEN),
    )
    several("name", "an organisation or a project",
        ("Pluryn", pages("organisaties/pluryn", "organisaties/rondom-wijchen onderzoeken/interviews-innovatie-bij-gemeenten artikelen/van-elkaar-leren")),
        ("Station10", pages("organisaties/station10 reeksen/innovatie-bij-gemeenten artikelen/van-elkaar-leren onderzoeken/interviews-innovatie-bij-gemeenten",
                            "", "themas/digitale-infrastructuur themas/digitalisering themas/energietransitie themas/inclusie themas/mobiliteit"
                            " themas/privacy themas/smart-society organisaties/pluryn organisaties/rondom-wijchen over-deze-site"
                            " succesfactoren/antwoord-op-vragen-uit-domeinen succesfactoren/ruimte-vertrouwen-en-budget")),
        ("Drechtsteden", pages("organisaties/drechtsteden best-practices/monitor-sociaal-domein", "", "themas/monitoring")),
        ("Rondom Wijchen", pages("organisaties/rondom-wijchen", "organisaties/pluryn onderzoeken/interviews-innovatie-bij-gemeenten"
                                 " artikelen/van-elkaar-leren", "gemeenten/wijchen")),
        ("VNG Realisatie", pages("organisaties/vng-realisatie praktijkproeven/digitaal-stelsel-omgevingswet praktijkproeven/omgevingsplan",
                                 "themas/omgevingswet", "welke-soorten-projecten artikelen/welke-typen-pilots-zijn-er rol-van-vng")),
        ("InnovatieKabinet", pages("programmas/innovatiekabinet", "challenges/jongeren-met-problemen")),
        ("Publiek Denken", pages("artikelen/de-pilotstarter-innovatie-samen-delen", "", "colofon over over-deze-site")),
        ("Stichting Kompaan", helped_by("kompaan")),
        ("Zonneweide", helped_by("zonneweide")),
        ("Bureau Lindhout", helped_by("lindhout")),
        ("Hogeschool Westerdam", helped_by("westerdam")),
        ("Merelhof", helped_by("merelhof")),
        ("steenuil", helped_by("steenuil")),
        ("project Weerhaan", named("weerhaan")),
        ("Klaverblad", named("klaverblad")),
    )
    for key, text in (("warme-overdracht", "warme overdracht"), ("gouden-uur", "gouden uur"), ("blauwe-loper", "blauwe loper"),
                      ("sleutel-onder-de-mat", "sleutel onder de mat"), ("drempel-naar-buiten", "drempel naar buiten"), ("lange-adem", "lange adem")):
        query("phrase", f'"{text}"', "between quotation marks only texts with the phrase", phrase(key))
        query("phrase", text, "texts with the phrase before those with the same words apart", phrase(key, scattered=1))
    several("several words", "all words before some",
        ("laadpaal deelauto", both("laadpaal", "deelauto")),
        ("laadpalen sportvereniging", both("laadpaal", "sportvereniging")),
        ("eenzaamheid bibliotheek", both("eenzaamheid", "bibliotheek")),
        ("zwerfafval weekmarkt", both("zwerfafval", "weekmarkt")),
        ("statushouders fietsenstalling", both("statushouder", "fietsenstalling")),
        ("mantelzorgers dementie", both("mantelzorger", "dementie")),
        ("chatbot voor paspoorten", both("chatbot", "paspoort")),
        ("vrijwilligers in het taalcafé", both("taalcafé", "vrijwilliger")),
        ("regenton wateroverlast", both("regenton", "wateroverlast")),
        ("burgerberaad jongerenraad", both("burgerberaad", "jongerenraad")),
        ("vuurwerk buurtapp", both("buurtapp", "vuurwerk")),
        ("laadpaal Assen", there("laadpaal", "Assen")),
        ("aangifte overlijden internet", AANGIFTE),
        ("mensen met schulden helpen", SCHULDEN, parts("schuldhulpverlening")),
        ("big data pleegzorg", union(BIG_DATA, PLEEGZORG)),
        ("betere zorg voor ouderen", OUDEREN),
    )
    facets = [
        ("laadpaal", about("laadpaal"), {"soort": "pilot", "thema": "mobiliteit"}),
        ("vergunning", parts("parkeervergunning", "omgevingsvergunning", "evenementenvergunning", "kapvergunning"),
         {"soort": "pilot", "thema": "omgevingswet"}),
        ("schuldhulpverlening", about("schuldhulpverlening"), {"soort": "pilot", "thema": "schulden"}),
        ("jongeren", union(themed("jeugd"), parts("jongerenraad", "jongerenwerker"), pages("challenges/jongeren-met-problemen")),
         {"soort": "challenge", "thema": "jeugd"}),
        ("participatie", union(PARTICIPATIE, parts("inwonersparticipatie"), themed("participatie")), {"soort": "pilot", "thema": "participatie"}),
        ("data", pages("best-practices/slim-vegen best-practices/datagedreven-audit best-practices/simulatie-bezoekersstromen",
                       "best-practices/havenmeester-van-de-toekomst"), {"soort": "best-practice", "gemeente": "utrecht"}),
        ("blockchain", BLOCKCHAIN, {"soort": "pilot", "thema": "blockchain"}),
        ("energiecoach", about("energiecoach"), {"thema": "energietransitie", "soort": "pilot"}),
        ("dementie", about("dementie"), {"soort": "pilot", "thema": "ouderen"}),
        ("tuin", parts("geveltuin", "moestuin", "speeltuin"), {"soort": "pilot", "thema": "energietransitie"}),
        ("vrijwilligers", about("vrijwilliger"), {"soort": "pilot", "thema": "participatie"}),
        ("fiets", parts("deelfiets", "fietsenstalling"), {"soort": "best-practice", "thema": "mobiliteit"}),
        ("overlast", union(parts("wateroverlast", "geluidsoverlast"), pages("best-practices/aanpak-hondenoverlast")),
         {"soort": "best-practice", "thema": "datagedreven-werken"}),
        ("drones", about("drone"), {"soort": "pilot", "thema": "datagedreven-werken"}),
        ("omgevingsvergunning", about("omgevingsvergunning"), {"soort": "pilot", "thema": "omgevingswet"}),
        ("warmtepomp", about("warmtepomp"), {"soort": "pilot", "thema": "energietransitie"}),
    ]
    for text, judgement, chosen in facets:
        query("two facets", text, "words within a kind and a subject or municipality", judgement, **chosen)
    several("beginning", "the last word is not finished",
        ("laadp", about("laadpaal")),
        ("vuurw", about("vuurwerk")),
        ("bibli", about("bibliotheek")),
        ("eenzaamh", about("eenzaamheid")),
        ("kindp", KINDPAKKET),
        ("blockch", BLOCKCHAIN),
        ("dorpsh", about("dorpshuis")),
        ("chatb", about("chatbot")),
        ("zonnep", about("zonnepaneel")),
        ("parkeerverg", about("parkeervergunning")),
        ("gebaren", about("gebarentaal")),
        ("statush", about("statushouder")),
        ("aangifte overl", AANGIFTE),
        ("laadpaal spo", both("laadpaal", "sportvereniging")),
    )
    several("nonsense: letters", "letters at random",
        *[(text,) for text in "xqzvkw jfhgkdl wvbxr qqkzzp zxcvbnmw pqwjxz tkzzfgh hjkwqx".split()])
    several("nonsense: sounds", "can be said, but is no word",
        *[(text,) for text in "blorfina quimazoe wubbelax trofikaju zimporalu gnarflibo vexumbrio".split()])
    several("nonsense: Dutch-looking", "could be Dutch, but is no word and near none",
        *[(text,) for text in "schroenselgijp knurfelbaaidsel prijmspoekel vluimsterk zwoefnijtel gruizemokkig smoelvrijpsel".split()])
    several("number", "numbers, years, and names with one",
        ("Agenda 2035", about("agenda-2035")),
        ("2035", about("agenda-2035")),
        ("Visie 2041", about("visie-2041")),
        ("2041", about("visie-2041")),
        ("buslijn 314", about("buslijn-314")),
        ("314", about("buslijn-314")),
        ("N348", about("n348")),
        ("5G", about("5g")),
        ("5G netwerk", about("5g")),
        ("112", about("meldkamer-112")),
        ("Digitale Agenda 2020", AGENDA_2020),
        ("congres 2016", pages("bijeenkomsten/vng-congres-2016", "", "programmas/digitale-agenda-2020 bijeenkomsten/vng-ledenvergadering-2015"
                               " artikelen/innovatie-voor-17-miljoen-nederlanders")),
        ("17 miljoen", pages("artikelen/innovatie-voor-17-miljoen-nederlanders", "", "challenges/vervoer-slimmer-organiseren")),
        ("390 gemeenten", pages("artikelen/innovatie-voor-17-miljoen-nederlanders", "challenges/vervoer-slimmer-organiseren")),
    )
    several("marks", "accents, hyphens, apostrophes and capitals inside words, with or without",
        ("taalcafe", about("taalcafé")),
        ("financien", about("financiën")),
        ("enquetes", about("enquête")),
        ("energiecooperatie", about("energiecoöperatie")),
        ("ideeenbus", about("ideeënbus")),
        ("'s-Hertogenbosch", *BOSCH),
        ("s Gravenhage", *HAAG),
        ("woz waarde", about("woz-waarde")),
        ("WOZ-waarde", about("woz-waarde")),
        ("ebike", about("e-bike")),
        ("mijnwijk", about("mijnwijk")),
        ("pgb app", pages("pilots/pgb-app", "themas/zorg-en-ondersteuning", "artikelen/innovatie-voor-17-miljoen-nederlanders")),
        ("Sudwest Fryslan", pages("gemeenten/sudwest-fryslan", "", "provincies/fryslan"), of("Súdwest-Fryslân", 2)),
        ("deelauto’s", about("deelauto")),
        ("mijnoverheid", pages("diensten/digitale-verhuisservice")),
        ("e democratie", pages("themas/e-democratie", "pilots/digitale-burgerparticipatie themas/participatie",
                               "artikelen/welke-typen-pilots-zijn-er welke-soorten-projecten"), themed("e-democratie")),
    )


def text():
    """Returns what queries.json should be."""
    ROWS.clear()
    judge()
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS) + "\n]\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether queries.json is what this file gives")
    if parser.parse_args().check:
        sys.exit(None if FILE.read_text(encoding="utf-8") == text() else "queries.json is not renewed; run judgements.py")
    FILE.write_text(text(), encoding="utf-8")
    print(f"{len(ROWS)} queries")


if __name__ == "__main__":
    main()
