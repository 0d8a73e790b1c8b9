/** What tells who a patient is is stopped in every language that the form is offered in, and advice in it goes through. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { screenSelf } from '../../../src/core/guard/self.ts'
import { tellingOf } from '../../../src/features/feedback/form/tongue.ts'

const telling = tellingOf(readContent().feedback.tongues)
const isStopped = (text: string) => screenSelf(text, { telling }) !== null

const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

const stopped: Readonly<Record<string, string>> = {
  nb: `
    Lyden hakket 24. november kl. 10.15
    24.11 kl 10.15 hakket lyden
    27/11 klokka 9 fikk jeg ikke lyd
    12.11 kl 10.30
    Den 12.11 kl 10.30 fikk jeg ikke bilde`,
  pl: `
    Moja wizyta była 24 listopada o 10.15, dźwięk przerywał
    Moja wizyta była we wtorek o 10:15
    Miałam wizytę wczoraj o godz. 9
    Miałem wizytę 12.11 o 10.05
    Moja wizyta była 12.11 z doktor Hansen
    Dźwięk przerywał 24 listopada o godzinie 10
    Mam 83 lata i mieszkam na Træna
    Mieszkam w Bodø, mam już 83 lata
    83-latka, Træna
    12.11 o 10.30
    Nazywam się Kowalska
    Mam na imię Anna
    Moje imię to Anna
    Jestem Anna
    Jestem mamą Jana
    Jestem córką Jana Kowalskiego
    Pozdrawiam, Anna
    Z poważaniem Jan Kowalski
    Mój syn ma na imię kacper
    Dzwońcie do mnie na 41234567
    Urodziłam się 4 maja 1951
    Urodziłem się 4 maja 1951 roku
    Urodzona 4 maja 1951
    Urodzony 12 marca 1948 r.
    Ur. 12 marca 1948
    Ur. 12.03.1948
    Data urodzenia 12 marca 1948
    Data urodzenia: 12.03.1948
    Jestem urodzona 12 marca 1948
    Mój syn urodził się 7 lipca 2019
    Córka urodzona 7 lipca 2019
    Urodziłem się 12/3 1948
    Moja wizyta była 3 listopada o 9:30
    Miałam wizytę 3 listopada o 9.30
    Miałem wideowizytę 3 listopada o 9.30
    Miałam wideokonsultację we wtorek o 14:15
    Miałam rozmowę wideo 3.11 o 9
    Byłam na wizycie 3.11 o 9.30
    Byłem u doktora Berga 3.11
    Rozmawiałam z doktorem Bergiem 3.11 o 9:30
    Miałam spotkanie z lekarzem w czwartek o 12:30
    Miałem termin w poniedziałek o 8:15
    Byłam umówiona na 9:30 w piątek
    Byłem umówiony w piątek o 9:30
    Moja teleporada była we wtorek o 14:15
    Miałam teleporadę 3.11 o 9:30
    Wizyta 3.11 godz. 9:30
    Wizyta we wtorek o 10:15, nie było dźwięku
    W czwartek o 12.30 miałam wizytę i nie było obrazu
    Wczoraj o 9 miałem rozmowę z dr Berg
    Dzisiaj o 8.30 miałam wizytę
    Spotkanie z dr. Bergiem w środę o 10:30
    Wideowizyta w środę o 11:45 się zrywała
    Byłam umówiona na poniedziałek 9.15
    Rozmowa z lekarką w piątek o 13:10 była krótka
    Konsultacja 24.11 godz. 14 bez dźwięku
    Termin miałem 24 listopada o 8
    Urodziłem się 30 stycznia 1961 roku w Bergen
    Moja data urodzenia to 30 stycznia 1961
    Spotkanie wideo z doktorem Dahl 24.11
    Mam 83 lata, mieszkam w Røros
    Mieszkam w Lom, lat 83
    Jestem 83-latką z Lom
    Mam skończone 83 lata i mieszkam w Vågå
    Mój mąż ma 83 lata, mieszkamy w Skjåk
    Moja mama ma 91 lat i mieszka w Lom
    Mój syn ma 7 lat, mieszkamy w Lom
    Córka 7 lat, z Lom
    Jako 83-letnia osoba z Træna nie jeżdżę
    Jestem mamą Zosi
    Jestem tatą Jana
    Piszę w imieniu mamy, Haliny Nowak
    To ja, Halina Nowak
    Podpisano: Halina Nowak
    Halina Nowak
    Wasza pacjentka Halina
    Mój syn Kacper był pacjentem
    Moja żona Ewa miała wizytę
    Rozmowa mojego męża Adama`,
  uk: `
    Мій прийом був 24 листопада о 10:15, звук переривався
    Мій прийом був у вівторок о 10:15
    У мене був прийом вчора о 9
    Моя консультація була 12.11 о 10:05
    Мій прийом був 12.11 з лікарем Гансен
    Мені 83 роки, живу на Træna
    Мені вже 83 роки, мешкаю в Буде
    12.11 об 10.30
    Мене звуть Олена
    Моє ім'я Олена
    Я Олена Шевченко
    Я мама Олени
    Мого сина звати тарас
    З повагою, Олена
    Телефонуйте мені 41234567
    Я народилася 4 травня 1951
    Я народився 4 травня 1951 року
    Народилася 4 травня 1951
    Народжений 12 березня 1948 р.
    Дата народження 12 березня 1948
    Дата народження: 12.03.1948
    Мій син народився 7 липня 2019
    Донька народилася 7 липня 2019 року
    Рік народження 1948, 12 березня
    Я 12 березня 1948 року народження
    Мій прийом був 3 листопада о 9:30
    У мене був прийом 3 листопада о 9.30
    У мене була відеоконсультація у вівторок о 14:15
    У мене була консультація 3.11 о 9
    Я була на прийомі 3.11 о 9:30
    Я був у лікаря Берга 3.11
    Я говорила з лікарем Бергом 3.11 о 9:30
    У мене була зустріч з лікарем у четвер о 12:30
    Я мав прийом у понеділок о 8:15
    Я була записана на п'ятницю о 9:30
    Моя зустріч була у вівторок о 14:15
    Мала прийом у вівторок о 14:15
    Прийом 3.11 о 9:30
    Прийом у вівторок о 10:15, не було звуку
    У четвер о 12:30 у мене був прийом і не було зображення
    Вчора о 9 мав розмову з лікарем Берг
    Сьогодні о 8:30 у мене був прийом
    Моя розмова з лікарем була в середу о 10:30
    Наш прийом був у середу о 10:30
    Мій візит був у середу о 10:30
    Відеоприйом у середу о 11:45 переривався
    Я записаний на понеділок о 9:15
    Розмова з лікаркою в п'ятницю о 13:10 була коротка
    Консультація 24.11 о 14 без звуку
    Візит мав 24 листопада о 8
    Я народився 30 січня 1961
    Дата мого народження 30 січня 1961
    Зустріч з лікарем Даль 24.11
    Мені 83 роки, живу в Røros
    Мені 83, живу в Lom
    Я 83-річна жінка з Lom
    Моєму чоловікові 83 роки, живемо в Skjåk
    Моїй мамі 91 рік, вона живе в Lom
    Моєму сину 7 років, ми живемо в Lom
    Донці 7 років, з Lom
    Маю 83 роки, проживаю у Vågå
    Мені виповнилося 83 роки, живу в Træna
    Я мама Софії
    Я тато Івана
    Пишу від імені мами, Галини Шевчук
    Це я, Галина Шевчук
    Підпис: Галина Шевчук
    Галина Шевчук
    Ваша пацієнтка Галина
    Мій син Тарас був пацієнтом
    Моя дружина Єва мала прийом
    Розмова мого чоловіка Андрія`,
  ar: `
    كان موعدي يوم 24.11 الساعة 10:15 والصوت متقطع
    كان موعدي يوم الثلاثاء الساعة 10:15
    كان عندي موعد أمس الساعة 9
    كان موعدي ٢٤ نوفمبر الساعة ١٠:١٥
    كان موعدي يوم 12.11 مع الدكتور هانسن
    عمري 83 سنة وأسكن في Træna
    عمري ٨٣ سنة وأعيش في بودو
    عمري 83 سنة وأسكن في مدينة بودو
    12.11 الساعة 10:30
    اسمي محمد
    أنا محمد علي
    أنا والدة أحمد
    مع تحيات محمد
    ابني اسمه كرم
    تحياتي، محمد
    اتصلوا بي على ٤١٢٣٤٥٦٧
    ولدت في 4 مايو 1951
    أنا من مواليد 4 مايو 1951
    من مواليد ٤ مايو ١٩٥١
    تاريخ الميلاد ٤ مايو ١٩٥١
    تاريخ ميلادي 12 مارس 1948
    تاريخ الميلاد: 12.03.1948
    ولد ابني في 7 يوليو 2019
    ابنتي مولودة في ٧ يوليو ٢٠١٩
    ولدت يوم 12/3/1948
    ولدت بتاريخ 1948/03/12
    كان موعدي يوم 3 نوفمبر الساعة 9:30
    كان عندي موعد يوم 3 نوفمبر الساعة 9:30
    كان لدي موعد فيديو يوم الثلاثاء الساعة 14:15
    كان عندي استشارة يوم الثلاثاء الساعة 14:15
    موعدي كان 3.11 الساعة 9
    موعدي يوم الثلاثاء الساعة 10:15
    كنت عند الدكتور بيرغ يوم 3.11
    تكلمت مع الدكتور بيرغ يوم 3.11 الساعة 9:30
    كانت لدي مقابلة مع الطبيب الخميس الساعة 12:30
    كانت مكالمتي يوم الإثنين الساعة 8:15
    كان عندي مكالمة فيديو يوم الجمعة الساعة 9:30
    كان حجزي يوم الثلاثاء الساعة 14:15
    الموعد 3.11 الساعة 9:30
    الموعد يوم الثلاثاء الساعة 10:15 لم يكن هناك صوت
    يوم الخميس الساعة 12:30 كان عندي موعد ولم تظهر الصورة
    أمس الساعة 9 كان موعدي مع الدكتور بيرغ
    اليوم الساعة 8:30 كان عندي موعد
    كان موعد ابني يوم الأربعاء الساعة 10:30
    كان موعدنا يوم الأربعاء الساعة ١٠:٣٠
    في موعدي يوم الأربعاء الساعة ١٠:٣٠ انقطع الصوت
    كانت المكالمة يوم الأربعاء الساعة 11:45 ضعيفة
    حجزت يوم الاثنين الساعة 9:15
    مقابلتي مع الطبيبة يوم الجمعة الساعة 13:10 كانت قصيرة
    الاستشارة 24.11 الساعة 14 بدون صوت
    كان الموعد 24 نوفمبر الساعة 8
    ولدت في 30 يناير 1961 في بيرغن
    تاريخ ميلادي هو ٣٠ يناير ١٩٦١
    مكالمة مع الدكتور دال يوم 24.11
    عمري 83 سنة وأسكن في Røros
    أنا في 83 من عمري وأعيش في لوم
    عمر زوجي 83 سنة ونسكن في Skjåk
    أمي عمرها 91 سنة وتسكن في Lom
    ابني عمره 7 سنوات ونعيش في Lom
    أبلغ من العمر 83 عاما وأقيم في بودو
    عمري ٨٣ عاما وأسكن في ترينا
    أنا رجل عمره 83 سنة من Lom
    أنا من Lom وعمري 83
    أنا أم زينب
    أنا والد محمد
    أكتب باسم أمي فاطمة حسن
    أنا فاطمة حسن
    التوقيع: فاطمة حسن
    مريضتكم فاطمة
    ابني أحمد كان المريض
    زوجتي مريم كان عندها موعد
    مكالمة زوجي أحمد`,
  so: `
    Ballantaydu waxay ahayd 24.11 saacadda 10:15
    Ballantaydu waxay ahayd Talaadada saacadda 10:15
    Ballan baan lahaa shalay saacadda 9
    Ballantaydu waxay ahayd 12.11 saacadda 10:05
    Ballantaydu waxay ahayd 12.11, dhakhtar Hansen
    Waxaan jiraa 83 sano, waxaan degganahay Træna
    Waxaan ahay 83 sano jir, Bodø ayaan ku noolahay
    12.11 saacadda 10:30
    Magacayga waa Ahmed
    Waxaa la i yiraahdaa Ahmed
    Waxaan ahay Ahmed Ali
    Waxaan ahay hooyada Ayaan
    Wiilkayga magaciisu waa liban
    Iga soo wac 41234567
    Waxaan dhashay 4 Maajo 1951
    Waxaan dhashay 12 Maarso 1948
    Taariikhda dhalashadayda: 12 Maarso 1948
    Taariikhda dhalashada 12.03.1948
    Wiilkaygu wuxuu dhashay 7 Luulyo 2019
    Gabadhaydu waxay dhalatay 7 Luulyo 2019
    Waxaan ku dhashay 12/3/1948
    Ballantaydu waxay ahayd 3 Nofembar saacadda 9:30
    Ballantaydii waxay ahayd Talaado 9:30
    Waxaan ballan lahaa 3 Nofembar saacadda 9:30
    Waxaan lahaa ballan Talaadadii saacadda 14:15
    Waxaan ballan la lahaa dhakhtarka Khamiista 12:30
    Ballantayda 3.11 saacadda 9
    Ballan ayaan lahaa Isniintii saacadda 8:15
    Waxaan dhakhtarka la hadlay Jimcihii saacadda 9:30
    Waxaan la hadlay dhakhtar Berg 3.11
    Ballanta Talaadada saacadda 10:15 codku ma jirin
    Khamiistii saacadda 12:30 ayaan ballan lahaa, sawirka ma arag
    Shalay saacadda 9 waxaan la hadlay dhakhtar Berg
    Maanta saacadda 8:30 ballan ayaan lahaa
    Ballanta wiilkaygu waxay ahayd Arbacadii saacadda 10:30
    Ballanteennu waxay ahayd Arbacada saacadda 10:30
    Ballantaydii fiidiyowga ahayd Arbaco saacadda 10:30
    Waxaan ballan muuqaal ah lahaa Talaadadii saacadda 14:15
    Ballan 3.11 saacadda 9:30
    Balantaydu waxay ahayd Talaado saacadda 14:15
    Waxaan balan lahaa Talaado saacadda 14:15
    Ballanta fiidiyowga Arbacada 11:45 way go'aysay
    Ballan ayaan lahaa Isniinta 9:15
    Wada hadalka dhakhtarka Jimcaha 13:10 wuu gaabnaa
    Ballantii 24.11 saacadda 14 cod ma lahayn
    Ballantaydu waxay ahayd 24 Nofembar saacadda 8
    Waxaan ku dhashay Bergen 30 Janaayo 1961
    Taariikhda dhalashadaydu waa 30 Janaayo 1961
    Waxaan la hadlay dhakhtar Dahl 24.11
    Waxaan jiraa 83 sano, Røros ayaan degganahay
    Da'daydu waa 83 sano, Lom ayaan ku noolahay
    Ninkaygu waa 83 jir, waxaan deganahay Skjåk
    Hooyaday waa 91 jir, waxay degan tahay Lom
    Wiilkaygu waa 7 jir, waxaan ku noolnahay Lom
    Gabadhaydu waa 7 jir, Lom
    83 jir baan ahay, Lom ayaan ka imid
    Waxaan ahay haweeney 83 jir ah oo degan Træna
    Waxaan jiraa 83, Vågå baan ku noolahay
    Anigu 83 sano ayaan ahay, waxaan ku noolahay Lom
    Waxaan ahay hooyada Zahra
    Waxaan ahay aabaha Maxamed
    Waxaan u qorayaa hooyaday Faadumo Cali
    Waa aniga, Faadumo Cali
    Saxiix: Faadumo Cali
    Bukaankiina Faadumo
    Wiilkayga Axmed ayaa bukaan ahaa
    Xaaskayga Maryan ayaa ballan lahayd
    Ninkayga Cabdi wuu la hadlay`,
  se: `
    Mu diibmu lei 24.11 dii. 10.15
    Mu diibmu lei maŋŋebárgga dii. 10.15
    Mus lei diibmu ikte dii. 9
    Mu diibmu lei 12.11 dii. 10.05
    Mu diibmu lei 12.11 doaktár Hansen luhtte
    Mun lean 83 jagi ja orun Trænas
    Lean 83-jahkásaš, orun Romssas
    12.11 dii. 10.30
    Mu namma lea Máret
    Mun lean Máret
    Mun lean Ánte eadni
    Dearvvuođat, Máret Sara
    Mu bártni namma lea issát
    Riŋge munnje 41234567
    Mun lean riegádan miessemánu 4. b. 1951
    Lean riegádan njukčamánu 12. beaivvi 1948
    Riegádanbeaivi njukčamánu 12. b. 1948
    Riegádanbeaivi 12.03.1948
    Mu bárdni lea riegádan suoidnemánu 7. b. 2019
    Mu nieida riegádii suoidnemánu 7. b. 2019
    Mu diibmu lei skábmamánu 3. b. dii. 9.30
    Mus lei diibmu skábmamánu 3. beaivvi dii. 9.30
    Mus lei videodiibmu maŋŋebárgga dii. 14.15
    Mus lei konsultašuvdna maŋŋebárgga dii. 14.15
    Mu diibmu 3.11 dii. 9
    Ledjen doaktára luhtte 3.11 dii. 9.30
    Mun ledjen doaktár Berg luhtte 3.11
    Mun háleštin doaktár Bergain 3.11 dii. 9.30
    Mus lei čoahkkin doaktáriin duorastaga dii. 12.30
    Mus lei diibmu vuossárgga dii. 8.15
    Mu videosáhkavuorru lei bearjadaga dii. 9.30
    Mu áigi lei maŋŋebárgga dii. 14.15
    Mus lei áigi maŋŋebárgga dii. 14.15
    Diibmu 3.11 dii. 9.30
    Duorastaga dii. 12.30 mus lei diibmu, iige govva boahtán
    Ikte dii. 9 mus lei diibmu doaktár Berg luhtte
    Odne dii. 8.30 mus lei diibmu
    Mu bártni diibmu lei gaskavahkku dii. 10.30
    Min diibmu lei gaskavahkku dii. 10.30
    Mu konsultašuvdna lei gaskavahkku dii. 10.30
    Videodiibmu gaskavahkku 11.45 botkkii
    Mus lei diibmu vuossárgga 9.15
    Konsultašuvdna 24.11 dii. 14 jiena haga
    Mu diibmu lei skábmamánu 24. b. dii. 8
    Riegádin ođđajagimánu 30. b. 1961
    Mu riegádanbeaivi lea ođđajagimánu 30. b. 1961
    Háleštin doaktár Dahl luhtte 24.11
    Mun lean 83 jagi, orun Rørosas
    Lean 83 jagi ja orun Lomas
    Mun lean 83-jahkásaš nisson Lomas
    Mu isit lea 83 jagi, orru Skjåkas
    Mu eadni lea 91 jagi ja orru Lomas
    Mu bárdni lea 7 jagi, orrut Lomas
    Nieida 7 jagi, Lom
    Deavdán 83 jagi, ásan Vågås
    Mus leat 83 jagi ja orun Lomas
    Lean boares, 83 jagi, Trænas
    Mun lean Elle eadni
    Mun lean Ánte áhčči
    Čálán eatni bealis, Biret Sara
    Dát lean mun, Biret Sara
    Vuolláičála: Biret Sara
    Biret Sara
    Din buohcci Biret
    Mu bárdni Máhtte lei buohcci
    Mu eamit Inga lei videos
    Mu isida Ándde diibmu`,
}

const advice: Readonly<Record<string, string>> = {
  nb: `
    Timen var kl. 10.00, men de ringte 10.05
    Timen var 10:00, men startet 10.12
    10/10, og kl 9 passet fint
    Bildet frøs kl 10 på iOS 17.4
    Ventet 1/2 time, fra kl 10.15
    Åpent 08-15.30, lunsj 11-11.30
    mellom 10.30 og 11.15
    Lyden var borte fra 10.30 til 11.10`,
  pl: `
    Dźwięk przerywał przez pierwsze 5 minut
    Wizyta była o 10.00, ale zaczęła się o 10.05
    Czekałam 15 minut, zanim przyszedł lekarz
    Chciałbym, żeby moja wizyta była w poniedziałek o 16
    W poniedziałki o 8 jest dla mnie za wcześnie
    Mam 83 lata i wszystko poszło dobrze
    Mieszkam w Bodø, więc nie muszę jechać
    Mam 83 lata i mieszkam daleko, więc wideo jest dobre
    Mam 83 lata i z Teams był problem
    Czekałem 2 lata na wizytę
    Link przyszedł 2 dni za późno
    Dajcie 10 minut na sprawdzenie dźwięku
    Dziękuję za pomoc
    Moja wizyta była między 10.30 a 11.10
    Jestem zadowolona
    JESTEM BARDZO ZADOWOLONA
    Jestem mamą pacjenta
    Jestem z Polski i potrzebowałam tłumacza
    Pozdrawiam serdecznie
    Pozdrawiam Państwa
    Jestem Polką
    Wizyta trwała 15 minut i była dobra
    Chciałabym wizyty po 16
    Rozmowa była o 10 minut za krótka
    Termin wizyty dostałam 2 tygodnie wcześniej
    Link do rozmowy przyszedł 5 minut po czasie
    Byłam u lekarza na wideo i było super
    Konsultacja wideo lepsza niż dojazd 120 km
    Wizyta na wideo 5/5
    Spotkanie w Teams 2.0 nie działa
    Umówiona byłam na czas i tak się zaczęło
    Urodziłam dziecko i nie mogę jeździć
    Wizyty co 2 tygodnie wystarczą
    Prosimy o terminy w poniedziałki po 15
    Rozmowa w 3 osoby działała dobrze
    Wideo na iOS 17.4 się zawiesza podczas wizyty
    Daję 10/10 za wizytę
    Rozmowa trwała od 10.30 do 11.10
    Miałam wizytę 2 razy przez wideo
    Wizyta zaczęła się 20 minut po czasie
    Wszystko o czasie, wizyta bardzo dobra
    Mój syn ma 7 lat i wideo mu pasuje
    Moja mama ma 91 lat i nie umie obsługiwać telefonu
    Czekałem 2 lata na wizytę, mieszkam w Bodø
    Pacjent musi długo czekać
    Pacjentka była zadowolona
    Rozmowa mojego męża była dobra
    Dla mojej mamy to było trudne
    Mój komputer ma 5 lat
    Mieszkamy daleko i mamy małe dzieci
    Jako pacjentka jestem zadowolona
    Lekarz pytał mojego syna
    W wieku 83 lat trudno jeździć`,
  uk: `
    Звук переривався перші 5 хвилин
    Прийом був о 10:00, але почався о 10:05
    Чекала 15 хвилин
    Хотілося б, щоб мій прийом був у понеділок о 16
    У понеділок о 8 для мене зарано
    Мені 83 роки, і все було добре
    Живу в Буде, тому не треба їхати
    Мені 83 роки, живу далеко, тому відео зручне
    Посилання прийшло на 2 дні пізніше
    Дякую за допомогу
    Мій прийом був між 10.30 і 11.10
    Я мама пацієнта
    Я задоволена
    З повагою, пацієнт
    Я Вам дуже вдячна
    Дякую
    Все добре. Дякую
    Прийом тривав 15 хвилин і був добрий
    Хотіла б прийом після 16
    Розмова була на 10 хвилин закоротка
    Запрошення на прийом прийшло за 2 тижні
    Посилання прийшло на 5 хвилин пізніше
    Консультація по відео краща за 120 км дороги
    Прийом по відео 5/5
    Зустріч у Teams 2.0 не працює
    Я народила дитину і не можу їздити
    Прийом раз на 2 тижні достатньо
    Розмова втрьох працювала добре
    На iOS 17.4 прийом зависає
    Ставлю 10/10 за прийом
    Розмова тривала від 10.30 до 11.10
    Прийом почався на 20 хвилин пізніше
    Мала 2 прийоми по відео
    Моєму сину 7 років, і відео йому подобається
    Моїй мамі 91 рік, їй важко з телефоном
    Чекала 2 роки, живу в Буде
    Пацієнт чекає довго
    Пацієнтка була задоволена
    Розмова мого чоловіка була добра
    Для моєї мами це було важко
    Лікарю років 40, дуже добрий
    Ми живемо далеко
    Як пацієнтка я задоволена
    Лікар запитав мого сина
    Комп'ютеру 5 років`,
  ar: `
    كان الصوت متقطعا في أول 5 دقائق
    كان الموعد الساعة 10:00 وبدأ الساعة 10:05
    انتظرت 15 دقيقة
    أفضل أن يكون الموعد يوم الاثنين الساعة 16
    عمري 83 سنة وكان كل شيء جيدا
    أسكن في بودو ولا أحتاج إلى السفر
    عمري 83 سنة وأسكن في مكان بعيد
    وصل الرابط متأخرا يومين
    شكرا على المساعدة
    أنا سعيد
    أنا والدة المريض
    مع تحيات مريض
    أنا راض عن الموعد
    استمر الموعد 15 دقيقة وكان جيدا
    أريد موعدا بعد الساعة 16
    كانت المكالمة قصيرة 10 دقائق
    وصلت رسالة الموعد قبل أسبوعين
    وصل الرابط متأخرا 5 دقائق
    الاستشارة بالفيديو أفضل من 120 كم
    الموعد بالفيديو 5/5
    المكالمة في Teams 2.0 لا تعمل
    ولدت طفلا ولا أستطيع السفر
    موعد كل أسبوعين يكفي
    على iOS 17.4 تتوقف المكالمة
    أعطي الموعد 10/10
    استمرت المكالمة من 10:30 إلى 11:10
    بدأ الموعد متأخرا 20 دقيقة
    شكرا لكم على الخدمة
    شكرا جزيلا للطبيب
    أم لثلاثة أطفال والفيديو يناسبني
    الموعد الساعة 10 مناسب جدا
    ابني عمره 7 سنوات والفيديو مناسب له
    أمي عمرها 91 سنة ولا تعرف الهاتف
    انتظرت سنتين وأسكن في بودو
    المريض ينتظر طويلا
    كانت مكالمة زوجي جيدة
    كان صعبا على أمي
    أمي لم تسمع جيدا
    أبي سعيد جدا
    أمي لا تتكلم النرويجية
    نسكن بعيدا ولدينا أطفال
    عمر الجهاز 5 سنوات
    أبي كبير في السن`,
  so: `
    Codku wuu go’ayay 5tii daqiiqo ee hore
    Ballantu waxay ahayd saacadda 10:00 laakiin waxay bilaabatay 10:05
    Waxaan sugay 15 daqiiqo
    Waxaan jeclaan lahaa in ballantaydu ahaato Isniinta saacadda 16
    Waxaan jiraa 83 sano, wax walba way fiicnaayeen
    Waxaan degganahay Bodø, markaa uma baahni inaan safro
    Linkigu 2 maalmood ayuu soo daahay
    Mahadsanid
    Waxaan ahay bukaanka
    Waxaan ahay hooyada bukaanka
    Waxaan ahay Soomaali
    Salaan wanaagsan
    Ballantu waxay socotay 15 daqiiqo
    Waxaan jeclaan lahaa ballan 16 ka dib
    Ballanta muuqaalka ah way ka fiican tahay 120 km
    Ballantu 5/5
    Wada hadalku wuxuu ahaa 10 daqiiqo
    Linkigu wuxuu yimid 5 daqiiqo ka dib
    Ilmo ayaan dhalay mana safri karo
    Ballan 2 toddobaad kasta waa ku filan tahay
    iOS 17.4 ballantu way istaagtaa
    Waxaan la hadlay dhakhtarka, aad buu u fiicnaa
    Ballantu waxay bilaabatay 20 daqiiqo ka dib
    Ninkaygu wuu i caawiyay Teams
    Hooyaday way isticmaali weyday
    Ballantu waxay ahayd 10.30 ilaa 11.10
    Wiilkaygu waa 7 jir, muuqaalku wuu ku habboon yahay
    Hooyaday waa 91 jir, telefoonka way ku adag tahay
    Bukaanka waa la sugaa
    Ninkayga way ku fiicnayd
    Hooyaday way ku adkayd
    Meel fog ayaan degganahay
    Waxaan sugay 2 sano
    Dhakhtarku wuu fiicnaa
    Bukaan ahaan waan ku qanacsanahay
    Wiilkayga way caawisay`,
  se: `
    Jietna botkkii vuosttaš 5 minuhta
    Diibmu lei dii. 10.00, muhto álggii dii. 10.05
    Vurden 15 minuhta
    Sávan ahte mu diibmu livčče vuossárgga dii. 16
    Mun lean 83 jagi ja buot manai bures
    Orun Romssas, ja in dárbbaš mátkkoštit
    Mun lean 83 jagi ja orun guhkkin eret
    Liŋka bođii 2 beaivvi maŋŋil
    Giitu veahki ovddas
    Mun lean duhtavaš
    Mun lean pasieantta eadni
    Mun lean Romssas
    Ollu dearvvuođat
    Diibmu bisttii 15 minuhta
    Háliidivččen diimmu maŋŋel 16
    Konsultašuvdna videos lea buoret go 120 km
    Diibmu 5/5
    Háleštin doaktáriin ja lei buorre
    Liŋka bođii 5 minuhta maŋŋil
    iOS 17.4:s diibmu bisána
    Mun lean riegádahttán máná ja in sáhte mátkkoštit
    Diibmu juohke 2 vahku lea doarvái
    Diibmu álggii 20 minuhta maŋŋil
    Čoahkkin Teams 2.0:s ii doaimman
    Giitu buohkaide
    Giitu Dutnje
    Mu isit veahkehii
    Diibmu lei 10.30 gitta 11.10
    Mu bárdni lea 7 jagi ja video heive
    Mu eadni lea 91 jagi ja telefovdna lea váttis
    Vurden 2 jagi
    Buohcci vuordá guhká
    Mu eadni ii gullan
    Mu bártni diehtu lei buorre
    Orrut guhkkin
    Doavttir lei buorre
    Mašiidna lea 5 jagi
    Mun lean buohcci ja duhtavaš`,
}

describe('in the languages of the form', () => {
  it.each(Object.entries(stopped))(
    'an own appointment, a day of birth, an age with a home and who says their name are stopped: %s',
    (_, lines) => {
      expect(linesOf(lines).filter(line => !isStopped(line))).toEqual([])
    },
  )

  it.each(Object.entries(advice))('advice goes through: %s', (_, lines) => {
    expect(linesOf(lines).filter(isStopped)).toEqual([])
  })

  it('whatever language the page is in', () => {
    expect(isStopped('Hei. Moja wizyta była we wtorek o 10:15')).toBe(true)
  })
})
