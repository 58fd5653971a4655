/**
 * Characters that a recogniser (or a tired eye) takes for each other, by look. Collected by the project itself from
 * what the shapes share; no public set was copied, so it carries the project's own licence (MIT). Each group is mutual.
 */
const BY_LOOK =
  '己已巳 未末 人入八 日曰 千干于 土士 大太犬 天夭无 王玉主 木本术 刀刁力 九丸 几凡 又叉 口囗 田由甲申电 目且自 白自百 午牛 夫失矢 司可 今令 仓仑 仅权 ' +
  '乌鸟 免兔 住往佳 侯候 微徽徵 拆折析 拔拨 代伐 戊戌戍成 贝见 风凤 冈岗 冶治 冻冰 况祝 兑兄 竞竟 辨辩辫瓣 勾匀勺 厂广 历厉 压庄 陈阵 除徐 徙徒 复夏 尤龙 ' +
  '仍扔 仿彷 传转 伟纬 何河 侍待持特恃 俩两 俊峻 债绩 绩积 职织识炽 偶遇隅 像象 僻避辟 劳荣 劝功攻切 加如 努怒 恕怒 勤勒 募幕墓暮慕 勿匆 包句旬 买卖实 ' +
  '南商 卷券 厌庆 原源 乃及 友反发 受爱 叙叔 史吏更 使便 叶叮 号亏 另别 召昭招 合台 吉告 名各 向问间 闻间问闯闭 吴昊 员贝 吸级极圾 呈皇 哀衰衷 响晌 唯难 ' +
  '准淮 推准 维唯惟 渴喝竭揭谒歇 噪燥躁澡操 壤攘嚷镶 圆园 困因囚 围国图 国固 团困 圣怪 在左 有右石 坏怀还环 坚竖 坑抗航杭 坡玻波披 垫执热势 垦恳 城域 ' +
  '培倍陪赔 基墓 堂常 堵赌睹 堤提题 塔搭 塞寨赛 境镜 增赠憎 壮状 处外 奇寄 椅倚 奉泰秦奏春 奖浆桨 如奴 妇扫 秒抄妙炒 沙纱砂 姐祖组租阻 姑始 委季秀李 ' +
  '娘狼狠很恨限 婉宛 媒煤谋 嫌谦歉赚廉 孔扎札 存在 孝考老 孤狐弧 学字宇 孩核该刻 孺儒 宁守 宋宗 宫官管 宜宣 审宙 密蜜 察寨 对时 导异 尉慰 小少 尘尖 ' +
  '尺尽 尾毛 局居 展屏 山出 岁罗 岛鸟 崔催摧 州洲 工土 巨臣 市布 帅师 帖贴 幅副福 幢撞 平乎 并井 幸辛 库厍 底低 店占 延廷庭 建健键 弊蔽 弛驰 涨张 刑形 ' +
  '彩采 彰障 役没 彻切 征证 径经轻 微徽 必心 亿忆 认队 态志 优忧 快块决 恩思恶 性姓 恰洽 恼脑 悟梧晤 悔梅侮海 情清请晴精 惜借措错 愉偷榆 感惑 慎镇 慢漫 ' +
  '慨概 懂董 我找 戒戎 或成 载栽裁戴 户尸 扬杨 技枝 抑仰 抢枪 护沪 抱饱 抵低 抽油 担但 拍怕 择译泽 挑桃 损捐 捕铺 换唤 探深 援缓暖 搏博 摘滴 磨摩 摸模漠 ' +
  '撒撤 万方 即既 旱早 晋普 暑署 材村 杜社 杭抗 板扳版 构沟购 柱桩 标际 档挡 梁粱 梯涕 检捡俭险验 棉绵 棒捧 楼搂 概慨 欠次 欢观 歧岐 毁段 水永 汁汗计 ' +
  '江汪 汰泰 治冶冶 泄泻 泊伯 洒酒 活话 派脉 浅线 测侧侦 浓农 涉步 润闰 淀锭 淘陶 渔鱼 港巷 湖糊 滞带 潜替 激邀 灭天 灯打 灵灸 炎淡 烧饶 照熙 熟热 爪瓜 ' +
  '爷爸 牌碑 牧收 狂枉 独触 狠狼 猎错 玩完 环怀 现观 珍诊 班斑 球救 理埋 瑞端 璃漓 甘廿 生主 用甩 男另 畅杨 畔伴 留贸 疗辽 疫役 疾病 痛涌 盆盒 益盖 盗盆 ' +
  '盟监 直真 相想 盼吩 着看 睛晴 瞄描 矛予 知如 码妈 破被 础拙 确硝 碍得 碗腕 示未 礼扎 社杜 神伸 票粟 禁楚 福富 秋秩 科料 秘密 租组 秩铁 稳隐 究穷 空室 ' +
  '突空 窄穿 章童 竿竽 第弟 笔毛 等筹 筑巩 简筒 算箅 粗组 粮根 粉纷 系糸 索素 累果 紧坚 纲网 纳约 纯钝 纸低 细组 终络 绍招 经径 结给 绝纪 统流 缘绿 编偏遍 ' +
  '网同冈 罚罪 美关 群郡 翁瓮 考老 者老 耍要 职取 联取 肃萧 股服 肯背 育盲 胃谓 胜姓 脚却 腊蜡 腰要 舌古 般船 航般 良艮 艰难 艺芝 节书 苑宛 苦若 英美 茶荼 ' +
  '荐存 荷何 莫草 菜采莱 营萤 落洛 著着 董童 蓝篮 蔬疏 薄簿 虎虑 虚虎 蛋蚕 血皿 行衍 衣农 补朴 裕浴 规现 视现 角用 解触 计汁 订钉 讨付 训川 议仪 讯汛 讲进 ' +
  '许评 论沦 设没 访防 评坪 诉拆 词司 译泽 试拭 诚城 话活 详洋 误吴 说悦 读续 课棵 调凋 谊宜 象像 贡贤 财材 贵责 贷货 质贯 贸贺 资贫 赏尝 越趋 路跑 跃妖 ' +
  '践贱 距拒 踪综 车东 轨轧 转传 软欠 轮轻 较校 辉挥 输偷 辖割 迁过 运远 近进 返近 迟迈 迫追 述术 送迭 适活 逃挑 选远 透秀 途徐 通迪 速束 造选 逢蓬 遇偶 ' +
  '遗遣 遭曹 那哪 邮油 郊效 部陪 郭敦 都部 醉碎 采彩 里单 野舒 金全 针什 钟种 钢纲 钱线 铁轶 铜铝 银很 锋峰 锦绵 镇填 长衣 门们 闪闲 闲闹 队认 防访 阳阴 阶价 ' +
  '际标 陆陈 限恨 险验 随隋 难准 雨两 雪雷 零雷 霉每 青责 静净 非菲 面而 革苹 页贞 顶项 项顶 顺须 顾顿 预领 频频颁 颗棵 题提 颜彦 风凤 飞气 食良 饭饮 馆管 ' +
  '首道 香杳 马乌 驱躯 驶使 骗偏 验险 高商 鲜蚌 鸡鸣 麦表 齐介 龄令 宾兵 拐捞 柜拒 析折 梢稍 悄消 哨销 宵霄 栗粟 颗棵 侦贞 赖懒 瞻詹赡 籍藉 弈奕 祭蔡 蒸熏 ' +
  '沁泌 淹掩 肓育 赢羸嬴 兢竞 茸耸 萧肃 祛法 暄喧 胫径 纶伦沦 抡抢 沧仓苍 涣焕 荚英 戳戮 缀辍 赃脏 杳香 晁兆 玫攻 辙撤辄 侥绕 挠饶 捍悍 焊捍 栈线 捎稍 榜膀';

