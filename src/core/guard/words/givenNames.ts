/** Given names and surnames of people in Norway, from every part of the world, in small letters: for names without capitals. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''))

export const givenNames = setOf(`
  aage aase adam adele adrian agnes agnete aina aksel albert aleksander alexander alf alfred alice alida alma amalie amanda
  anders andre andrea andreas andrine ane anette anita anja ann anna anne annie annika annlaug anneli anny ante anton
  arild arne arnfinn arnhild arnold aron arthur arve arvid asbjørn ask aslak aslaug asle asta astri astrid atle aud audun
  august aurora axel beate benedicte bendik benjamin bente bernt berit berta bertil birger birgit birgitte birte bjarne
  bjarte bjørg bjørn bjørnar bodil borghild borgny brage brit britt britta brynhild brynjar cathrine camilla carina
  carl caroline casper cato cecilie charlotte christian christina christine christoffer dagfinn dagmar dagny dagrun
  daniel david ebba edel edith edvard edvin egil eilert eilif einar eirik eirin eivind elen eli elias elin elina elisabeth
  elise ella ellen ellinor elling elsa else embla emil emilie emma emmy endre erik erika erlend erling ernst espen ester
  eva even evelyn evy eyvind fanny felix filip fillip finn frank fred fredrik fredrikke fride frida fridtjof frode geir
  georg gerd gerda gisle gjertrud grete grethe greta gro gudbrand gudmund gudrun gudveig gunhild gunleif gunn gunnar
  gunnhild gunvor gustav guri guro haakon hakon haldis halvard halvor hanna hannah hanne hans harald harry hege heidi helene helga
  helge hedda hedvig henriette henrik henny herman hermann hilda hilde hildur hjalmar hjørdis håkon håvard ida idar iben
  idun ine iselin inga inge ingebjørg ingeborg ingemar inger ingolf ingrid ingunn ingvald ingvar ingvild irene iren iris
  isabella isak ivar iver jack jakob jan janne jannicke jarle jeanette jens jenny jesper joakim johan johanna johanne
  johannes john johnny jon jonas jorid jorun jorunn josef josefine julia julie julius jørgen jørn jørund kaia kai kaja
  karen kari karianne karin karina karl karoline karsten kasper kate kathrine katarina katrine kim kine kirsten kirsti
  kjartan kjell kjellaug kjersti kjetil klara klaus knut konrad kristen kristian kristin kristina kristine kristoffer
  kåre laila lars lasse laura laurits lea leah leif leiv lena lene leon lilly lillian linda line linn linnea lisa lisbeth
  lise liss liv lone lotte lovise lucas ludvig lukas lydia mads magda magne magnar magnhild magnus mai maja malin malene
  maren margaret margareth margaretha margit margot margrethe mari maria mariann marianne marie marit markus marius marta
  marte martha marthe martin martine mathea mathias mathilde mats matias may merete mette mia michael mikael mikkel mina
  mille mimmi milla modulf mona monica monika monrad morten nanna natalie nicolai nicolas nikolai nils nina nora norunn
  norvald odd oddbjørn oddgeir oddmund oddny oddrun oddvar ola olaf olai olav olava ole olea olga oline oliver olivia olga
  oscar oskar otto ove paul paula peder per pernille peter petra petter preben pål ragna ragnar ragnhild randi rannveig
  rasmus rebecca rebekka reidar reidun reinert rita roald roar robert roger rolf ronny rune runa runar ruth rut rønnaug
  sander sandra sara sarah selma serine signe sigbjørn sigfrid sigmund signy sigrid sigrun sigurd sigvald silje simen
  simon sindre sissel siv siri sivert sofie sofia solfrid solveig solvor sonja stein steinar stella sten stian stig stine
  sture sunniva susanne svein sveinung sverre svanhild sylvi synne synnøve synnøva sølvi sølve tarjei tellef terje terese
  therese thea thelma thomas thor thore thorleif tiril tina tine tom tomas tommy tone tor torbjørg torbjørn tord tordis
  tore torfinn torgeir torgunn torhild torild torill torleif torkel torleiv torstein torunn torvald tove trine trond truls
  trygve tuva turid turi ulf ulla ulrik unn unni valborg vebjørn vegard venke vera vetle viggo vidar vibeke viktor viktoria
  vilde vilhelm vilja vigdis vivian wenche wilhelm william willy yngve yngvild ylva yvonne øivind ørjan ørnulf østen
  øystein øyvind åge åse åshild åsmund åsne åsta
  elle máret máhtte ánne ánte áilu biret biera inger inga jovna jovnna josef jouni káre lásse márjá márja máijá márgu
  mihkkal niillas nils piera rávdná risten sámmol sárá ravna issát ole láila marja maarja heaika
  agata agnieszka aleksandra aleksandr alicja andrzej aneta anatoli andrej andrei andrius arturas artur barbara bartosz
  beata bogdan boris bożena danuta darius dariusz dawid dmitri dmitrij dominik dorota edita elena elżbieta ewa evgeni
  gabriela galina grażyna grzegorz halina henryk igor ilona inese inga irina iryna ivan iwona jacek jadwiga jakub janusz
  jarosław jerzy jolanta jonas józef joanna justyna kamil karol katarzyna kazimierz kęstutis kinga konstantin krystyna
  krzysztof larisa laima leszek ludmila łukasz maciej magdalena małgorzata marcin marek mariusz mariya marzena mateusz
  michał mikhail mindaugas mirosław monika natalia natalya nikola oksana oleg oleksandr olena paweł piotr pyotr rafał
  rasa renata robertas roman ryszard sergei serhiy sławomir stanisław svetlana sylwia szymon tadeusz tamara tatiana
  tatjana teresa tetiana tomasz urszula valentina vasily vesna victor vitalij vladimir volodymyr wanda wiesław wiktor
  włodzimierz wojciech yulia yuri zbigniew zofia zoran
  abbas abdi abdikarim abdilahi abdirahman abdul abdullah abdullahi abdulkadir abebe adan aden ahmad ahmed ahmet aisha
  ali alia aliyah amal amina amir amira anas anwar arash ardalan asad asha asif asma ayan ayaan ayse ayşe aysha aziz aziza
  azad bahar bashir berhane bilal biniam daud deeqa dilan ebrahim ehsan elham emine emre esra fadi fadumo faduma fahad
  faisal farah farhad farhan farid farida fariba fatemeh fatima fatma fatuma fawzia filsan fuad ghada habib hadi hagos
  haile halima hamid hamida hamza hana hanan haroon hasan hassan hatice hawa hayat hibo hicham hiba hodan hossein huda
  hussain hussein ibrahim ifrah ikram ilhan iman imran isaac ismael ismail jama jamal jamila jamal karim karima kasim
  khadija khadra khalid khalil ladan laleh latif layla leila leyla lubna mahad mahamed mahdi mahmoud mahmud mahnaz majid
  malak malika mansour maryam mariam mehdi mehmet mehran meron miriam mohamad mohamed mohammad mohammed mohamud mona
  mostafa mouna muhammad muna murat musa mustafa nabil nada nadia nadir naima najma nasir nasra nasrin nawal nazanin nimo
  nizar noor noura nour omar omid osama osman parisa parvin rahma rahel rami rana rania rashid reem reza rima rohan ruqiya
  saad sadia saeed safia sahar sahra said saida salah saleh salem salim salma samia samir samira sana saadia semhar selam
  shabnam shahid shamsa sharif shirin soraya suad suleiman sumaya tahir tariq tarek tekle tesfaye tsegay umar usman waleed
  warda yasin yasmin yonas yosef younes yousef youssef yusuf yusra zahra zainab zakaria zaki zeinab zeynep ziad zohreh
  anh binh chi cuong dung duc hai hanh hoa hoang hong hung huong khanh lan lam linh loan long mai minh my nam nga ngoc
  nhung phuong quang quoc son tam thanh thao thi thu thuy tien trang trinh tuan tuyet van viet vinh xuan yen văn thị hùng
  hương lâm ngọc đức tuấn thảo thủy trâm
  arun anil ananya anjali deepak gurpreet harpreet jaswinder kiran kumar lakshmi manpreet meena nirmala priya rajesh ravi
  ravinder sanjay sita sivakumar sunita suresh thanuja vijay vani arjuna somchai siriporn malee nong ratana suda
  chen jing jun lei li ling mei wei xin yan ying yong jose josé juan luis carlos maria manuel miguel pedro pablo ana
  carmen isabel rosa joao joão fernando francisco jorge ricardo rodrigo giovanni giulia marco paolo pierre jean jacques
  michel hans jürgen günther wolfgang helmut heinz ute uwe elke ingrid
  alan andrew anthony barbara betty brian carol catherine charles christopher deborah dennis donald dorothy edward
  elizabeth emily frances frank gary george grace harold heather helen henry jacqueline james jane janet jason jean jeffrey
  jennifer jessica joan joe joseph joshua joyce karen kathleen keith kelly kenneth kevin laura lesley linda lisa louise
  margaret mark mary matthew megan melissa nancy nicholas nicole olivia pamela patricia patrick paul philip rachel ralph
  raymond rebecca richard robert ronald rose roy russell ruth ryan samuel sandra scott sean sharon sheila shirley sophie
  stephanie stephen steven stuart susan teresa terry timothy tracy walter wendy zoe
  sjur iben oddleif tormod torgrim torgils toralf torolf terje steinar svenn sveinn sigvart sverri roy rolv ragnvald 
  oddlaug oddfrid oddrunn norvall nikoline nelly nathalie mathea malvin magnor ludvik lovisa leni 
  kristofer kolbjørn kolbein jostein jonny jarl inghild ingjerd ingerid halldor halldis gudny gudleik
  gjermund gjerdrun geirmund frøydis finnur fredrika eyolf embrik elfrida eldbjørg eldrid edvarda dagmara brynjulf borghilde
  bjørgulf bergljot asgeir arnvid arnulf arnfrid arnhild andor alvilde alvhild alfhild ågot åslaug åsta ørnulv øyvor ølver
  emil noah isac jakob lucas filip tobias matheo liam theo sebastian jonathan
  mikkeline ada amelia eline     
  nikita ionut mihai cristian alexandru florin gheorghe vasile ioana mihaela adriana simona dragan goran milan milos nenad slobodan
  zlatko zeljko mirjana jelena dragana snezana ivana marija senad mirsad amela azra emina lejla arben arta besnik blerim fatmir
  luljeta shpresa valmira agron ilir petrit giorgos dimitris eleni katerina nikos yiannis laszlo istvan ferenc gabor zsolt tibor eszter ildiko
  liisa pekka jukka matti juha timo antti mikko tuula ritva pirjo kaisa aino eero veikko sirkka priya raghav amit rahul pooja neha
  anjana vikram arjun aditya kavita lakshman suman bibi zarina latifa shukria mohsin zabihullah najib habiba hassanali rukhsana shabana nasreen tahira bushra
  chukwuemeka chinedu adaeze oluwaseun funmilayo amara ifeoma kelechi tunde yetunde olu nkechi wanjiru wambui njoroge kamau achieng otieno mwangi rehema zawadi
  haregu selamawit genet mebrahtu tedros yemane filmon robel luwam rahwa bereket kidan fitsum freweini almaz abebech tsige worku girma
  fikret hakan serkan mert burak ece elif zehra sevgi gulsum gülsüm meryem hülya songül behrouz dariush kaveh kourosh mahsa niloofar  
  xiaoming jianguo yuki hiroshi kenji akiko takeshi sakura haruto hyun jae nattaya kanya apinya sunan wanida
  hamish callum fiona eilidh sinéad siobhan niamh aoife ciaran connor declan rhys gareth angharad bronwyn nigel graham trevor clive
  grace esther joseph emmanuel blessing chidi ngozi kofi kwame amina fatou aminata moussa mamadou ousmane samuel daniel
  tesfay yohannes abraha gebre kidane letebrhan mehret mulugeta senait tsehay weldu
  annbjørg anngjerd annfrid arnbjørg arngeir arnstein arnt arntfinn asmund astor audhild audny birk bjarnhild bjørnulf
  bjørghild bodvar borgar borgunn brede brith bård bårdine clas cornelius dagrunn daglaug dagne eldar ellfrid elfrid
  elinor elvira embjørg engebret ernstine eskil finnulf folke freddy fredhild frøya geirhild geirfinn gerhard gotfred
  gottfred gotlib gry gudfrid gudbjørg gullbjørg gunnlaug gunnvald gunnvor gunnveig guttorm gyda hallgeir hallgerd
  hallstein hallvard hallfrid harriet helfrid helmer herborg herbjørg herdis hermod hildegunn ingar ingfrid ingvor
  ingrunn ivara jardar jartrud jofrid jomar jorgunn jorulf jørgine karl-johan kjellfrid kjellrun kolbjørg kristfrid
  laurenze leidulf livar lillemor lorents magnfrid malfrid målfrid marvin mareno mariell marlene merethe mildrid modolf
  njål norleif oddbjørg oddleiv oddvin oddvard olaug olaus olufine ordin orvar ottar ovidia paal perny peggy ragnfrid
  reidulf reidunn rigmor ronja sigleif sigmunn siguløv sigvor sjurd skjalg snefrid solbjørg solrun solgunn solvår
  svanlaug sverrir sylvia sylfest synneva sæbjørn søren sølvberg tallak tarald tarjer teodor theodor thorbjørn thorgeir
  thorstein thorvald tjerand tolleif tomine tone-lise tordunn torfrid torgny torjus torlaug tormund torny torodd
  torvild trygvard tyra ulrikke une unnveig valentin vegar veslemøy vigleik vilgunn vårin wenke werner wilfred yngvar
  yrjan åmund ånon åsbjørn åsfrid åsmunn åsulv øyulv øyunn alva alvin amund celina dina edda eirill elida ellie emrik
  felicia fillippa gabriel hennie kian maiken melina michelle nathaniel noel odin pia rakel sanna silas sigve sondre
  storm syver thale tobine torje trym victoria vilje viljar yrja agatha alfie amos archie audrey barnaby beatrice
  bernard bertha bridget cecil cedric celia chloe clara clarence claire clifford cora cyril daisy daphne derek desmond
  dora doreen dylan edgar edmund edna eileen eleanor elsie enid eric ernest ethel eugene evan finlay florence freda
  frederick gerald geraldine gilbert gladys gordon gwen harvey hazel hector herbert horace howard hubert hugh ivy
  jemima jeremy jill josephine jude judith kayla lawrence leonard leslie lewis lionel logan lorna louis lucinda lucy
  luther mabel madeleine maisie malcolm marjorie marion maud maureen maurice mavis mildred millicent molly muriel
  myrtle neville norma norman ottilie oswald owen percy phyllis poppy posy quentin reginald rhoda rodney roland
  rosemary rosalind rufus rupert sadie sally sidney simeon spencer stanley tabitha tamsin theodora toby vernon vincent
  viola virgil wallace winifred winston yvette zachary`)

export const surnames = setOf(`
  nordmann hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg
  haugen hagen johannessen andreassen jacobsen dahl jørgensen henriksen lund halvorsen sørensen jakobsen moen gundersen
  iversen strand solberg svendsen eide knutsen martinsen paulsen bakken kristoffersen mathisen lie amundsen nguyen rasmussen
  solheim nygård lunde moe bakke berge fredriksen lien nygaard holm aas myhre haugland sæther vik rønning solli ruud viken
  myrvold hauge bø sandvik hovland tangen thorsen evensen aasen ahmed ali hussain mohamed hassan khan abdi yusuf warsame
  farah omar osman nur jama ibrahim said singh kaur tran le pham huynh vo bui do ngo hoang kowalski kowalska kowalczyk
  nowak wisniewski wiśniewski wójcik kaminski lewandowski zielinski szymanski petrov petrova ivanov ivanova smirnov
  shevchenko melnyk bondarenko kazlauskas jankauskas sara utsi eira gaup hætta somby balto boine guttorm bær oskal siri
  smith jones williams brown taylor davies evans wilson thomas roberts johnson walker wright robinson thompson white hughes
  edwards green hall wood harris lewis martin clarke clark jackson scott turner hill moore cooper ward morris king baker
  müller schmidt schneider fischer weber meyer wagner becker garcia fernandez lopez martinez gonzalez rodriguez silva santos
  rossi russo ferrari bianchi yılmaz yilmaz demir kaya celik øztürk ozturk hosseini ahmadi mohammadi rahimi karimi rezai
  haile tesfaye gebremariam tekle ghebre tadesse løvås vold sunde rød nes ness ås tveit foss sletten engen brekke bråten
  løken krogh meling risa aune vatn wold wiik nordbø nordby kleppe kvam kvamme kvåle lervik lerøy litlere lothe lyngstad løvaas mjelde molvær mork myklebust mæland mårtensson natland
  nesheim nilssen norheim nysæter nævdal næss ohnstad opdal opheim opsahl osland ottesen oxaal raknes ramberg ramstad reitan reksten ringstad rognli rosenlund roth rotevatn
  ruste røe røed rørvik sande sandnes sandvold schei selnes selvik sivertsen skaar skaug skjelbred skogen skår skåre slettebø snekkevik staurset stene stenersen
  stokke stokkeland storli straume sunnanå sylte søgård tandberg thoresen thune tofte torgersen torp torvik tronstad tvedt tveter tønnessen ulvestad urdal utne vatne veland
  vestby vikan vikse vinje volden våge wang wiken ytrehus ødegård ødegaard østby østli øverland øygard aamodt aasland abrahamsen alstad askeland austad bjelland bjerke blom boge
  breivik brun bruland bryn dalen devold dyrdal eggen eikeland ekeland elvestad engebretsen evjen falch fauske finstad fjeld flo fossum frøland furuseth førde gjerde granli grande
  grimstad grønli gulbrandsen haaland hagland halse hamre hatlestad heggelund hegge helgesen helle henden hermansen hoel hoff holte hove husby husebø hustad høiland
  håland håvik ingebrigtsen jansen jonassen juul kjos klungland kolstad kringstad kvalvik langeland langseth larssen leknes lindberg lindstrøm lunden lyng løkken mellum michelsen
  helland birkeland knudsen simonsen mikkelsen isaksen arnesen tveiten espeland`)
