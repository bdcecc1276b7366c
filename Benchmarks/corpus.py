#!/usr/bin/env python3
"""Seeded generator of a realistic Dutch content repository.

    corpus.py --pilots N --seed S --out DIR [--dict /usr/share/dict/dutch]

N entries in all: Content/pilots 70 %, Content/best-practices 15 %,
Content/challenges 10 %, Content/praktijkproeven 5 %.  Same N, S and word list
(Debian `wdutch`) give the same bytes.  Beside the entries it writes the model,
the settings and the registers (site/), so that sitegen can build the folder.
"""
import argparse
import bisect
import hashlib
import os
import random
import shutil
import sys
import unicodedata

# ---------------------------------------------------------------- vocabulary
FUNCTION = """de het een van en in is dat op te voor met zijn die niet aan er om
ook als dan maar bij of uit nog naar door over worden wordt deze dit wij zij hun
ons onze meer kan kunnen moet moeten zal zullen heeft hebben had was waren wat
wie waar hoe omdat zodat terwijl tussen tijdens binnen buiten zonder tegen onder
na sinds tot per via volgens samen altijd vaak soms nooit al alle elke ieder
andere veel weinig eerst daarna vervolgens daarom dus toch wel geen niets iets
iemand iedereen hier daar nu toen straks goed beter nieuwe grote kleine eigen
eerste tweede laatste jaar jaren maanden weken dag mensen gemeente gemeenten
inwoners bewoners medewerkers aanpak samenwerking resultaat resultaten project
pilot proef ervaring ervaringen vraag vragen hulp ondersteuning werk zorg wonen
ruimte regio wijk buurt stad dorp beleid uitvoering wet regels kosten geld budget
tijd plan plannen stap stappen doel doelen partijen partners organisatie
organisaties gesprek gesprekken informatie gegevens systeem systemen gebruik
maken maakt gemaakt doen doet gedaan gaan gaat gegaan komen komt gekomen geven
geeft gegeven zien ziet gezien weten weet geweten vinden vindt gevonden blijkt
bleek leren leert geleerd werken werkt gewerkt helpen helpt geholpen starten
start gestart""".split()

DOMAIN = """schuldhulpverlening omgevingsplan burgerparticipatie bijstandsuitkering
jeugdhulpverlening gebiedsontwikkeling energietransitie warmtenet laadinfrastructuur
woningbouwopgave mantelzorgondersteuning vroegsignalering wijkteam omgevingsvergunning
omgevingsvisie omgevingswet participatiewet inburgering statushouders arbeidsmarktregio
datagedreven werken informatiebeveiliging gegevensuitwisseling basisregistratie
raadsbesluit collegevoorstel gemeenteraad wethouder burgemeester gemeentesecretaris
subsidieregeling aanbesteding inkoopbeleid rekenkamer handhaving toezichthouder
vergunningverlening klimaatadaptatie wateroverlast hittestress biodiversiteit
afvalscheiding grondstoffen circulariteit mobiliteitshub deelmobiliteit fietspad
verkeersveiligheid parkeerbeleid armoedebestrijding kindpakket minimabeleid
laaggeletterdheid digitale inclusie dienstverlening klantreis klantcontactcentrum
inwonerbegeleiding jongerenwerk cultuureducatie sportakkoord preventieakkoord
gezondheidsbeleid valpreventie eenzaamheid dementievriendelijk buurtinitiatief
dorpshuis wijkbudget burgerberaad inwonerpanel bewonersbedrijf kernteam
ketenpartner woningcorporatie zorgverzekeraar veiligheidsregio omgevingsdienst
uitvoeringsdienst sociaal domein fysiek domein leefomgeving ondermijning
adreskwaliteit adresonderzoek briefadres loonkostensubsidie werkgeversservicepunt
beschut werk re-integratie toeleiding leerwerktraject stapelingsproblematiek
maatwerk doorbraakmethode hersteloperatie toeslagenaffaire schuldregelaar
bewindvoerder budgetbeheer saneringskrediet ketensamenwerking programmamanager
kwartiermaker projectleider beleidsadviseur evaluatie nulmeting effectmeting
businesscase opschaling overdraagbaarheid randvoorwaarden leerpunten succesfactor
knelpunt oplossingsrichting draagvlak eigenaarschap mandaat governance
stuurgroep werkgroep regiegroep klankbordgroep praktijkproef experimenteerruimte
uitdaging bevinding aanbeveling privacytoets convenant verwerkersovereenkomst""".split()

