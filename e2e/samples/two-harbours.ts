// A dispatch in three languages for a whole journey: 25 paragraphs and 12 headings, the last of them without text, with
// curly quotes, a quotation within a quotation, a note of the editor, dashes, and a closing mark that nothing opens.
type Line = readonly [kind: "p" | "h", en: string, ru: string, zh: string];

export const headline = {
  en: "Two harbours, one timetable",
  ru: "Две гавани, одно расписание",
  zh: "两个港口，一张时刻表",
};

export const lines: readonly Line[] = [
  [
    "p",
    "Varnholm and Linyu agreed to share one ferry timetable. On March 3, the mayors met in the harbour of Varnholm. The talks lasted two hours and ended with a handshake, a signature and a bowl of fish soup.",
    "Варнхольм и Линьюй договорились об общем расписании паромов. 3 марта мэры встретились в гавани Варнхольма. Переговоры длились два часа и закончились рукопожатием, подписью и тарелкой ухи.",
    "瓦恩霍尔姆与临屿商定共用一张渡轮时刻表。3月3日，两市市长在瓦恩霍尔姆港会面。会谈历时两小时，以握手、签字和一碗鱼汤结束。",
  ],
  [
    "p",
    "It was only 7 a.m., yet the quay was already full of people. The first boat was due before eight.",
    "Было всего 7 часов утра, но набережная уже заполнилась людьми. Первый паром ждали к восьми.",
    "才早上7点，码头上已经站满了人。第一班船预计八点前到达。",
  ],
  ["h", "A Meeting on the Quay", "Встреча на набережной", "码头上的会面"],
  [
    "p",
    "Everybody knew that the mayors would meet at the old customs house. The choice was symbolic — it is where the first boat landed 90 years ago.",
    "Все знали, что мэры встретятся у старой таможни. Место выбрали не случайно — именно здесь 90 лет назад причалил первый паром.",
    "大家都知道，市长们会在老海关楼见面。这个地点很有象征意义——90年前，第一艘船就在这里靠岸。",
  ],
  [
    "p",
    "The friendship between the two harbours is older still.",
    "Дружба двух гаваней ещё старше.",
    "两个港口之间的友谊还要更久远。",
  ],
  ["h", "Linyu Invites Its Neighbours", "Линьюй зовёт соседей", "临屿邀请邻居"],
  [
    "p",
    "The invitation was sent in autumn, long before the ice had closed the strait, and answered within a day.",
    "Приглашение отправили осенью, задолго до того, как пролив закрыло льдом, и ответили на него в тот же день.",
    "邀请是秋天发出的，那时海峡离封冻还早，当天就得到了答复。",
  ],
  [
    "p",
    "“We do not count the miles,” said the mayor of Linyu. “My grandmother used to say: ‘A neighbour across the water is a neighbour still.’ She was right.”",
    "«Мы не считаем мили, — сказала мэр Линьюя. — Моя бабушка говорила: „Сосед за водой — всё равно сосед“. Она была права».",
    "“我们不数海里，”临屿市长说，“我奶奶常讲：‘隔水的邻居也是邻居。’她说得对。”",
  ],
  [
    "p",
    "The guests were shown the new pier, which cost 5 million and was finished 12 percent below the estimate.",
    "Гостям показали новый причал: он обошёлся в 5 млн, на 12% дешевле сметы.",
    "客人们参观了新码头，它耗资500万，比预算低12%。",
  ],
  [
    "p",
    "“They [the shipyards — ed.] delivered in time,” the harbour master noted.",
    "«Они [верфи. — Ред.] управились в срок», — отметил капитан порта.",
    "“他们（船厂——编者注）按时交付了，”港务长说。",
  ],
  [
    "p",
    "After that there was music, and nobody looked at a watch.",
    "Потом была музыка, и на часы никто не смотрел.",
    "随后音乐响起，没有人再看表。",
  ],
  ["h", "What the Timetable Says", "Что в расписании", "时刻表上写了什么"],
  [
    "p",
    "Boats leave at nine, at noon and at six. On Sundays there is one more, at half past eight in the evening.",
    "Паромы отходят в девять, в полдень и в шесть. По воскресеньям есть ещё один — в половине девятого вечера.",
    "船在九点、正午和六点开出。星期天加开一班，晚上八点半。",
  ],
  [
    "p",
    "The crossing takes two and a half hours — half an hour less than before.",
    "Переправа занимает два с половиной часа — на полчаса меньше прежнего.",
    "航程两个半小时——比以前少半小时。",
  ],
  [
    "p",
    "A ticket costs 40, and children travel for nothing.",
    "Билет стоит 40, дети едут бесплатно.",
    "票价40，儿童免费。",
  ],
  [
    "p",
    "Bicycles are welcome; lorries are not, at least until the ramp has been strengthened.",
    "Велосипеды берут, грузовики — нет, по крайней мере пока не укрепят аппарель.",
    "欢迎自行车；卡车暂时不行，至少要等坡道加固以后。",
  ],
  [
    "p",
    "The timetable holds for one year and is then looked at again.",
    "Расписание действует год, потом его пересмотрят.",
    "时刻表有效期一年，之后再行审议。",
  ],
  ["h", "Work for the Shipyards", "Работа для верфей", "船厂有活干"],
  [
    "p",
    "Two boats are on order, and a third is being talked about. “It is the best year since I came here,” the foreman said, “and I came here when I was seventeen.”",
    "Заказаны два парома, о третьем идут разговоры. «Это лучший год с тех пор, как я здесь, — сказал мастер, — а пришёл я сюда в семнадцать лет».",
    "已经订了两艘船，第三艘正在商谈。“这是我来这儿以后最好的一年，”工长说，“我十七岁就来了。”",
  ],
  ["h", "A School on Both Sides", "Школа на двух берегах", "两岸一所学校"],
  [
    "p",
    "From September pupils will spend every fifth week on the other side. Their parents were asked, and 9 of 10 agreed.",
    "С сентября ученики будут проводить каждую пятую неделю на другом берегу. Спросили родителей — согласились 9 из 10.",
    "从九月起，学生每五周有一周在对岸上课。征求家长意见时，十人中有九人同意。",
  ],
  ["h", "Fish, Salt and Paper", "Рыба, соль и бумага", "鱼、盐和纸"],
  [
    "p",
    "Trade is small, but it grows: by a fifth in a year, the chamber of commerce says.",
    "Торговля невелика, но растёт: на пятую часть за год, сообщает торговая палата.",
    "贸易额不大，但在增长：商会说，一年增加了五分之一。",
  ],
  ["h", "The Weather Has a Say", "Слово за погодой", "天气说了算"],
  [
    "p",
    "In a storm no boat will sail. That was the first sentence of the agreement, and nobody argued about it.",
    "В шторм паромы не ходят. Это первая фраза соглашения, и о ней никто не спорил.",
    "遇到风暴一律停航。这是协议的第一句话，没有人有异议。",
  ],
  ["h", "Old Boats Find a Home", "Старым паромам нашли дом", "老船有了家"],
  [
    "p",
    "The oldest ferry, built in 1934, becomes a museum.",
    "Самый старый паром, построенный в 1934 году, станет музеем.",
    "最老的渡轮建于1934年，将改作博物馆。",
  ],
  [
    "p",
    "Its engine still runs, and is started once a year — on the first Sunday of May.",
    "Его машина ещё работает, и раз в год её запускают — в первое воскресенье мая.",
    "它的发动机还能转，每年启动一次——在五月的第一个星期天。",
  ],
  ["h", "What the Passengers Think", "Что думают пассажиры", "乘客怎么看"],
  [
    "p",
    "Most are content, some are not: there is no boat at night, and the café closes at eight.”",
    "Большинство довольны, кое-кто нет: ночью парома нет, а буфет закрывается в восемь».",
    "多数人满意，也有人不满：夜里没有船，咖啡馆八点就关门。”",
  ],
  ["p", "A petition has 1,200 names by now.", "Под обращением уже 1200 подписей.", "一份请愿书已有1200人签名。"],
  ["h", "A Bridge Is Not Planned", "Моста не будет", "没有建桥的计划"],
  [
    "p",
    "Now and then somebody asks for a bridge. It would be 31 kilometres long, and nobody would ever see a seal from it.",
    "Время от времени кто-нибудь просит мост. Он был бы длиной 31 километр, и тюленя с него не увидел бы никто.",
    "时不时有人提出要建桥。那桥会有31公里长，而且从桥上谁也看不到海豹。",
  ],
  [
    "p",
    "The mayors laughed — and changed the subject.",
    "Мэры рассмеялись — и сменили тему.",
    "市长们笑了——换了个话题。",
  ],
  ["h", "The Next Meeting", "Следующая встреча", "下一次会面"],
  [
    "p",
    "It will take place in Linyu in October, and this time the soup will be made there.",
    "Она пройдёт в октябре в Линьюе, и на этот раз уху сварят там.",
    "将于十月在临屿举行，这一次鱼汤在那边做。",
  ],
  ["h", "Photographs From the Quay", "Снимки с набережной", "码头图片"],
];

/** The dispatch as it comes from a word processor: blocks between blank lines. */
export const asText = `${lines.map(([, en]) => en).join("\n\n")}\n`;
