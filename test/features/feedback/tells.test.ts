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
    Dzwońcie do mnie na 41234567`,
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
    Телефонуйте мені 41234567`,
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
    اتصلوا بي على ٤١٢٣٤٥٦٧`,
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
    Iga soo wac 41234567`,
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
    Riŋge munnje 41234567`,
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
    Jestem Polką`,
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
    Все добре. Дякую`,
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
    أنا راض عن الموعد`,
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
    Salaan wanaagsan`,
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
    Ollu dearvvuođat`,
}

describe('in the languages of the form', () => {
  it.each(Object.entries(stopped))(
    'an own appointment, an age with a home and who says their name are stopped: %s',
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