HEADS = """wijk buurt jeugd zorg schuld woon werk energie warmte klimaat water groen
mobiliteits verkeers veiligheids data informatie burger inwoner participatie
omgevings ruimte gebieds dorps stads regio gemeente samenwerkings kennis innovatie
uitvoerings beleids project programma proef leer keten partner budget armoede
gezondheids preventie cultuur sport onderwijs taal integratie arbeidsmarkt
ondernemers winkel horeca afval grondstof bouw vergunning toezicht""".split()
TAILS = """aanpak beleid plan visie team regie coach loket punt netwerk overleg
coördinator ondersteuning begeleiding voorziening budget regeling subsidie kaart
monitor meting dashboard app portaal register proces traject programma opgave
agenda akkoord fonds pool tafel werkplaats lab proef scan toets route kring
bijeenkomst campagne gesprek bezoek makelaar verbinder ambassadeur""".split()

THEMAS = """Sociaal domein|Schuldhulpverlening|Jeugdzorg|Wonen|Energietransitie|
Klimaatadaptatie|Mobiliteit|Omgevingswet|Burgerparticipatie|Digitale dienstverlening|
Datagedreven werken|Informatieveiligheid|Armoedebestrijding|Werk en inkomen|
Inburgering|Gezondheid en preventie|Onderwijs|Cultuur|Sport en bewegen|
Veiligheid en ondermijning|Circulaire economie|Economie en binnenstad|
Leefbaarheid in de wijk|Bestuur en organisatie""".replace("\n", "").split("|")
STATUS = ["idee", "in voorbereiding", "lopend", "afgerond", "opgeschaald", "gestopt"]
STATUS_W = [8, 12, 38, 27, 10, 5]
SUCCES = """Bestuurlijk draagvlak|Duidelijk mandaat|Vast projectteam|Inwoners vroeg betrokken|
Samenwerking in de keten|Structurele financiering|Kleinschalig begonnen|Goede nulmeting|
Heldere communicatie|Herbruikbare techniek|Open standaarden|Betrokken wethouder|
Ruimte om te experimenteren|Kennisdeling met andere gemeenten|Privacy vanaf het begin|
Ervaringsdeskundigen in het team|Regionale afstemming|Continu evalueren""".replace("\n", "").split("|")