/** Characters that the hand takes for each other because they sound alike. Same origin and licence. */
const BY_SOUND =
  '在再 以已 既即 做作 坐座 绩迹 须需 帐账 分份 象像向相 到道倒 定订 度渡 部布 截接 至止 制治 权全 型形 性幸 历厉力励利 意义 园圆 员源 副付负 成程城 带代待 带戴 ' +
  '化画划 记计 记纪 进近 理里 立利 密秘 名明 气汽 签鉴 情请 燥躁 式势示事 是事 事实 受授 树竖 题提 体替 维为 位为 沿延 也业 由尤 有又 元原 缘源 愿原 振震镇 征争 ' +
  '正政 支只 知之 直值 职值 致至 质制 终中 重种 住驻注 装妆 资姿 自字 综宗 总综 组阻 蓝兰 辐幅 泛范 反返 幅副 复覆 赋付 概盖 干甘 工功攻 贯惯 规归 急及 急疾 集急 ' +
  '辑缉 济际 坚艰 减简 检捡 交缴 竭接 届界 尽进 精经 竟竞境 具巨 剧据 俱具 决绝 刻克 控孔 况矿 蜡腊 浪朗 连联 廉联 练炼 粮良 了了 留流 漏露 绿录 论伦 漫慢蔓 貌冒 ' +
  '迷谜 弥迷 勉免 默莫 陪赔 配佩 偏篇 漂飘 贫频 凭平 朴扑 期其 启起 启企 器气 恰洽 迁牵 谦歉 欠歉 情清 求球 曲取 趋驱 融溶熔 揉柔 善擅 申伸 升生 声生 胜盛 失实 施失 时实 识势 ' +
  '始使 暑署 属署 厮斯 松怂 诉述 肃宿 随遂 泰态 谈淡 探谈 特持 添填 挺停 统同 徒途 推退 脱托 妥拖 顽玩 完玩 挽晚 往望 唯维 味未 午舞 务物 悉息 息析 系细 侠狭 先现 显现 险显 详祥 ' +
  '像向 消销 效校 协谐 泄泻 欣新心 兴形 修休 需虚 续蓄 宣渲 学雪 训讯 迅讯 押压 演言 样养 遥谣 依以 宜益 议意 谊义 异议 隐引 印映 应映 涌踊 优悠 游悠 娱愉 预予 遇预 域遇 欲浴 ' +
  '源缘 粘黏 赞暂 糟遭 燥噪 账胀 帐涨 掌长 帜职 挚至 置致 滞制 众重 驻助 筑铸 铸助 状装 追坠 着灼 滋资 纵综 作坐 份愤 锻煅 搏博 报抱 暴爆 辈倍 备倍 必毕 辨辩 ' +
  '布步 材才财 采彩 残惨 查察 尝常偿 场厂 沉陈 称趁 诚成 澄橙 持执 迟持 侈奢 冲充 筹酬 处除 穿川 传穿 创闯 垂锤 慈磁 粹萃 挫措 答搭 贷代 待贷 担但 诞旦 当挡 到导 登蹬';

export type Kinship = 'look' | 'sound';

/** A character that may have been meant, and what makes the two alike. */
export interface Alternative {
  readonly character: string;
  readonly kinship: Kinship;
}

/** The alternatives of each character. */
export function confusables(): ReadonlyMap<string, readonly Alternative[]> {
  known ??= build();
  return known;
}

let known: ReadonlyMap<string, readonly Alternative[]> | undefined;

function build(): ReadonlyMap<string, readonly Alternative[]> {
  const map = new Map<string, Alternative[]>();
  for (const [groups, kinship] of [
    [BY_LOOK, 'look'],
    [BY_SOUND, 'sound'],
  ] as const) {
    for (const group of groups.split(' ')) {
      for (const character of group) {
        const list = map.get(character) ?? [];
        map.set(character, list);
        for (const other of group) {
          if (other !== character && !list.some((each) => each.character === other)) {
            list.push({ character: other, kinship });
          }
        }
      }
    }
  }
  return map;
}

/** True where two characters look alike. */
export function lookAlike(one: string, other: string): boolean {
  return (
    confusables()
      .get(one)
      ?.some((each) => each.kinship === 'look' && each.character === other) ?? false
  );
}
