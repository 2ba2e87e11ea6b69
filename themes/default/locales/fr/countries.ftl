### Names of countries, by the codes of ISO 3166-1. Each stands after a city, in brackets after an institution, or beside a label.

## Required

country-ad = Andorre

country-ae = Émirats arabes unis

country-af = Afghanistan

country-ag = Antigua-et-Barbuda

country-ai = Anguilla

country-al = Albanie

country-am = Arménie

country-ao = Angola

country-aq = Antarctique

country-ar = Argentine

country-as = Samoa américaines

country-at = Autriche

country-au = Australie

country-aw = Aruba

country-ax = Îles Åland

country-az = Azerbaïdjan

country-ba = Bosnie-Herzégovine

country-bb = Barbade

country-bd = Bangladesh

country-be = Belgique

country-bf = Burkina Faso

country-bg = Bulgarie

country-bh = Bahreïn

country-bi = Burundi

country-bj = Bénin

country-bl = Saint-Barthélemy

country-bm = Bermudes

country-bn = Brunei

country-bo = Bolivie

country-bq = Pays-Bas caribéens

country-br = Brésil

country-bs = Bahamas

country-bt = Bhoutan

country-bv = Île Bouvet

country-bw = Botswana

country-by = Biélorussie

country-bz = Belize

country-ca = Canada

country-cc = Îles Cocos

country-cd = Congo (Kinshasa)

country-cf = République centrafricaine

country-cg = Congo (Brazzaville)

country-ch = Suisse

country-ci = Côte d’Ivoire

country-ck = Îles Cook

country-cl = Chili

country-cm = Cameroun

country-cn = Chine

country-co = Colombie

country-cr = Costa Rica

country-cu = Cuba

country-cv = Cap-Vert

country-cw = Curaçao

country-cx = Île Christmas

country-cy = Chypre

country-cz = Tchéquie

country-de = Allemagne

country-dj = Djibouti

country-dk = Danemark

country-dm = Dominique

country-do = République dominicaine

country-dz = Algérie

country-ec = Équateur

country-ee = Estonie

country-eg = Égypte

country-eh = Sahara occidental

country-er = Érythrée

country-es = Espagne

country-et = Éthiopie

country-fi = Finlande

country-fj = Fidji

country-fk = Îles Malouines

country-fm = Micronésie

country-fo = Îles Féroé

country-fr = France

country-ga = Gabon

country-gb = Royaume-Uni

country-gd = Grenade

country-ge = Géorgie

country-gf = Guyane française

country-gg = Guernesey

country-gh = Ghana

country-gi = Gibraltar

country-gl = Groenland

country-gm = Gambie

country-gn = Guinée

country-gp = Guadeloupe

country-gq = Guinée équatoriale

country-gr = Grèce

country-gs = Géorgie du Sud-et-les Îles Sandwich du Sud

country-gt = Guatemala

country-gu = Guam

country-gw = Guinée-Bissau

country-gy = Guyana

country-hk = Hong Kong

country-hm = Îles Heard-et-MacDonald

country-hn = Honduras

country-hr = Croatie

country-ht = Haïti

country-hu = Hongrie

country-id = Indonésie

country-ie = Irlande

country-il = Israël

country-im = Île de Man

country-in = Inde

country-io = Territoire britannique de l’océan Indien

country-iq = Irak

country-ir = Iran

country-is = Islande

country-it = Italie

country-je = Jersey

country-jm = Jamaïque

country-jo = Jordanie

country-jp = Japon

country-ke = Kenya

country-kg = Kirghizstan

country-kh = Cambodge

country-ki = Kiribati

country-km = Comores

country-kn = Saint-Christophe-et-Niévès

country-kp = Corée du Nord

country-kr = Corée du Sud

country-kw = Koweït

country-ky = Îles Caïmans

country-kz = Kazakhstan

country-la = Laos

country-lb = Liban

country-lc = Sainte-Lucie