GEMEENTEN = """Amsterdam|Rotterdam|'s-Gravenhage|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|
Nijmegen|Apeldoorn|Haarlem|Arnhem|Haarlemmermeer|Enschede|Amersfoort|Zaanstad|'s-Hertogenbosch|
Zwolle|Leiden|Zoetermeer|Leeuwarden|Ede|Maastricht|Dordrecht|Westland|Alphen aan den Rijn|Alkmaar|
Emmen|Delft|Venlo|Deventer|Helmond|Oss|Amstelveen|Hilversum|Súdwest-Fryslân|Hoeksche Waard|Nissewaard|
Sittard-Geleen|Heerlen|Lelystad|Meierijstad|Hoorn|Purmerend|Schiedam|Leidschendam-Voorburg|Roosendaal|
Vijfheerenlanden|Almelo|Gouda|Lansingerland|Vlaardingen|Assen|Hoogeveen|Capelle aan den IJssel|Velsen|
Bergen op Zoom|Katwijk|Stichtse Vecht|Veenendaal|Zeist|Nieuwegein|Westerkwartier|Hardenberg|
Gooise Meren|Lingewaard|Roermond|Doetinchem|Hengelo|Barneveld|Krimpenerwaard|Smallingerland|
Den Helder|Houten|Terneuzen|Woerden|Waadhoeke|Kampen|Overbetuwe|Dijk en Waard|
Midden-Groningen|Altena|Oosterhout|Pijnacker-Nootdorp|Rijswijk|Het Hogeland|Land van Cuijk|Eemsdelta|
Medemblik|Zutphen|Schagen|Hollands Kroon|Ridderkerk|Barendrecht|Goeree-Overflakkee|Noardeast-Fryslân|
Bodegraven-Reeuwijk|Castricum|Soest|De Ronde Venen|Kerkrade|Beverwijk|Weert|Uithoorn|Waalwijk|
Veldhoven|Papendrecht|Zwijndrecht|Heerenveen|Molenlanden|Sliedrecht|Noordwijk|Teylingen|Vught|Tiel|
Berkelland|Bronckhorst|Montferland|Oude IJsselstreek|Winterswijk|Aalten|Oost Gelre|Lochem|Brummen|
Voorst|Epe|Heerde|Hattem|Elburg|Oldebroek|Nunspeet|Harderwijk|Ermelo|Putten|Nijkerk|Scherpenzeel|
Wageningen|Renkum|Rheden|Rozendaal|Duiven|Westervoort|Zevenaar|Doesburg|Beuningen|Druten|Wijchen|
Heumen|Berg en Dal|West Maas en Waal|Maasdriel|Zaltbommel|West Betuwe|Buren|Culemborg|Neder-Betuwe|
Aa en Hunze|Borger-Odoorn|Coevorden|De Wolden|Meppel|Midden-Drenthe|Noordenveld|Tynaarlo|Westerveld|
Dronten|Noordoostpolder|Urk|Zeewolde|Achtkarspelen|Ameland|Dantumadiel|De Fryske Marren|Harlingen|
Ooststellingwerf|Opsterland|Schiermonnikoog|Terschelling|Tytsjerksteradiel|Vlieland|Weststellingwerf|
Oldambt|Pekela|Stadskanaal|Veendam|Westerwolde|Beek|Beekdaelen|Beesel|Bergen (L.)|Brunssum|
Echt-Susteren|Eijsden-Margraten|Gennep|Gulpen-Wittem|Horst aan de Maas|Landgraaf|Leudal|Maasgouw|
Meerssen|Mook en Middelaar|Nederweert|Peel en Maas|Roerdalen|Simpelveld|Stein|Vaals|
Valkenburg aan de Geul|Venray|Voerendaal|Alphen-Chaam|Asten|Baarle-Nassau|Bergeijk|Bernheze|Best|
Bladel|Boekel|Boxtel|Cranendonck|Deurne|Dongen|Drimmelen|Eersel|Etten-Leur|Geertruidenberg|
Geldrop-Mierlo|Gemert-Bakel|Gilze en Rijen|Goirle|Halderberge|Heeze-Leende|Heusden|Hilvarenbeek|
Laarbeek|Loon op Zand|Maashorst|Moerdijk|Nuenen, Gerwen en Nederwetten|Oirschot|Oisterwijk|
Reusel-De Mierden|Rucphen|Sint-Michielsgestel|Someren|Son en Breugel|Steenbergen|Valkenswaard|
Waalre|Woensdrecht|Zundert|Aalsmeer|Bergen (NH.)|Blaricum|Bloemendaal|Diemen|Drechterland|Edam-Volendam|
Enkhuizen|Heemskerk|Heemstede|Heiloo|Huizen|Koggenland|Landsmeer|Laren|Oostzaan|Opmeer|Ouder-Amstel|
Stede Broec|Texel|Uitgeest|Waterland|Wijdemeren|Wormerland|Zandvoort|Borne|Dalfsen|Dinkelland|
Haaksbergen|Hellendoorn|Hof van Twente|Losser|Oldenzaal|Olst-Wijhe|Ommen|Raalte|Rijssen-Holten|
Staphorst|Steenwijkerland|Tubbergen|Twenterand|Wierden|Zwartewaterland|Baarn|Bunnik|Bunschoten|
De Bilt|Eemnes|IJsselstein|Leusden|Lopik|Montfoort|Oudewater|Renswoude|Rhenen|Utrechtse Heuvelrug|
Wijk bij Duurstede|Woudenberg|Borsele|Goes|Hulst|Kapelle|Middelburg|Noord-Beveland|Reimerswaal|
Schouwen-Duiveland|Sluis|Tholen|Veere|Vlissingen|Alblasserdam|Albrandswaard|Gorinchem|
Hardinxveld-Giessendam|Hendrik-Ido-Ambacht|Hillegom|Kaag en Braassem|Krimpen aan den IJssel|
Leiderdorp|Lisse|Maassluis|Midden-Delfland|Nieuwkoop|Oegstgeest|Voorne aan Zee|Voorschoten|
Waddinxveen|Wassenaar|Zoeterwoude|Zuidplas""".replace("\n", "").split("|")

