### Names of countries, by the codes of ISO 3166-1. Each stands after a city, in brackets after an institution, or beside a label.

## Required

country-ad = Andorra

country-ae = Emiratos Árabes Unidos

country-af = Afganistán

country-ag = Antigua y Barbuda

country-ai = Anguila

country-al = Albania

country-am = Armenia

country-ao = Angola

country-aq = Antártida

country-ar = Argentina

country-as = Samoa Americana

country-at = Austria

country-au = Australia

country-aw = Aruba

country-ax = Islas Aland

country-az = Azerbaiyán

country-ba = Bosnia y Herzegovina

country-bb = Barbados

country-bd = Bangladés

country-be = Bélgica

country-bf = Burkina Faso

country-bg = Bulgaria

country-bh = Baréin

country-bi = Burundi

country-bj = Benín

country-bl = San Bartolomé

country-bm = Bermudas

country-bn = Brunéi

country-bo = Bolivia

country-bq = Caribe neerlandés

country-br = Brasil

country-bs = Bahamas

country-bt = Bután

country-bv = Isla Bouvet

country-bw = Botsuana

country-by = Bielorrusia

country-bz = Belice

country-ca = Canadá

country-cc = Islas Cocos

country-cd = República Democrática del Congo

country-cf = República Centroafricana

country-cg = Congo

country-ch = Suiza

country-ci = Côte d’Ivoire

country-ck = Islas Cook

country-cl = Chile

country-cm = Camerún

country-cn = China

country-co = Colombia

country-cr = Costa Rica

country-cu = Cuba

country-cv = Cabo Verde

country-cw = Curazao

country-cx = Isla de Navidad

country-cy = Chipre

country-cz = Chequia

country-de = Alemania

country-dj = Yibuti

country-dk = Dinamarca

country-dm = Dominica

country-do = República Dominicana

country-dz = Argelia

country-ec = Ecuador

country-ee = Estonia

country-eg = Egipto

country-eh = Sáhara Occidental

country-er = Eritrea

country-es = España

country-et = Etiopía

country-fi = Finlandia

country-fj = Fiyi

country-fk = Islas Malvinas

country-fm = Micronesia

country-fo = Islas Feroe

country-fr = Francia

country-ga = Gabón

country-gb = Reino Unido

country-gd = Granada

country-ge = Georgia

country-gf = Guayana Francesa

country-gg = Guernesey

country-gh = Ghana

country-gi = Gibraltar

country-gl = Groenlandia

country-gm = Gambia

country-gn = Guinea

country-gp = Guadalupe

country-gq = Guinea Ecuatorial

country-gr = Grecia

country-gs = Islas Georgia del Sur y Sandwich del Sur

country-gt = Guatemala

country-gu = Guam

country-gw = Guinea-Bisáu

country-gy = Guyana

country-hk = Hong Kong

country-hm = Islas Heard y McDonald

country-hn = Honduras

country-hr = Croacia

country-ht = Haití

country-hu = Hungría

country-id = Indonesia

country-ie = Irlanda

country-il = Israel

country-im = Isla de Man

country-in = India

country-io = Territorio Británico del Océano Índico

country-iq = Irak

country-ir = Irán

country-is = Islandia

country-it = Italia

country-je = Jersey

country-jm = Jamaica

country-jo = Jordania

country-jp = Japón

country-ke = Kenia

country-kg = Kirguistán

country-kh = Camboya

country-ki = Kiribati

country-km = Comoras

country-kn = San Cristóbal y Nieves

country-kp = Corea del Norte

country-kr = Corea del Sur

country-kw = Kuwait

country-ky = Islas Caimán

country-kz = Kazajistán

country-la = Laos

country-lb = Líbano

country-lc = Santa Lucía

country-li = Liechtenstein

country-lk = Sri Lanka

country-lr = Liberia

country-ls = Lesoto

country-lt = Lituania

country-lu = Luxemburgo

country-lv = Letonia

country-ly = Libia

country-ma = Marruecos

country-mc = Mónaco

country-md = Moldavia

country-me = Montenegro

country-mf = San Martín

country-mg = Madagascar

country-mh = Islas Marshall

country-mk = Macedonia del Norte

country-ml = Mali

country-mm = Myanmar

country-mn = Mongolia

country-mo = Macao

country-mp = Islas Marianas del Norte

country-mq = Martinica

country-mr = Mauritania

country-ms = Montserrat

country-mt = Malta

country-mu = Mauricio

country-mv = Maldivas

country-mw = Malaui

country-mx = México

country-my = Malasia

country-mz = Mozambique

country-na = Namibia

country-nc = Nueva Caledonia

country-ne = Níger

country-nf = Isla Norfolk

country-ng = Nigeria

country-ni = Nicaragua

country-nl = Países Bajos

country-no = Noruega

country-np = Nepal

country-nr = Nauru

country-nu = Niue

country-nz = Nueva Zelanda

country-om = Omán

country-pa = Panamá

country-pe = Perú

country-pf = Polinesia Francesa

country-pg = Papúa Nueva Guinea

country-ph = Filipinas

country-pk = Pakistán

country-pl = Polonia

country-pm = San Pedro y Miquelón

country-pn = Islas Pitcairn

country-pr = Puerto Rico

country-ps = Territorios Palestinos

country-pt = Portugal

country-pw = Palaos

country-py = Paraguay

country-qa = Catar

country-re = Reunión

country-ro = Rumanía

country-rs = Serbia

country-ru = Rusia

country-rw = Ruanda

country-sa = Arabia Saudí

country-sb = Islas Salomón

country-sc = Seychelles

country-sd = Sudán

country-se = Suecia

country-sg = Singapur

country-sh = Santa Elena

country-si = Eslovenia

country-sj = Svalbard y Jan Mayen

country-sk = Eslovaquia

country-sl = Sierra Leona

country-sm = San Marino

country-sn = Senegal

country-so = Somalia

country-sr = Surinam

country-ss = Sudán del Sur

country-st = Santo Tomé y Príncipe

country-sv = El Salvador

country-sx = Sint Maarten

country-sy = Siria

country-sz = Esuatini

country-tc = Islas Turcas y Caicos

country-td = Chad

country-tf = Territorios Australes Franceses

country-tg = Togo

country-th = Tailandia

country-tj = Tayikistán

country-tk = Tokelau

country-tl = Timor-Leste

country-tm = Turkmenistán

country-tn = Túnez

country-to = Tonga

country-tr = Turquía

country-tt = Trinidad y Tobago

country-tv = Tuvalu

country-tw = Taiwán

country-tz = Tanzania

country-ua = Ucrania

country-ug = Uganda

country-um = Islas menores alejadas de EE. UU.

country-us = Estados Unidos

country-uy = Uruguay

country-uz = Uzbekistán

country-va = Ciudad del Vaticano

country-vc = San Vicente y las Granadinas

country-ve = Venezuela

country-vg = Islas Vírgenes Británicas

country-vi = Islas Vírgenes de EE. UU.

country-vn = Vietnam

country-vu = Vanuatu

country-wf = Wallis y Futuna

country-ws = Samoa

country-ye = Yemen

country-yt = Mayotte

country-za = Sudáfrica

country-zm = Zambia

country-zw = Zimbabue

## Required
## Parts of countries that catalogs name, by the codes of ISO 3166-2.

country-ua-43 = Crimea

country-ua-40 = Sebastopol

country-ua-14 = Donetsk

country-ua-09 = Lugansk
