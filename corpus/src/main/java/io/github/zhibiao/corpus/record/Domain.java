package io.github.zhibiao.corpus.record;

import java.util.Locale;

/** What field an indicator is of. The list is closed: one more is one more constant here. */
public enum Domain {
    NATIONAL_ACCOUNTS("国民经济核算"),
    POPULATION("人口"),
    PRICES("价格"),
    AGRICULTURE("农业"),
    INDUSTRY("工业"),
    CONSTRUCTION("建筑业和房地产"),
    ENERGY("能源"),
    INVESTMENT("固定资产投资"),
    DOMESTIC_TRADE("国内贸易"),
    FOREIGN_TRADE("对外经济"),
    TRANSPORT("交通运输"),
    COMMUNICATION("邮政和电信"),
    TOURISM("旅游"),
    FINANCE("金融和保险"),
    FISCAL("财政"),
    DEBT("政府债务"),
    ENTERPRISE("企业和经营主体"),
    INCOME("居民收入和消费"),
    EMPLOYMENT("就业"),
    EDUCATION("教育"),
    SCIENCE("科学技术和知识产权"),
    CULTURE("文化和体育"),
    HEALTH("卫生健康"),
    SOCIAL_SECURITY("社会保障"),
    URBAN_RURAL("城乡建设"),
    ENVIRONMENT("资源和环境"),
    SAFETY("安全生产"),
    GOVERNMENT_SERVICE("政务服务"),
    RULE_OF_LAW("法治政府"),
    DISCLOSURE("政府信息公开"),
    COURT("法院"),
    PROCURATORATE("检察院");

    private final String label;

    Domain(String label) {
        this.label = label;
    }

    /** In Chinese, for people. */
    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