VOORNAMEN = """Anouk Bram Carlijn Daan Eva Fleur Gijs Hanna Imke Jeroen Karin Lars Mirjam
Noor Omar Petra Quinten Roos Sanne Tim Ursula Vera Wouter Yasmin Zoë Fatima Mehmet Ingrid
Joost Annemiek""".split()
ACHTERNAMEN = """de Vries|Jansen|van den Berg|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|
Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|El Amrani|Yılmaz|
van der Meer|Kuipers|Postma|Hoekstra""".replace("\n", "").split("|")

SECTIONS = [("pilots", 70), ("best-practices", 15), ("challenges", 10), ("praktijkproeven", 5)]
HEADINGS = """Aanleiding|Wat was de vraag?|Aanpak|Samenwerking met partners|Resultaten|
Wat hebben we geleerd?|Randvoorwaarden|Kosten en capaciteit|Vervolg|Tips voor andere gemeenten|
Juridische aandachtspunten|Privacy en gegevens|Planning|Techniek en architectuur|Opschaling""".replace("\n", "").split("|")


def slugify(text):
    t = unicodedata.normalize("NFKD", text.lower())
    t = "".join(c for c in t if not unicodedata.combining(c))
    out = []
    for c in t:
        if c.isascii() and c.isalnum():
            out.append(c)
        elif out and out[-1] != "-":
            out.append("-")
    return "".join(out).strip("-")


class Zipf:
    """Draws from a list, rank r with weight 1/(r+b)^s."""

    def __init__(self, items, s=1.02, b=2.7):
        self.items = items
        cum, t = [], 0.0
        for r in range(len(items)):
            t += 1.0 / (r + 1 + b) ** s
            cum.append(t)
        self.cum, self.total = cum, t

    def draw(self, rnd):
        return self.items[bisect.bisect_left(self.cum, rnd.random() * self.total)]


def vocabulary(path, size, seed):
    """Function words first, then domain words, compounds and `size` dictionary words mixed."""
    words = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            w = line.strip()
            if 3 <= len(w) <= 18 and w.isalpha() and w == w.lower():
                words.append(w)
    # a stable pick: by hash, so it hangs on the word list and the seed only
    words.sort(key=lambda w: hashlib.sha256(f"{seed}:{w}".encode()).digest())
    compounds = [h + t for h in HEADS for t in TAILS]
    compounds.sort(key=lambda w: hashlib.sha256(f"{seed}:{w}".encode()).digest())
    rest, d, c = [], 0, 0
    dom = list(DOMAIN)
    while d < size:
        k = len(rest)
        if dom and k % 3 == 0:
            rest.append(dom.pop(0))
        elif c < len(compounds) and k % 5 == 0:
            rest.append(compounds[c]); c += 1
        else:
            rest.append(words[d]); d += 1
    seen, out = set(), []
    for w in FUNCTION + rest:
        if w not in seen:
            seen.add(w)
            out.append(w)
    return out


class Writer:
    def __init__(self, rnd, vocab, content):
        self.r, self.z, self.content = rnd, Zipf(vocab), Zipf(content, s=0.9)

    def words(self, n):
        z, r = self.z, self.r
        return [z.draw(r) for _ in range(n)]

    def sentence(self, lo=6, hi=20, inline=()):
        r = self.r
        ws = self.words(r.randint(lo, hi))
        if len(ws) > 9 and r.random() < 0.5:
            ws[r.randint(3, len(ws) - 4)] += ","
        x = r.random()
        if x < 0.06:
            i = r.randrange(len(ws)); ws[i] = f"**{ws[i].rstrip(',')}**"
        elif x < 0.11:
            i = r.randrange(len(ws)); ws[i] = f"*{ws[i].rstrip(',')}*"
        elif x < 0.125:
            i = r.randrange(len(ws)); ws[i] = f"`{ws[i].rstrip(',')}`"
        s = " ".join(ws)
        s = s[0].upper() + s[1:]
        for extra in inline:
            s += " " + extra
        return s + ("." if r.random() < 0.94 else "?")

    def title(self):
        r = self.r
        ws = [self.content.draw(r) for _ in range(r.randint(2, 4))]
        form = r.random()
        if form < 0.4:
            t = f"{ws[0]} {r.choice(['in', 'met', 'voor', 'zonder', 'via', 'door'])} de {' '.join(ws[1:])}"
        elif form < 0.7:
            t = f"{ws[0]} en {' '.join(ws[1:])}"
        else:
            t = f"{' '.join(ws[:2])}: {r.choice(['samen', 'sneller', 'slimmer', 'dichterbij', 'eenvoudiger'])} {' '.join(ws[2:])}"
        t = t.strip()
        return t[0].upper() + t[1:]


