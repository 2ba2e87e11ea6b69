### Names of countries, by the codes of ISO 3166-1. Each stands after a city, in brackets after an institution, or beside a label.

## Required

country-ad = Andorra

country-ae = United Arab Emirates

country-af = Afghanistan

country-ag = Antigua & Barbuda

country-ai = Anguilla

country-al = Albania

country-am = Armenia

country-ao = Angola

country-aq = Antarctica

country-ar = Argentina

country-as = American Samoa

country-at = Austria

country-au = Australia

country-aw = Aruba

country-ax = Åland Islands

country-az = Azerbaijan

country-ba = Bosnia & Herzegovina

country-bb = Barbados

country-bd = Bangladesh

country-be = Belgium

country-bf = Burkina Faso

country-bg = Bulgaria

country-bh = Bahrain

country-bi = Burundi

country-bj = Benin

country-bl = St. Barthélemy

country-bm = Bermuda

country-bn = Brunei

country-bo = Bolivia

country-bq = Caribbean Netherlands

country-br = Brazil

country-bs = Bahamas

country-bt = Bhutan

country-bv = Bouvet Island

country-bw = Botswana

country-by = Belarus

country-bz = Belize

country-ca = Canada

country-cc = Cocos (Keeling) Islands

country-cd = Congo (Kinshasa)

country-cf = Central African Republic

country-cg = Congo (Brazzaville)

country-ch = Switzerland

country-ci = Côte d’Ivoire

country-ck = Cook Islands

country-cl = Chile

country-cm = Cameroon

country-cn = China

country-co = Colombia

country-cr = Costa Rica

country-cu = Cuba

country-cv = Cape Verde

country-cw = Curaçao

country-cx = Christmas Island

country-cy = Cyprus

country-cz = Czechia

country-de = Germany

country-dj = Djibouti

country-dk = Denmark

country-dm = Dominica

country-do = Dominican Republic

country-dz = Algeria

country-ec = Ecuador

country-ee = Estonia

country-eg = Egypt

country-eh = Western Sahara

country-er = Eritrea

country-es = Spain

country-et = Ethiopia

country-fi = Finland

country-fj = Fiji

country-fk = Falkland Islands

country-fm = Micronesia

country-fo = Faroe Islands

country-fr = France

country-ga = Gabon

country-gb = United Kingdom

country-gd = Grenada

country-ge = Georgia

country-gf = French Guiana

country-gg = Guernsey

country-gh = Ghana

country-gi = Gibraltar

country-gl = Greenland

country-gm = Gambia

country-gn = Guinea

country-gp = Guadeloupe

country-gq = Equatorial Guinea

country-gr = Greece

country-gs = South Georgia & South Sandwich Islands

country-gt = Guatemala

country-gu = Guam

country-gw = Guinea-Bissau

country-gy = Guyana

country-hk = Hong Kong

country-hm = Heard & McDonald Islands

country-hn = Honduras

country-hr = Croatia

country-ht = Haiti

country-hu = Hungary

country-id = Indonesia

country-ie = Ireland

country-il = Israel

country-im = Isle of Man

country-in = India

country-io = British Indian Ocean Territory

country-iq = Iraq

country-ir = Iran

country-is = Iceland

country-it = Italy

country-je = Jersey

country-jm = Jamaica

country-jo = Jordan

country-jp = Japan

country-ke = Kenya

country-kg = Kyrgyzstan

country-kh = Cambodia

country-ki = Kiribati

country-km = Comoros

country-kn = St. Kitts & Nevis

country-kp = North Korea

country-kr = South Korea

country-kw = Kuwait

country-ky = Cayman Islands

country-kz = Kazakhstan

country-la = Laos

country-lb = Lebanon

country-lc = St. Lucia

country-li = Liechtenstein

country-lk = Sri Lanka

country-lr = Liberia

country-ls = Lesotho

country-lt = Lithuania

country-lu = Luxembourg

country-lv = Latvia

country-ly = Libya

country-ma = Morocco

country-mc = Monaco

country-md = Moldova

country-me = Montenegro

country-mf = St. Martin

country-mg = Madagascar

country-mh = Marshall Islands

country-mk = North Macedonia

country-ml = Mali

country-mm = Myanmar

country-mn = Mongolia

country-mo = Macao

country-mp = Northern Mariana Islands

country-mq = Martinique

country-mr = Mauritania

country-ms = Montserrat

country-mt = Malta

country-mu = Mauritius

country-mv = Maldives

country-mw = Malawi

country-mx = Mexico

country-my = Malaysia

country-mz = Mozambique

country-na = Namibia

country-nc = New Caledonia

country-ne = Niger

country-nf = Norfolk Island

country-ng = Nigeria

country-ni = Nicaragua

country-nl = Netherlands

country-no = Norway

country-np = Nepal

country-nr = Nauru

country-nu = Niue

country-nz = New Zealand

country-om = Oman

country-pa = Panama

country-pe = Peru

country-pf = French Polynesia

country-pg = Papua New Guinea

country-ph = Philippines

country-pk = Pakistan

country-pl = Poland

country-pm = St. Pierre & Miquelon

country-pn = Pitcairn Islands

country-pr = Puerto Rico

country-ps = Palestinian Territories

country-pt = Portugal

country-pw = Palau

country-py = Paraguay

country-qa = Qatar

country-re = Réunion

country-ro = Romania

country-rs = Serbia

country-ru = Russia

country-rw = Rwanda

country-sa = Saudi Arabia

country-sb = Solomon Islands

country-sc = Seychelles

country-sd = Sudan

country-se = Sweden

country-sg = Singapore

country-sh = St. Helena

country-si = Slovenia

country-sj = Svalbard & Jan Mayen

country-sk = Slovakia

country-sl = Sierra Leone

country-sm = San Marino

country-sn = Senegal

country-so = Somalia

country-sr = Suriname

country-ss = South Sudan

country-st = São Tomé & Príncipe

country-sv = El Salvador

country-sx = Sint Maarten

country-sy = Syria

country-sz = Eswatini

country-tc = Turks & Caicos Islands

country-td = Chad

country-tf = French Southern Territories

country-tg = Togo

country-th = Thailand

country-tj = Tajikistan

country-tk = Tokelau

country-tl = Timor-Leste

country-tm = Turkmenistan

country-tn = Tunisia

country-to = Tonga

country-tr = Türkiye

country-tt = Trinidad & Tobago

country-tv = Tuvalu

country-tw = Taiwan

country-tz = Tanzania

country-ua = Ukraine

country-ug = Uganda

country-um = U.S. Outlying Islands

country-us = United States

country-uy = Uruguay

country-uz = Uzbekistan

country-va = Vatican City

country-vc = St. Vincent & Grenadines

country-ve = Venezuela

country-vg = British Virgin Islands

country-vi = U.S. Virgin Islands

country-vn = Vietnam

country-vu = Vanuatu

country-wf = Wallis & Futuna

country-ws = Samoa

country-ye = Yemen

country-yt = Mayotte

country-za = South Africa

country-zm = Zambia

country-zw = Zimbabwe

## Required
## Parts of countries that catalogs name, by the codes of ISO 3166-2.

country-ua-43 = Crimea

country-ua-40 = Sevastopol

country-ua-14 = Donetsk

country-ua-09 = Luhansk
