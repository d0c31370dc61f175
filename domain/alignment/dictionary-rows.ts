/**
 * Common words of the news in three languages, one meaning a row: English words, the beginnings of Russian words,
 * Chinese words. Enough to tell which sentences speak of the same thing; no translation.
 */
export const dictionaryRows = `
i me my mine myself|я меня мне мной мой моя моё моего моей мои моих|我
we us our ours|мы нас нам нами наш наша наше нашего нашей наши наших|我们 咱们 我国
you your|ты тебя тебе вы вас вам вами ваш ваше ваша|你 您
he him his|он его ему ним него|他
she her hers|она её ее ей неё нее|她
they them their theirs|они их им ими них|他们 她们 它们
who whom whose|кто кого кому кем чей|谁
what|что чего чему|什么 何
why|почему зачем|为什么 为何 何以
how|как каким|如何 怎么 怎样
when|когда|时候 何时 当
where|где куда откуда|哪里 哪儿 何处
because|потому поскольку|因为 由于
but however yet|но однако|但 然而 不过 可是
if|если|如果 若 假如 要是
not no never n't cannot don't doesn't didn't isn't wasn't won't can't couldn't wouldn't shouldn't aren't weren't hasn't haven't|не нет нельзя никогда|不 没 未 无
also too|также тоже|也 还
only|только лишь|只 仅
very|очень|很 非常 十分
all every everyone everything|все всё всех всем весь вся всего каждый каждая каждого|所有 全 都 每
many much|много многие многих|许多 很多 多
some several|некоторые несколько некоторых|一些 有些 某
other another|другой другие других другая другое|其他 另 别的
new|новый новая новое новые новых нового новой новую|新
old|старый старая старые старых старого|老 旧
big large great huge|больш крупн велик огромн|大 巨
small little|маленьк небольш мал|小
good best better well|хорош лучш|好
bad worse worst|плох худш|坏 糟 差
high|высок|高
low|низк|低
long|долг длинн|长
first|первый первая первое первые первого первой первую первых первом впервые|第一 首
last|последн прошл|最后 上 去
next|следующ будущ|下 明
year annual yearly|год годов годы году годом лет ежегодн|年
month monthly|месяц|月
week weekly|недел|周 星期
day daily|день дня дней дню днем дни ежедневн сутки суток|天 日
hour|час часа часов часы|小时 钟头
minute|минут|分钟
second|секунд|秒
today|сегодня|今天 今日
yesterday|вчера|昨天 昨日
tomorrow|завтра|明天 明日
now currently|сейчас теперь ныне|现在 目前 如今
time|время времен раз раза|时间 时
night|ночь ночи ночью|夜 晚
morning|утро утра утром|早上 早晨 上午 凌晨
evening|вечер|晚上 傍晚
january|январ|一月 1月
february|феврал|二月 2月
march|март|三月 3月
april|апрел|四月 4月
june|июн|六月 6月
july|июл|七月 7月
august|август|八月 8月
september|сентябр|九月 9月
october|октябр|十月 10月
november|ноябр|十一月 11月
december|декабр|十二月 12月
monday|понедельник|周一 星期一
tuesday|вторник|周二 星期二
wednesday|сред среду среда|周三 星期三
thursday|четверг|周四 星期四
friday|пятниц|周五 星期五
saturday|суббот|周六 星期六
sunday|воскресень|周日 星期日 星期天
say said says told tell tells saying|сказал сказала говорит заявил заявила сообщил сообщила рассказал рассказала говорил сказать|说 表示 称 告诉 道
ask asked question|спросил спрос вопрос|问
answer reply replied|ответ|答
add added|добав|补充 增加
write wrote written|писал написал пишет|写
speak spoke speech talk|говор речь речи выступ|讲话 演讲 谈
announce announced|объяв|宣布 公布
report reported reporter journalist|отчет отчёт доклад репорт журналист корреспондент|报道 报告 记者
news|новост|新闻 消息
know known knew|знать знает знаю знают известн|知道 知 了解
think thought believe|дума полага счита|认为 想 觉得 相信
want wish|хочет хотел хотят хочу жела|想 要 希望
need must should|нужн долж необходим|需要 必须 应
can could able|может могут можно мог могла смож возможн|能 可以 可能 会
see saw seen|вид увид|看 见
go went gone going|идти идет идёт пошел ушел поех ехать|去 走
come came arrive arrived|пришел прибы приех приход|来 到
give gave given|дать дал дает даёт|给
take took taken|взять взял брать|拿 取
make made|сдела делать делает|做 制 使
find found|нашел нашли найти найд обнаруж|发现 找
use used using|использ примен|使用 用 利用
work worked working worker|работ труд|工作 工人 员工 劳动
help helped|помощ помог помо|帮助 帮
try tried|пыта попыт|试图 试 努力
start started begin began beginning|нача начин старт|开始 启动
end ended finish finished|конец конц заверш оконч законч|结束 完 终
stop stopped|останов прекрат|停
continue continued|продолж|继续 持续
open opened opening|откры|开 打开
close closed|закры|关 关闭
win won victory winner|победа победил побед выигр|赢 胜 获胜 冠军
lose lost loss|потер проигр утрат|失 输 损
fight battle|борьб боро битв бой боя|战斗 打 斗
play played player|игра игрок сыгра|玩 球员 打 玩家
live lived life living|жизн жить живет живут жил|生活 生命 住 活
die died death dead|умер смерт погиб скончал мертв|死 去世 亡
kill killed|уби|杀 死
born birth|родил рожд|生 出生
love loved|люб|爱
like|нрав понрав|喜欢
hope hoped|наде|希望
fear afraid|бо боял страх опас|怕 恐惧 担心
feel felt|чувств ощущ|感 觉得
look looked|смотр выгляд взгляд|看 望
watch|смотр наблюд|看 观
show showed shown|показ|显示 表明 展示
hear heard listen|слыш слуш|听
read|чита прочит|读
eat ate food|еда есть пищ продукт питан|吃 食 餐
drink drank|пить выпи напит|喝 饮
buy bought purchase|купи покуп|买 购
sell sold sale|прода|卖 出售 销售
pay paid payment|плат оплат выплат|付 支付 缴
wage wages salary pay|зарплат|工资 薪
cost price|цен стоим стои|价 成本 费
money|деньг денег|钱 资金
bank|банк|银行
market|рынок рынк рыноч|市场
company firm business corporation|компани фирм бизнес корпорац|公司 企业 商
industry industrial|промышлен отрасл индустри|工业 产业 行业
economy economic|эконом|经济
trade|торг|贸易 交易
tax|налог|税
job|работ|工作 职
growth grow grew|рост раст вырос|增长 成长
rise rose increase increased|рост вырос повы увелич возрос|上升 增加 上涨 提高
fall fell drop dropped decline reduce reduced|упа сниз сокра паден|下降 下跌 减少 降
percent per|процент|百分
million|миллион млн|百万
billion|миллиард млрд|十亿
thousand|тысяч тыс|千
hundred|сотн сто|百
half|половин пол|半
dollar|доллар|美元
euro|евро|欧元
pound|фунт|英镑
rouble ruble|рубл|卢布
yuan|юан|元 人民币
government|правительств|政府
state|государств штат|国家 州
country nation national|стран нац народн|国
president|президент|总统 主席
minister ministry|министр министерств|部长 大臣 部
prime|премьер|总理 首相
parliament|парламент|议会 国会
congress|конгресс|国会 代表大会
senate senator|сенат|参议
party|парти|党
election vote voter|выбор голос избират|选举 投票 选民
candidate|кандидат|候选人
leader|лидер руководител глав|领导 领袖
power|власт сил мощ|权 力
politics political politician policy|полити|政治 政策
law legal|закон правов юрид|法律 法
court|суд судеб|法院 法庭
judge|судь|法官
lawyer attorney|адвокат юрист|律师
police officer|полиц|警察 警方
crime criminal|преступ криминал уголов|犯罪 罪
prison jail|тюрьм заключ|监狱
arrest arrested detained|арест задерж|逮捕 拘
charge accused|обвин|指控 起诉
attack attacked|атак напад нападен|攻击 袭击
war|войн воен|战争 战
army military soldier troops|арми военн солдат войск|军
weapon gun|оруж|武器 枪
peace|мир|和平
security safety safe|безопас|安全
border|границ пограни|边境 边界
right rights|прав|权利
people person|люд человек народ|人
man men|мужчин человек|男
woman women|женщин|女
child children kid|дет ребен ребён|孩子 儿童 小孩
boy|мальчик парен|男孩
girl|девочк девушк|女孩
family|семь семе|家庭 家
father dad|отец отц пап|父 爸
mother mom mum|мать матер мам|母 妈
son|сын|儿子
daughter|доч|女儿
brother|брат|兄弟 哥 弟
sister|сестр|姐 妹
wife|жен супруг|妻 太太
husband|муж супруг|丈夫
friend|друг друз подруг|朋友
student|студент|学生
school|школ|学校
university|университет|大学
teacher|учител преподават|老师 教师
education|образован|教育
book|книг|书
doctor|врач доктор|医生
hospital|больниц госпитал|医院
health|здоров|健康 卫生
disease illness|болезн заболеван|疾病 病
virus|вирус|病毒
coronavirus covid|коронавирус ковид covid|新冠 冠状
vaccine vaccination|вакцин|疫苗 接种
pandemic epidemic|пандеми эпидеми|疫情 大流行
patient|пациент больн|患者 病人
test|тест провер испытан|测试 检测
case|случа дел|案 例 病例
research study researcher|исследован изуч учен|研究
science scientist scientific|наук науч учен учён|科学
technology tech|технолог|技术 科技
computer|компьютер|电脑 计算机
internet online|интернет онлайн|互联网 网络 网上
phone|телефон|手机 电话
app application|приложен|应用
data|данны|数据
information|информац|信息
system|систем|系统 体系 制度
program programme|программ|计划 项目 程序
project|проект|项目 工程
plan planned|план|计划
problem issue|проблем вопрос|问题
reason cause|причин|原因
result|результат итог|结果 成果
decision decide decided|решен реши|决定
situation|ситуац положен|情况 形势 局势
development develop|развит разраб|发展 开发
change changed|измен перемен смен|变 改
support supported|поддерж|支持
agreement agree agreed deal|соглас соглаш договор сделк|协议 同意
meeting meet met|встреч заседан совещан|会议 会见 见面
member|член|成员 委员
group|групп|组 团 集团
team|команд|队 团队
game match|матч игр|比赛 游戏
club|клуб|俱乐部
season|сезон|赛季 季
coach|тренер|教练
goal|гол цел|进球 目标
championship champion|чемпион|锦标赛 冠军
olympic olympics|олимп|奥运
football soccer|футбол|足球
star|звезд|星
film movie|фильм кино|电影 片
music song|музык песн|音乐 歌
art artist|искусств художник|艺术
city town|город|城 市
village rural|деревн сел|村 乡
capital|столиц капитал|首都 资本
street road|улиц дорог|街 路
house home|дом домой|家 房
building build built|здан стро постро|建 楼
car vehicle|автомобил машин|车 汽车
bus|автобус|公交 巴士
train railway|поезд железн|火车 列车 铁路
plane flight aircraft airline|самолет самолёт рейс авиа полет полёт|飞机 航班 航空
airport|аэропорт|机场
ship boat|корабл судн лодк|船 舰
sea ocean|мор океан|海
river|рек|河 江
mountain|гор|山
island|остров|岛
land earth|земл|地 土地
water|вод|水
fire|пожар огон огн|火
air|воздух воздуш|空气 空
oil|нефт масл|石油 油
gas|газ|天然气 气
energy|энерг|能源 能
electric electricity power|электр|电
climate weather|климат погод|气候 天气
rain|дожд|雨
snow|снег|雪
wind|ветер ветр|风
sun solar|солн|太阳
world global international|мир миров международ глобал|世界 全球 国际
europe european|европ|欧洲 欧盟
asia asian|ази|亚洲
africa african|африк|非洲
america american us u.s usa|америк сша|美国 美
china chinese|кита|中国 中
beijing|пекин|北京
shanghai|шанха|上海
russia russian|росси русск рф|俄罗斯 俄
moscow|москв москов|莫斯科
ukraine ukrainian|украин|乌克兰
britain british uk u.k|британ великобритан|英国 英
london|лондон|伦敦
england english|англи|英格兰 英语
france french|франц|法国
paris|париж|巴黎
germany german|герман немец|德国
japan japanese|япон|日本
tokyo|токио|东京
korea korean|коре|韩国 朝鲜
india indian|инди|印度
italy italian|итал|意大利
spain spanish|испан|西班牙
australia australian|австрал|澳大利亚 澳洲
canada canadian|канад|加拿大
brazil|бразил|巴西
mexico|мексик|墨西哥
turkey turkish|турц турец|土耳其
iran iranian|иран|伊朗
iraq|ирак|伊拉克
israel israeli|израил|以色列
syria syrian|сири|叙利亚
afghanistan|афган|阿富汗
poland polish|польш поль|波兰
belarus|белорус беларус|白俄罗斯
greece greek|греци гречес|希腊
egypt|егип|埃及
vietnam|вьетнам|越南
taiwan|тайван|台湾
hong|гонконг|香港
washington|вашингтон|华盛顿
york|йорк|纽约
california|калифорн|加利福尼亚 加州
trump|трамп|特朗普
biden|байден|拜登
putin|путин|普京
union eu|союз ес|联盟 欧盟
united|соединен объединен|联合
nations|наци оон|联合国
east eastern|восток восточ|东
west western|запад|西
south southern|юг юж|南
north northern|север|北
central center centre|центр|中心 中央
local|местн|当地 地方
public|публич обществ|公共 公众
social society community|социал обществ сообществ|社会 社区
private|частн личн|私 私人
foreign|иностран зарубеж внешн|外国 外
official|официал чиновник|官员 官方 正式
important|важн|重要
possible|возмож|可能
different|разн друг отлич|不同
same|так тот одинаков|相同 同样 同
free|свобод бесплат|自由 免费
young youth|молод|年轻 青年
strong|сильн|强
early|ран|早
late|позд|晚 迟
full|полн|满 全
real|реальн настоящ|真 实
true truth|правд|真 真相
red|красн|红
white|бел|白
black|черн чёрн|黑
green|зелен зелён|绿
blue|син голуб|蓝
gold golden|золот|金
dog|собак пес|狗
cat|кошк кот|猫
horse|лошад кон|马
bird|птиц|鸟
fish|рыб|鱼
tree|дерев|树
flower|цвет|花
god|бог|神 上帝
church|церк храм|教堂 教会
body|тел|身体 尸体
head|голов|头
hand|рук|手
eye|глаз|眼
face|лиц|脸
heart|сердц|心
blood|кров|血
door|двер|门
window|окн|窗
table|стол|桌
room|комнат|房间 室
letter|письм|信
word|слов|词 话
name|имя имени имен назв|名 叫
number|числ номер|数 号
part|част|部分
place|мест|地方
way|путь способ образ|方式 方法 路
side|сторон|方 边
point|точк пункт|点
level|уров|水平
service|служб услуг сервис|服务
product production produce|продук производ|产品 生产
quality|качеств|质量
control|контрол|控制
management manager|управл менеджер|管理 经理
director chief|директор начальник|主任 局长 总监
expert|эксперт|专家
analyst analysis|анали|分析
investment investor invest|инвест|投资
fund|фонд|基金
budget|бюджет|预算
debt loan credit|долг кредит|债 贷款
profit income revenue|прибыл доход выруч|利润 收入
share stock|акци|股
export|экспорт|出口
import|импорт|进口
farm farmer agriculture agricultural|ферм сельск аграр|农
factory plant|завод фабрик|工厂 厂
store shop|магазин|商店 店
restaurant|ресторан|餐厅 饭店
hotel|отел гостиниц|酒店
tourist tourism travel traveler|турис путешеств|游 旅游 旅行
visit visited visitor|посет визит посещ|访问 参观
culture cultural|культур|文化
history historical historic|истор|历史
museum|музе|博物馆
media|медиа сми|媒体
television tv|телевид телеканал тв|电视
newspaper|газет|报 报纸
photo picture image|фото снимок картин изображ|照片 图片 图
video|видео|视频
facebook|facebook фейсбук|脸书 facebook
twitter|twitter твиттер|推特 twitter
google|google гугл|谷歌 google
apple|apple эппл яблок|苹果
account|счет счёт аккаунт|账户 账号
comment|комментар|评论
statement|заявлен|声明
according|согласно слова словам данным|根据 据
protest protester|протест|抗议
rally demonstration|митинг демонстрац|集会 示威
accident crash|авари катастроф|事故
victim|жертв пострадав|受害者 遇难
injured wound|ранен пострада травм|受伤 伤
rescue save saved|спас|救
emergency|чрезвычайн экстрен|紧急
disaster|катастроф бедств|灾
flood|наводнен|洪
earthquake|землетряс|地震
investigation investigate|расследован следств|调查
evidence proof|доказател|证据
witness|свидетел|目击 证人
future|будущ|未来 将来
past|прошл|过去
history|истор|历史
century|век столет|世纪
age|возраст|年龄 岁
opportunity chance|возможн шанс|机会
success successful|успех успешн|成功
failure fail failed|провал неудач|失败
risk danger dangerous|риск опасн|风险 危险
threat|угроз|威胁
crisis|кризис|危机
effect impact|влиян эффект воздейств|影响 效果
measure|мер|措施
rule|правил|规则 规定
order|порядок приказ заказ|命令 秩序
council committee|совет комитет комисс|委员会 理事会
organization|организац|组织
region regional area|регион район област|地区 区域 区
province|провинц|省
district|район округ|区
governor|губернатор|州长 省长
mayor|мэр|市长
king|корол|国王
queen|королев|女王
prince|принц княз|王子
relationship relation|отношен|关系
cooperation cooperate|сотрудничеств|合作
conflict|конфликт|冲突
sanction|санкц|制裁
nuclear|ядер атом|核
missile rocket|ракет|导弹 火箭
space|космос космич|太空 航天 空间
satellite|спутник|卫星
ban banned|запре|禁
limit limited|огранич|限
allow allowed|разреш позвол|允许 让
require required|треб|要求
offer offered|предлож|提供 提出
receive received get got|получ|收到 获得 得到
send sent|отправ посла|送 发
bring brought|принес привез|带
keep kept|сохран держ|保持 保
leave left|уход уехал покин остав|离开 留
return returned|верну возвра|回 返回
move moved|переех движ перемещ|移 搬
run ran|бег|跑
sit sat|сиде сел|坐
stand stood|сто стоя|站
sleep|спать сон спал|睡
wait waited|жда|等
remember|помн вспом|记
forget forgot|забы|忘
understand understood|поним поня|理解 明白 懂
learn learned|уч узна|学 学习
teach taught|учи|教
explain explained|объясн|解释
suggest propose proposal|предлож предлаг|建议 提议
consider|рассм счита|考虑
expect expected|ожида|预计 期待
recommend|рекоменд|建议 推荐
warn warned warning|предупре|警告
call called|назва назыв зва звон|叫 呼吁 称 打电话
demand|треб спрос|要求 需求
refuse refused|отказ|拒绝
deny denied|отриц опроверг|否认
accept accepted|приня прием|接受
admit admitted|призна|承认
claim claimed|утвержд|声称
confirm confirmed|подтверд|证实 确认
discuss discussed discussion|обсу|讨论
note noted|отмет отмеч|指出
emphasize stress stressed|подчерк|强调
join joined|присоедин вступ|加入 参加
participate participant|участ|参加 参与
create created|созда|创造 创建 建立
improve improved improvement|улучш|改善 提高
protect protection|защи|保护
provide provided|предостав обеспеч|提供
represent representative|представ|代表
lead led|вед возглав привод|带领 领导 导致
follow followed|след|跟 随 按照
include including included|включ числе|包括 包含
cause caused|вызва|造成 引起
become became|стать стал|成为 变
remain remained|остал оста|仍 保持
appear appeared|появ каза|出现
happen happened|произош случи происход|发生
beautiful|красив прекрас|美丽 美
happy|счастл рад|高兴 幸福 快乐
difficult hard|трудн сложн тяжел тяжёл|难 困难
easy simple|легк простo просто|容易 简单
clear|ясн чист|清楚 明确
special|специал особ|特别 特殊
main|главн основн|主要
modern|современ|现代
traditional|традиц|传统
popular|популяр|受欢迎 流行
famous|известн знаменит|著名 名
dear expensive|дорог|贵 亲爱
poor poverty|бедн|贫困 穷
rich|богат|富
hot heat|жар горяч|热
cold|холод|冷 寒
deep|глуб|深
dark|темн тёмн|黑暗 暗
light|свет|光 轻
together|вместе|一起 共同
again|снова опять|再 又
already|уже|已 已经
still|еще ещё|还 仍
soon|скоро вскоре|很快 不久
always|всегда|总是 一直
often|часто|经常 常
sometimes|иногда|有时
maybe perhaps probably|может наверн вероят|也许 或许 可能
before|до перед раньше|之前 以前
after|после|之后 后
during|время течение|期间
since|с тех|以来 自
until|до пока|直到
between|между|之间
among|среди|之中 当中
against|против|反对 对抗
without|без|没有 无
about around|около примерно|大约 约 左右
more than over|более больше свыше|超过 多 更
less|менее меньше|少 不到
almost nearly|почти|几乎 近
especially|особенно|尤其 特别
example|пример|例如 比如
thank thanks|спасиб благодар|谢 感谢
please|пожалуйста|请
sorry apologize apology|извин прост|抱歉 道歉 对不起
yes|да|是的 是
`;