def yaml_str(s):
    if any(c in s for c in ":#'\"?[]{},&*!|>%@`") or s[:1] in "-":
        return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return s


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--pilots", type=int, required=True)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True)
    ap.add_argument("--dict", default="/usr/share/dict/dutch")
    ap.add_argument("--vocab", type=int, default=20000, help="dictionary words used")
    a = ap.parse_args()

    n = a.pilots
    assert len(GEMEENTEN) == len(set(GEMEENTEN)) == 342, len(GEMEENTEN)
    assert len(THEMAS) == 24 and len(STATUS) == 6
    rnd = random.Random(a.seed)
    vocab = vocabulary(a.dict, a.vocab, a.seed)
    content_words = vocab[len(set(FUNCTION)):][:9000]
    gem = Zipf(GEMEENTEN, s=0.6, b=6)
    thema_w = [1.0 / (i + 3) ** 0.5 for i in range(24)]
    w = Writer(rnd, vocab, content_words)

    # entries: section, slug, title (base names unique over the whole site)
    counts, left = [], n
    for name, pct in SECTIONS[:-1]:
        c = round(n * pct / 100)
        counts.append((name, c)); left -= c
    counts.append((SECTIONS[-1][0], left))
    entries, used = [], set()
    for section, c in counts:
        for _ in range(c):
            t = w.title()
            s = slugify(t)[:70].strip("-")
            k, base = 2, s
            while s in used:
                s = f"{base}-{k}"; k += 1
            used.add(s)
            entries.append((section, s, t))

    out = os.path.join(a.out, "Content")
    if os.path.isdir(out):
        shutil.rmtree(out)
    for section, _ in counts:
        os.makedirs(os.path.join(out, section))

    def other(i):
        j = rnd.randrange(len(entries))
        # half of all references go to a small popular head
        if rnd.random() < 0.5:
            j = int(rnd.random() ** 2 * len(entries))
        return entries[j] if j != i else entries[(j + 1) % len(entries)]

    def rel(i, e):
        return f"{e[1]}.md" if e[0] == entries[i][0] else f"../{e[0]}/{e[1]}.md"

    nbytes = nwords = 0
    for i, (section, slug, titel) in enumerate(entries):
        themas, k = [], rnd.choices([1, 2, 3, 4], [30, 40, 20, 10])[0]
        while len(themas) < k:
            t = rnd.choices(THEMAS, thema_w)[0]
            if t not in themas:
                themas.append(t)
        gems, k = [], rnd.choices(range(1, 9), [45, 20, 12, 8, 6, 4, 3, 2])[0]
        while len(gems) < k:
            g = gem.draw(rnd)
            if g not in gems:
                gems.append(g)
        status = rnd.choices(STATUS, STATUS_W)[0]
        datum = f"{rnd.randint(2015, 2026)}-{rnd.randint(1, 12):02d}-{rnd.randint(1, 28):02d}"
        if datum > "2026-10-31":
            datum = "2025" + datum[4:]
        naam = f"{rnd.choice(VOORNAMEN)} {rnd.choice(ACHTERNAMEN)}"
        rels = []
        for _ in range(rnd.randint(0, 4)):
            e = other(i)
            if e[1] not in rels and e[1] != slug:
                rels.append(e[1])
        succes = rnd.sample(SUCCES, rnd.choices([0, 1, 2, 3, 4], [15, 30, 30, 15, 10])[0])

        fm = ["---", f"titel: {yaml_str(titel)}", f"samenvatting: {yaml_str(w.sentence(12, 26).replace('`', ''))}", "themas:"]
        fm += [f"  - {yaml_str(t)}" for t in themas]
        fm.append("gemeenten:")
        fm += [f"  - {yaml_str(g)}" for g in gems]
        fm += [f"status: {status}", f"startdatum: {datum}", "contact:", f"  naam: {naam}",
               f"  email: innovatie@{slugify(gems[0])}.example"]
        if rels:
            fm.append("gerelateerd:")
            fm += [f"  - {s}" for s in rels]
        if succes:
            fm.append("succesfactoren:")
            fm += [f"  - {yaml_str(s)}" for s in succes]
        fm.append("---")

        target = rnd.randint(300, 900)
        body, count, notes = [], 0, []
        heads = rnd.sample(HEADINGS, 9)
        table_done = tasks_done = False
        body.append(" ".join(w.sentence() for _ in range(3)))
        count += len(body[-1].split())
        h = 0
        while count < target:
            if h < len(heads):
                body.append(f"## {heads[h]}")
                count += 2
                if h == 2 and rnd.random() < 0.7:
                    body.append(" ".join(w.sentence() for _ in range(2)))
                    count += len(body[-1].split())
                    body.append(f"### {' '.join(w.words(2)).capitalize()}")
            h += 1
            for _ in range(rnd.randint(1, 2)):
                sents = []
                for _ in range(rnd.randint(2, 5)):
                    inline, x = [], rnd.random()
                    if x < 0.10:
                        e = other(i)
                        if e[1] != slug:
                            inline = [f"[{e[2].split(':')[0].lower()}]({rel(i, e)})"]
                    elif x < 0.13:
                        inline = [f"([bron](https://www.{slugify(rnd.choice(gems))}.example/{slugify(w.content.draw(rnd))}))"]
                    elif x < 0.17:
                        notes.append(w.sentence(6, 14))
                        inline = [f"[^{len(notes)}]"]
                    sents.append(w.sentence(inline=inline))
                body.append(" ".join(sents))
                count += len(body[-1].split())
            kind = rnd.random()
            if kind < 0.30:
                mark = "-" if rnd.random() < 0.7 else "1."
                items = []
                for k in range(rnd.randint(3, 6)):
                    m = "-" if mark == "-" else f"{k + 1}."
                    items.append(f"{m} {w.sentence(4, 10)}")
                    if mark == "-" and rnd.random() < 0.12:
                        items.append(f"  - {w.sentence(3, 7)}")
                body.append("\n".join(items))
                count += sum(len(x.split()) for x in items)
            elif not tasks_done and (kind < 0.55):
                tasks_done = True
                items = [f"- [{rnd.choice('x ')}] {w.sentence(3, 8)}" for _ in range(rnd.randint(3, 5))]
                body.append("\n".join(items))
                count += sum(len(x.split()) for x in items)
            elif not table_done and (kind < 0.9 or h > 2):
                table_done = True
                rows = ["| Onderdeel | Start | Kosten | Toelichting |", "| --- | --- | ---: | --- |"]
                for _ in range(rnd.randint(3, 7)):
                    rows.append(f"| {w.content.draw(rnd)} | {rnd.randint(2018, 2026)}-Q{rnd.randint(1, 4)} | "
                                f"€ {rnd.randint(2, 400)}.{rnd.choice(['000', '500'])} | {' '.join(w.words(rnd.randint(3, 7)))} |")
                body.append("\n".join(rows))
                count += 40
            elif kind > 0.96:
                body.append("> " + w.sentence(8, 16))
                count += 12
        if not table_done:
            body.append("| Onderdeel | Waarde |\n| --- | --- |\n" + "\n".join(
                f"| {w.content.draw(rnd)} | {rnd.randint(1, 900)} |" for _ in range(3)))
        if notes:
            body.append("\n".join(f"[^{k + 1}]: {t}" for k, t in enumerate(notes)))
        text = "\n".join(fm) + "\n\n" + "\n\n".join(body) + "\n"
        data = text.encode()
        nbytes += len(data)
        nwords += count
        with open(os.path.join(out, section, slug + ".md"), "wb") as f:
            f.write(data)
    site = os.path.join(os.path.dirname(os.path.abspath(__file__)), "site")
    for name in sorted(os.listdir(site)):
        shutil.copyfile(os.path.join(site, name), os.path.join(out, name))
    for name, values in (("themas", THEMAS), ("succesfactoren", SUCCES), ("gemeenten", GEMEENTEN)):
        with open(os.path.join(out, name + ".csv"), "w", encoding="utf-8") as f:
            f.write("naam\n" + "".join('"' + v + '"\n' for v in values))
    print(f"{n} entries, {nbytes} bytes, ~{nwords} words, vocabulary {len(vocab)}", file=sys.stderr)


if __name__ == "__main__":
    main()
