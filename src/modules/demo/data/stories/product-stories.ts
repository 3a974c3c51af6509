import type { ConsultationStory } from './story.types.js';

/** Consultations about how products work (产品功能说明). */
export const productStories: readonly ConsultationStory[] = [
  {
    key: 'product-family-network-join-failed',
    line: 'consultation',
    topic: 'product',
    outlet: 'ZP002',
    contact: '吕美玉',
    via: 'hotline',
    title: '亲情网加成员总是提示失败，最多能加几个',
    description:
      '茶农一家兄弟三个想拉在一个亲情网里，主号开通了，加到老三时提示“成员不可加入”。老三说没办过别的业务。还问一共能加几个人，短号能不能自己挑。',
    path: {
      kind: 'on_spot',
      article: 'sub-card-and-family-network',
      answer:
        '最多加九个成员，都要本网龙岩号码。提示不可加入，多半是老三已经在别人的亲情网里，请他先发短信查一下，退出次月生效后再加。短号由主号分配，三位数，发短信不能用短号。',
    },
    rating: 5,
    closingWords: '果然是他岳父给他加过。',
  },
  {
    key: 'product-volte-one-way-audio',
    line: 'consultation',
    topic: 'product',
    outlet: 'LC004',
    contact: '沈志勇',
    via: 'hotline',
    title: '开通高清通话以后，接电话对方听不到声音',
    description:
      '客户尾号 3308，在店里开了高清通话，回去后主叫正常，接电话时他听得见对方，对方听不见他。关掉高清通话就好，打开又不行。换了两台不同牌子的手机都是这样。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'network',
          answer:
            '信令跟踪显示该号码被叫时媒体协商仍指向旧的语音编码，用户数据里残留了停用的增值业务。已清理并重新同步，拨测被叫十次双向通话正常。文亨片区另抽查五个号码，未见同样问题。',
        },
      ],
      reply:
        '网络部查到是这个号码后台残留了一项停用的业务，已经清掉，拨测十次都正常。请客户关机重开一次，把高清通话打开再试。',
    },
    rating: 5,
    closingWords: '客户说声音比以前还清楚。',
  },
  {
    key: 'product-video-ringtone-fee',
    line: 'consultation',
    topic: 'product',
    outlet: 'XL007',
    contact: '戴月英',
    via: 'portal',
    title: '客户不知道自己开了视频彩铃会员，每月扣 6 元',
    description:
      '客户翻账单发现连续四个月有“视频彩铃会员”6 元，坚持说没开过。我查受理记录，网点这边没有，渠道显示“短信确认”。请帮忙查清是怎么开通的，能不能退，以后怎么防止误开。',
    path: {
      kind: 'dispatched',
      parts: [
        {
          department: 'support',
          answer:
            '开通方式：首月体验到期后自动续订，客户在体验时回复过“Y”。续订前的提醒短信因客户退订了业务类短信而未送达，属告知不到位，四个月共 24 元予以退还，并已退订、加入二次确认名单。',
        },
      ],
      reply:
        '客户当时回过一条“Y”领体验，到期自动续了，提醒短信他没收到。这 24 元已退回话费，业务也退订了。以后再有这类开通，系统会要求两次确认。',
    },
    rating: 4,
  },
  {
    key: 'product-elder-watch-card',
    line: 'consultation',
    topic: 'product',
    outlet: 'YD004',
    contact: '黄友生',
    via: 'hotline',
    title: '老人定位手表插卡后能打电话，却一直不能定位',
    description:
      '客户给父亲买的定位手表，办了我们 10 元的卡插进去，打电话没问题，手机软件里一直显示离线。手表厂家说要开“物联网访问”，我在产品目录里没找到这个功能，普通卡能不能开？',
    path: { kind: 'in_progress', department: 'support' },
  },
];