country-li = Liechtenstein

country-lk = Sri Lanka

country-lr = Liberia

country-ls = Lesotho

country-lt = Lituanie

country-lu = Luxembourg

country-lv = Lettonie

country-ly = Libye

country-ma = Maroc

country-mc = Monaco

country-md = Moldavie

country-me = Monténégro

country-mf = Saint-Martin

country-mg = Madagascar

country-mh = Îles Marshall

country-mk = Macédoine du Nord

country-ml = Mali

country-mm = Myanmar

country-mn = Mongolie

country-mo = Macao

country-mp = Îles Mariannes du Nord

country-mq = Martinique

country-mr = Mauritanie

country-ms = Montserrat

country-mt = Malte

country-mu = Maurice

country-mv = Maldives

country-mw = Malawi

country-mx = Mexique

country-my = Malaisie

country-mz = Mozambique

country-na = Namibie

country-nc = Nouvelle-Calédonie

country-ne = Niger

country-nf = Île Norfolk

country-ng = Nigeria

country-ni = Nicaragua

country-nl = Pays-Bas

country-no = Norvège

country-np = Népal

country-nr = Nauru

country-nu = Niue

country-nz = Nouvelle-Zélande

country-om = Oman

country-pa = Panama

country-pe = Pérou

country-pf = Polynésie française

country-pg = Papouasie-Nouvelle-Guinée

country-ph = Philippines

country-pk = Pakistan

country-pl = Pologne

country-pm = Saint-Pierre-et-Miquelon

country-pn = Îles Pitcairn

country-pr = Porto Rico

country-ps = Territoires palestiniens

country-pt = Portugal

country-pw = Palaos

country-py = Paraguay

country-qa = Qatar

country-re = La Réunion

country-ro = Roumanie

country-rs = Serbie

country-ru = Russie

country-rw = Rwanda

country-sa = Arabie saoudite

country-sb = Îles Salomon

country-sc = Seychelles

country-sd = Soudan

country-se = Suède

country-sg = Singapour

country-sh = Sainte-Hélène

country-si = Slovénie

country-sj = Svalbard et Jan Mayen

country-sk = Slovaquie

country-sl = Sierra Leone

country-sm = Saint-Marin

country-sn = Sénégal

country-so = Somalie

country-sr = Suriname

country-ss = Soudan du Sud

country-st = Sao Tomé-et-Principe

country-sv = Salvador

country-sx = Saint-Martin (partie néerlandaise)

country-sy = Syrie

country-sz = Eswatini

country-tc = Îles Turques-et-Caïques

country-td = Tchad

country-tf = Terres australes françaises

country-tg = Togo

country-th = Thaïlande

country-tj = Tadjikistan

country-tk = Tokelau

country-tl = Timor oriental

country-tm = Turkménistan

country-tn = Tunisie

country-to = Tonga

country-tr = Turquie

country-tt = Trinité-et-Tobago

country-tv = Tuvalu

country-tw = Taïwan

country-tz = Tanzanie

country-ua = Ukraine

country-ug = Ouganda

country-um = Îles mineures éloignées des États-Unis

country-us = États-Unis

country-uy = Uruguay

country-uz = Ouzbékistan

country-va = État de la Cité du Vatican

country-vc = Saint-Vincent-et-les Grenadines

country-ve = Venezuela

country-vg = Îles Vierges britanniques

country-vi = Îles Vierges des États-Unis

country-vn = Viêt Nam

country-vu = Vanuatu

country-wf = Wallis-et-Futuna

country-ws = Samoa

country-ye = Yémen

country-yt = Mayotte

country-za = Afrique du Sud

country-zm = Zambie

country-zw = Zimbabwe

## Required
## Parts of countries that catalogs name, by the codes of ISO 3166-2.

country-ua-43 = Crimée

country-ua-40 = Sébastopol

country-ua-14 = Donetsk

country-ua-09 = Louhansk
