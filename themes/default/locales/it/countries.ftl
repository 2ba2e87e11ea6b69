### Names of countries, by the codes of ISO 3166-1. Each stands after a city, in brackets after an institution, or beside a label.

## Required

country-ad = Andorra

country-ae = Emirati Arabi Uniti

country-af = Afghanistan

country-ag = Antigua e Barbuda

country-ai = Anguilla

country-al = Albania

country-am = Armenia

country-ao = Angola

country-aq = Antartide

country-ar = Argentina

country-as = Samoa Americane

country-at = Austria

country-au = Australia

country-aw = Aruba

country-ax = Isole Åland

country-az = Azerbaigian

country-ba = Bosnia ed Erzegovina

country-bb = Barbados

country-bd = Bangladesh

country-be = Belgio

country-bf = Burkina Faso

country-bg = Bulgaria

country-bh = Bahrein

country-bi = Burundi

country-bj = Benin

country-bl = Saint-Barthélemy

country-bm = Bermuda

country-bn = Brunei

country-bo = Bolivia

country-bq = Caraibi Olandesi

country-br = Brasile

country-bs = Bahamas

country-bt = Bhutan

country-bv = Isola Bouvet

country-bw = Botswana

country-by = Bielorussia

country-bz = Belize

country-ca = Canada

country-cc = Isole Cocos

country-cd = Congo (Kinshasa)

country-cf = Repubblica Centrafricana

country-cg = Congo (Brazzaville)

country-ch = Svizzera

country-ci = Costa d’Avorio

country-ck = Isole Cook

country-cl = Cile

country-cm = Camerun

country-cn = Cina

country-co = Colombia

country-cr = Costa Rica

country-cu = Cuba

country-cv = Capo Verde

country-cw = Curaçao

country-cx = Isola Christmas

country-cy = Cipro

country-cz = Cechia

country-de = Germania

country-dj = Gibuti

country-dk = Danimarca

country-dm = Dominica

country-do = Repubblica Dominicana

country-dz = Algeria

country-ec = Ecuador

country-ee = Estonia

country-eg = Egitto

country-eh = Sahara Occidentale

country-er = Eritrea

country-es = Spagna

country-et = Etiopia

country-fi = Finlandia

country-fj = Figi

country-fk = Isole Falkland

country-fm = Micronesia

country-fo = Isole Fær Øer

country-fr = Francia

country-ga = Gabon

country-gb = Regno Unito

country-gd = Grenada

country-ge = Georgia

country-gf = Guyana Francese

country-gg = Guernsey

country-gh = Ghana

country-gi = Gibilterra

country-gl = Groenlandia

country-gm = Gambia

country-gn = Guinea

country-gp = Guadalupa

country-gq = Guinea Equatoriale

country-gr = Grecia

country-gs = Georgia del Sud e Sandwich Australi

country-gt = Guatemala

country-gu = Guam

country-gw = Guinea-Bissau

country-gy = Guyana

country-hk = Hong Kong

country-hm = Isole Heard e McDonald

country-hn = Honduras

country-hr = Croazia

country-ht = Haiti

country-hu = Ungheria

country-id = Indonesia

country-ie = Irlanda

country-il = Israele

country-im = Isola di Man

country-in = India

country-io = Territorio Britannico dell’Oceano Indiano

country-iq = Iraq

country-ir = Iran

country-is = Islanda

country-it = Italia

country-je = Jersey

country-jm = Giamaica

country-jo = Giordania

country-jp = Giappone

country-ke = Kenya

country-kg = Kirghizistan

country-kh = Cambogia

country-ki = Kiribati

country-km = Comore

country-kn = Saint Kitts e Nevis

country-kp = Corea del Nord

country-kr = Corea del Sud

country-kw = Kuwait

country-ky = Isole Cayman

country-kz = Kazakistan

country-la = Laos

country-lb = Libano

country-lc = Saint Lucia

country-li = Liechtenstein

country-lk = Sri Lanka

country-lr = Liberia

country-ls = Lesotho

country-lt = Lituania

country-lu = Lussemburgo

country-lv = Lettonia

country-ly = Libia

country-ma = Marocco

country-mc = Monaco

country-md = Moldavia

country-me = Montenegro

country-mf = Saint Martin

country-mg = Madagascar

country-mh = Isole Marshall

country-mk = Macedonia del Nord

country-ml = Mali

country-mm = Myanmar

country-mn = Mongolia

country-mo = Macao

country-mp = Isole Marianne Settentrionali

country-mq = Martinica

country-mr = Mauritania

country-ms = Montserrat

country-mt = Malta

country-mu = Mauritius

country-mv = Maldive

country-mw = Malawi

country-mx = Messico

country-my = Malaysia

country-mz = Mozambico

country-na = Namibia

country-nc = Nuova Caledonia

country-ne = Niger

country-nf = Isola Norfolk

country-ng = Nigeria

country-ni = Nicaragua

country-nl = Paesi Bassi

country-no = Norvegia

country-np = Nepal

country-nr = Nauru

country-nu = Niue

country-nz = Nuova Zelanda

country-om = Oman

country-pa = Panama

country-pe = Perù

country-pf = Polinesia Francese

country-pg = Papua Nuova Guinea

country-ph = Filippine

country-pk = Pakistan

country-pl = Polonia

country-pm = Saint-Pierre e Miquelon

country-pn = Isole Pitcairn

country-pr = Portorico

country-ps = Territori Palestinesi

country-pt = Portogallo

country-pw = Palau

country-py = Paraguay

country-qa = Qatar

country-re = Riunione

country-ro = Romania

country-rs = Serbia

country-ru = Russia

country-rw = Ruanda

country-sa = Arabia Saudita

country-sb = Isole Salomone

country-sc = Seychelles

country-sd = Sudan

country-se = Svezia

country-sg = Singapore

country-sh = Sant’Elena

country-si = Slovenia

country-sj = Svalbard e Jan Mayen

country-sk = Slovacchia

country-sl = Sierra Leone

country-sm = San Marino

country-sn = Senegal

country-so = Somalia

country-sr = Suriname

country-ss = Sud Sudan

country-st = São Tomé e Príncipe

country-sv = El Salvador

country-sx = Sint Maarten

country-sy = Siria

country-sz = Eswatini

country-tc = Isole Turks e Caicos

country-td = Ciad

country-tf = Terre Australi Francesi

country-tg = Togo

country-th = Thailandia

country-tj = Tagikistan

country-tk = Tokelau

country-tl = Timor Est

country-tm = Turkmenistan

country-tn = Tunisia

country-to = Tonga

country-tr = Turchia

country-tt = Trinidad e Tobago

country-tv = Tuvalu

country-tw = Taiwan

country-tz = Tanzania

country-ua = Ucraina

country-ug = Uganda

country-um = Isole Minori Esterne degli Stati Uniti

country-us = Stati Uniti

country-uy = Uruguay

country-uz = Uzbekistan

country-va = Città del Vaticano

country-vc = Saint Vincent e Grenadine

country-ve = Venezuela

country-vg = Isole Vergini Britanniche

country-vi = Isole Vergini Americane

country-vn = Vietnam

country-vu = Vanuatu

country-wf = Wallis e Futuna

country-ws = Samoa

country-ye = Yemen

country-yt = Mayotte

country-za = Sudafrica

country-zm = Zambia

country-zw = Zimbabwe

## Required
## Parts of countries that catalogs name, by the codes of ISO 3166-2.

country-ua-43 = Crimea

country-ua-40 = Sebastopoli

country-ua-14 = Donetsk

country-ua-09 = Luhansk
