// Other bodies that count their congresses and plenums in the same words as the Party; read in the words before an event.

export const OTHER_BODIES =
  /(?:[省市县区州盟旗乡镇]委|党委|党组|[省市县区州]第|共青团|团中央|团[省市县区]委|团的|工会|妇联|妇女|文联|作协|科协|侨联|残联|工商联|红十字|民革|民盟|民建|民进|农工党?|致公党?|九三|台盟|政协|人大|纪委|全国人民代表大会)(?:(?!贯彻|学习|落实|传达|宣传)[^,。;、]){0,10}$/;
