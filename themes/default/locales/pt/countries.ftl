### Names of countries, by the codes of ISO 3166-1. Each stands after a city, in brackets after an institution, or beside a label.

## Required

country-ad = Andorra

country-ae = Emirados Árabes Unidos

country-af = Afeganistão

country-ag = Antígua e Barbuda

country-ai = Anguila

country-al = Albânia

country-am = Armênia

country-ao = Angola

country-aq = Antártida

country-ar = Argentina

country-as = Samoa Americana

country-at = Áustria

country-au = Austrália

country-aw = Aruba

country-ax = Ilhas Aland

country-az = Azerbaijão

country-ba = Bósnia e Herzegovina

country-bb = Barbados

country-bd = Bangladesh

country-be = Bélgica

country-bf = Burquina Faso

country-bg = Bulgária

country-bh = Barein

country-bi = Burundi

country-bj = Benin

country-bl = São Bartolomeu

country-bm = Bermudas

country-bn = Brunei

country-bo = Bolívia

country-bq = Países Baixos Caribenhos

country-br = Brasil

country-bs = Bahamas

country-bt = Butão

country-bv = Ilha Bouvet

country-bw = Botsuana

country-by = Bielorrússia

country-bz = Belize

country-ca = Canadá

country-cc = Ilhas Cocos

country-cd = Congo (Kinshasa)

country-cf = República Centro-Africana

country-cg = República do Congo

country-ch = Suíça

country-ci = Costa do Marfim

country-ck = Ilhas Cook

country-cl = Chile

country-cm = Camarões

country-cn = China

country-co = Colômbia

country-cr = Costa Rica

country-cu = Cuba

country-cv = Cabo Verde

country-cw = Curaçao

country-cx = Ilha Christmas

country-cy = Chipre

country-cz = Tchéquia

country-de = Alemanha

country-dj = Djibuti

country-dk = Dinamarca

country-dm = Dominica

country-do = República Dominicana

country-dz = Argélia

country-ec = Equador

country-ee = Estônia

country-eg = Egito

country-eh = Saara Ocidental

country-er = Eritreia

country-es = Espanha

country-et = Etiópia

country-fi = Finlândia

country-fj = Fiji

country-fk = Ilhas Malvinas

country-fm = Micronésia

country-fo = Ilhas Faroé

country-fr = França

country-ga = Gabão

country-gb = Reino Unido

country-gd = Granada

country-ge = Geórgia

country-gf = Guiana Francesa

country-gg = Guernsey

country-gh = Gana

country-gi = Gibraltar

country-gl = Groenlândia

country-gm = Gâmbia

country-gn = Guiné

country-gp = Guadalupe

country-gq = Guiné Equatorial

country-gr = Grécia

country-gs = Ilhas Geórgia do Sul e Sandwich do Sul

country-gt = Guatemala

country-gu = Guam

country-gw = Guiné-Bissau

country-gy = Guiana

country-hk = Hong Kong

country-hm = Ilhas Heard e McDonald

country-hn = Honduras

country-hr = Croácia

country-ht = Haiti

country-hu = Hungria

country-id = Indonésia

country-ie = Irlanda

country-il = Israel

country-im = Ilha de Man

country-in = Índia

country-io = Território Britânico do Oceano Índico

country-iq = Iraque

country-ir = Irã

country-is = Islândia

country-it = Itália

country-je = Jersey

country-jm = Jamaica

country-jo = Jordânia

country-jp = Japão

country-ke = Quênia

country-kg = Quirguistão

country-kh = Camboja

country-ki = Quiribati

country-km = Comores

country-kn = São Cristóvão e Névis

country-kp = Coreia do Norte

country-kr = Coreia do Sul

country-kw = Kuwait

country-ky = Ilhas Cayman

country-kz = Cazaquistão

country-la = Laos

country-lb = Líbano

country-lc = Santa Lúcia

country-li = Liechtenstein

country-lk = Sri Lanka

country-lr = Libéria

country-ls = Lesoto

country-lt = Lituânia

country-lu = Luxemburgo

country-lv = Letônia

country-ly = Líbia

country-ma = Marrocos

country-mc = Mônaco

country-md = Moldávia

country-me = Montenegro

country-mf = São Martinho

country-mg = Madagascar

country-mh = Ilhas Marshall

country-mk = Macedônia do Norte

country-ml = Mali

country-mm = Mianmar

country-mn = Mongólia

country-mo = Macau

country-mp = Ilhas Marianas do Norte

country-mq = Martinica

country-mr = Mauritânia

country-ms = Montserrat

country-mt = Malta

country-mu = Maurício

country-mv = Maldivas

country-mw = Malaui

country-mx = México

country-my = Malásia

country-mz = Moçambique

country-na = Namíbia

country-nc = Nova Caledônia

country-ne = Níger

country-nf = Ilha Norfolk

country-ng = Nigéria

country-ni = Nicarágua

country-nl = Países Baixos

country-no = Noruega

country-np = Nepal

country-nr = Nauru

country-nu = Niue

country-nz = Nova Zelândia

country-om = Omã

country-pa = Panamá

country-pe = Peru

country-pf = Polinésia Francesa

country-pg = Papua-Nova Guiné

country-ph = Filipinas

country-pk = Paquistão

country-pl = Polônia

country-pm = São Pedro e Miquelão

country-pn = Ilhas Pitcairn

country-pr = Porto Rico

country-ps = Territórios palestinos

country-pt = Portugal

country-pw = Palau

country-py = Paraguai

country-qa = Catar

country-re = Reunião

country-ro = Romênia

country-rs = Sérvia

country-ru = Rússia

country-rw = Ruanda

country-sa = Arábia Saudita

country-sb = Ilhas Salomão

country-sc = Seicheles

country-sd = Sudão

country-se = Suécia

country-sg = Singapura

country-sh = Santa Helena

country-si = Eslovênia

country-sj = Svalbard e Jan Mayen

country-sk = Eslováquia

country-sl = Serra Leoa

country-sm = San Marino

country-sn = Senegal

country-so = Somália

country-sr = Suriname

country-ss = Sudão do Sul

country-st = São Tomé e Príncipe

country-sv = El Salvador

country-sx = Sint Maarten

country-sy = Síria

country-sz = Essuatíni

country-tc = Ilhas Turcas e Caicos

country-td = Chade

country-tf = Territórios Franceses do Sul

country-tg = Togo

country-th = Tailândia

country-tj = Tadjiquistão

country-tk = Tokelau

country-tl = Timor-Leste

country-tm = Turcomenistão

country-tn = Tunísia

country-to = Tonga

country-tr = Turquia

country-tt = Trinidad e Tobago

country-tv = Tuvalu

country-tw = Taiwan

country-tz = Tanzânia

country-ua = Ucrânia

country-ug = Uganda

country-um = Ilhas Menores Distantes dos EUA

country-us = Estados Unidos

country-uy = Uruguai

country-uz = Uzbequistão

country-va = Cidade do Vaticano

country-vc = São Vicente e Granadinas

country-ve = Venezuela

country-vg = Ilhas Virgens Britânicas

country-vi = Ilhas Virgens Americanas

country-vn = Vietnã

country-vu = Vanuatu

country-wf = Wallis e Futuna

country-ws = Samoa

country-ye = Iêmen

country-yt = Mayotte

country-za = África do Sul

country-zm = Zâmbia

country-zw = Zimbábue

## Required
## Parts of countries that catalogs name, by the codes of ISO 3166-2.

country-ua-43 = Crimeia

country-ua-40 = Sebastopol

country-ua-14 = Donetsk

country-ua-09 = Luhansk
