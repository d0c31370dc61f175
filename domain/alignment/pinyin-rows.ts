/** How the characters that names are written with are read: a syllable without its tone, then its characters. */
export const pinyinRows = `
a阿啊 ai爱艾埃哀愛 an安岸庵恩按 ang昂 ao奥澳敖傲奧 ba巴八霸坝拔把 bai白百柏拜摆 ban班板半版般 bang邦帮榜 bao保宝包鲍报暴堡寶報 bei北贝倍备悲貝 ben本奔 beng崩
bi比毕必碧币彼笔壁 bian边变卞编 biao标表彪 bie别 bin宾彬滨斌賓 bing兵冰丙炳 bo博波伯播柏勃薄泊 bu布步部不卜 cai蔡才财采彩菜 can参灿餐 cang苍仓 cao曹草操 ce策册 cen岑 ceng曾
cha查茶察 chai柴 chan产禅单 chang常长昌场唱畅長 chao超朝潮晁 che车彻 chen陈晨沈辰臣陳 cheng成程城承诚盛 chi赤池迟持 chong崇冲重充 chou丑筹 chu楚初褚储出 chuan川传船 chuang创 chun春纯淳
ci慈次词 cong从丛聪 cui崔翠 cun村存 cuo措 da达大答 dai戴代岱带 dan丹旦单淡 dang党当 dao道岛刀 de德得 deng邓登灯鄧 di迪地第帝狄弟底蒂 dian典殿电店 diao刁 die蝶 ding丁定鼎 dong东董冬洞東
dou窦斗 du杜都度渡 duan段端 dui队 dun顿敦盾 duo多朵夺 e鄂俄峨厄额 en恩 er尔二儿耳爾 fa法发 fan范凡帆樊番范 fang方房芳放 fei费飞菲非肥 fen芬分奋 feng冯风丰峰凤锋奉封馮 fo佛 fu福夫付富傅府弗符甫芙
gai盖该 gan甘干赣 gang刚岗港钢 gao高告皋 ge格歌哥戈葛革 gen根 geng耿庚 gong宫公龚工共贡巩 gou苟沟 gu古谷顾故固姑 gua瓜 guan关管官冠观馆 guang光广廣 gui桂贵归 guo郭国果過 ha哈 hai海亥 han韩汉寒翰涵韓
hang杭航 hao郝浩豪好昊 he何和贺赫河合荷鹤 hei黑 hen恨 heng恒衡亨 hong洪红宏弘鸿虹 hou侯后厚 hu胡湖虎呼户护沪 hua华花化滑画華 huai怀淮 huan环欢桓 huang黄皇煌黃 hui惠辉慧会徽回汇 hun浑 huo霍火活 ji季吉纪基济冀姬及继集记际机计极
jia贾家加佳嘉甲夹 jian建健简剑坚鉴见间 jiang江姜蒋将疆强蔣 jiao焦教交蛟 jie杰解界洁介 jin金晋锦进近津今 jing景京静经精晶敬荆靖 jiong炯 jiu九久酒旧 ju居巨菊举 juan娟 jue觉决 jun军君俊均钧峻 ka卡喀 kai凯开楷 kan坎看 kang康抗
kao考 ke柯克科可克轲 ken肯 keng坑 kong孔空 kou口寇 ku库库苦 kua夸 kuai快 kuan宽 kuang邝匡矿 kui奎 kun昆坤 kuo阔 la拉腊 lai赖莱来 lan兰蓝岚览 lang郎朗浪 lao老劳 le乐勒 lei雷磊蕾 leng冷 li李力里黎丽利莉理立礼历栗
lian连莲廉联 liang梁良亮凉 liao廖辽 lie烈列 lin林琳临霖 ling凌玲灵岭零令 liu刘柳流六劉 long龙隆龍 lou楼娄 lu卢鲁陆路禄露芦鹿 luan栾 lun伦轮 luo罗洛骆落羅 lv吕律旅绿 ma马麻玛妈馬 mai麦迈 man满曼蛮 mang芒 mao毛茂茅冒 mei梅美眉媒
men门 meng孟蒙梦盟 mi米密秘 mian绵面 miao苗妙 min民闵敏闽 ming明鸣铭名 mo莫墨默摩末 mou牟谋 mu穆木牧姆慕 na那娜纳拿 nai奈乃 nan南楠男 nao瑙 ne讷 nei内 nen嫩 neng能 ni尼倪妮泥 nian年念 niang娘 niao鸟 nie聂 ning宁 niu牛纽
nong农 nu努 nuan暖 nuo诺 ou欧区歐 pa帕 pai派 pan潘盘 pang庞 pao泡 pei裴培佩沛 pen盆 peng彭鹏朋 pi皮匹 pian片 piao朴 pin品 ping平萍屏坪 po坡破珀婆 pu普浦蒲濮 qi齐奇祁琪启七其旗戚骐 qia恰 qian钱前乾千潜 qiang强羌 qiao乔桥 qie切
qin秦琴勤钦 qing青清庆卿晴 qiong琼 qiu邱秋丘求 qu曲屈瞿渠 quan全权泉 que阙雀 qun群 ran冉然 rang让 rao饶 re热 ren任仁人 ri日 rong荣容融 rou柔 ru茹汝如儒 ruan阮 rui瑞锐 run润 ruo若 sa萨 sai赛塞 san三桑 sang桑 sao骚 se色 sen森
sha沙莎厦 shan山单珊陕善 shang尚商上 shao邵少韶 she佘社舍 shen沈申深神慎 sheng盛圣生胜声省 shi石史施时师世诗士市室 shou寿首守 shu舒书树淑蜀 shua刷 shuai帅 shuang双 shui水 shun顺舜 shuo硕 si司思斯四丝寺 song宋松嵩 su苏素肃蘇 suan算
sui隋绥遂 sun孙荪孫 suo索 ta塔 tai泰太台邰 tan谭谈坦 tang唐汤棠堂 tao陶涛桃 te特 teng滕腾 ti提蒂 tian田天甜 tiao条 tie铁 ting婷亭廷庭 tong童佟通同桐 tou头 tu涂图屠土图 tuan团 tui推 tun屯 tuo托拓妥 wa瓦娃 wai外 wan万宛婉湾皖
wang王汪旺望 wei魏韦卫威伟维为蔚渭韋 wen文温闻雯 weng翁 wo沃 wu吴武伍五乌午梧芜吳 xi西席习奚希锡熙喜溪 xia夏霞下峡 xian贤先显县仙咸 xiang向项香湘祥翔象 xiao萧肖小晓孝笑 xie谢解协 xin辛新鑫信欣心忻 xing邢星兴行杏 xiong熊雄 xiu秀修
xu许徐旭须绪 xuan宣轩玄 xue薛雪学 xun荀寻勋逊 ya亚雅牙 yan严颜燕阎言炎岩彦延盐 yang杨阳洋扬羊 yao姚尧耀瑶 ye叶业野夜 yi易伊义怡宜毅艺益一意仪 yin尹殷银音印 ying英应颖莹营 yong永勇雍咏 you尤游友由 yu于余俞虞玉宇郁喻渝豫育裕鱼雨
yuan袁元原源苑园远 yue岳悦月越粤约 yun云运芸允恩 za扎 zai宰 zan赞 zang臧藏 zao早 ze泽则 zeng曾增 zha查扎 zhai翟 zhan詹展湛战占 zhang张章彰掌張 zhao赵昭招兆肇 zhe哲浙者 zhen甄真珍振震镇 zheng郑正政征铮 zhi志智之芝致直治
zhong钟中忠仲重 zhou周洲舟州 zhu朱竹祝诸珠主柱 zhuang庄壮 zhuo卓 zi子紫资滋 zong宗总 zou邹 zu祖 zuo左佐
`;
