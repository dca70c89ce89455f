package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.RawText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static final String LONG = "全年财政收入稳步增长，各项事业取得新的进展，民生得到进一步改善。".repeat(5);

    @Test
    void whatAPersonSees() throws Exception {
        RawText raw = html("<h2>一、综合</h2><p>全年<b>受理</b>358<span>件</span>。</p><p>办结<br>292件。</p>"
                + "<script>var 收入=1;</script><style>.收入{}</style><p style='display: none'>看不见</p><p hidden>也看不见</p>");
        assertEquals("一、综合\n全年受理358件。\n办结\n292件。\n", raw.text());
        assertEquals(2, ((Block.Heading) raw.blocks().get(0)).level());
        assertEquals(List.of("一、综合", "全年受理358件。", "办结", "292件。"), Reading.lines(raw));
    }

    @Test
    void sourceLinesAreNoSpacesBetweenChineseCharacters() throws Exception {
        assertEquals(
                List.of("全市地区生产总值 GDP 增长 5%， 其中"),
                Reading.lines(html("<p>\n全市地区\n\t生产总值\nGDP\n增长 5%， 其\u200b\n中</p>")));
    }

    @Test
    void headingsAsLongAsAParagraphAreNone() throws Exception {
        assertTrue(html("<h3>" + LONG + "</h3>").blocks().get(0) instanceof Block.Paragraph);
    }

    @Test
    void menusAndFootersAreLeftOutButTitleAndDateStay() throws Exception {
        RawText raw = html("<nav><p>首页</p></nav><div class=menu><a href=/>政务公开</a><p>无障碍浏览</p></div>"
                + "<div class=info><h1>某市2023年统计公报</h1><p>发布时间：2024-03-01 来源：某市统计局</p><p>字号：大中小</p></div>"
                + "<div class=text><p>" + LONG + "</p><p>" + LONG + "</p></div>"
                + "<div>主办单位：某市人民政府办公室</div><footer>版权所有</footer>");
        assertEquals(List.of("某市2023年统计公报", "发布时间：2024-03-01 来源：某市统计局", LONG, LONG), Reading.lines(raw));
    }

    @Test
    void noReportIsLostToItsMarkup() throws Exception {
        assertEquals(
                List.of(LONG),
                Reading.lines(html("<footer><p>" + LONG + "</p></footer><p>首页</p>"))
                        .subList(0, 1));
        assertEquals(List.of(LONG), Reading.lines(html("<div style='display:none'>" + LONG + "</div>")));
        // Two halves in two containers: neither is the report alone.
        assertEquals(
                2,
                Reading.lines(html("<div>" + LONG + "</div><div>" + LONG + "</div>"))
                        .size());
    }

    @Test
    void aShortReportOutweighsThePageAroundIt() throws Exception {
        String menu = "<ul>" + "<li>政务公开</li><li>办事服务</li><li>互动交流</li>".repeat(20) + "</ul>";
        String imprint = "<div>主办单位：某市财政局（某市人民政府国有资产监督管理委员会）</div><div>联系电话：0000-1234567（窗口）、0000-7654321（办公室）</div>";
        String report = "<div><p>一、收入</p><p>全市一般公共预算收入18.4亿元，增长3%。</p><p>二、支出</p><p>支出58.7亿元，下降1.6%。</p></div>";
        assertEquals(
                List.of("一、收入", "全市一般公共预算收入18.4亿元，增长3%。", "二、支出", "支出58.7亿元，下降1.6%。"),
                Reading.lines(html("<div>" + menu + "</div>" + report + "<div>" + imprint + "</div>")));
    }

    @Test
    void aReportInSeveralPartsLosesTheListsOfLinksBetweenThem() throws Exception {
        String links = "<div>" + "<p><a href=/1>某市2022年统计公报</a></p>".repeat(5) + "</div>";
        assertEquals(
                List.of(LONG, LONG),
                Reading.lines(html("<div>" + LONG + "</div>" + links + "<div>" + LONG + "</div>" + links)));
    }

    @Test
    void buttonsAndAttachmentsAreNoText() throws Exception {
        assertEquals(
                List.of(LONG, "附件：1.收支表", "某市财政局"),
                Reading.lines(html("<p>【打印】【关闭】</p><p>字号：大 中 小</p><p>" + LONG
                        + "</p><p>附件：1.收支表</p><p>某市财政局</p><p>1.收支表.xlsx</p><p>责任编辑：某某</p><p>扫一扫在手机打开当前页</p>")));
        String within = "<p>详见收支表.xlsx</p>";
        assertEquals(
                List.of(LONG, "详见收支表.xlsx", LONG),
                Reading.lines(html("<p>" + LONG + "</p>" + within + "<p>" + LONG + "</p>")));
    }

    @Test
    void theBoxAboveTheReportGivesLabelsTheirValues() throws Exception {
        String box = "<table><tr><th>索引号：</th><td>1164/2026-1</td></tr><tr><th>发布机构</th><td>某市统计局</td>"
                + "<th>发布日期：</th><td>2026-04-24</td></tr><tr><th>文号：</th><td></td></tr></table>";
        assertEquals(
                List.of("发布机构：某市统计局", "发布日期：2026-04-24", "某市2025年国民经济和社会发展统计公报", LONG, LONG),
                Reading.lines(html("<div>" + box + "</div><h1>某市2025年国民经济和社会发展统计公报</h1><div><p>" + LONG + "</p><p>"
                        + LONG + "</p></div>")));
    }

    @Test
    void aPageOfLinksHoldsNoReport() throws Exception {
        RawText raw = html("<title>统计公报</title><ul>"
                + "<li><a href=/1>某市2023年国民经济和社会发展统计公报：增长5%</a> 2024-03-01</li>".repeat(20) + "</ul>");
        assertEquals("统计公报\n", raw.text());
        assertEquals("no-report", raw.notices().get(0).code());
    }

    @Test
    void aPageOfNumbersHoldsOne() throws Exception {
        RawText raw = html("<ul>" + "<li><a href=/1>某市2022年收支</a></li>".repeat(20)
                + "</ul><div><p>某市2023年收支</p><table><tr><th>项目</th><th>万元</th></tr><tr><td>收入</td><td>1200</td></tr>"
                + "<tr><td>支出</td><td>1100</td></tr></table></div>");
        assertEquals(List.of(), raw.notices());
        assertTrue(raw.blocks().stream().anyMatch(b -> b instanceof Block.Table));
    }

    @Test
    void tableInColumns() throws Exception {
        RawText raw =
                html("<p>前文。</p><p>表1 财政收支</p><p>单位：万元</p><table><tr><th rowspan=2>项目</th><th colspan=2>收入</th></tr>"
                        + "<tr><th>2022</th><th>2023</th></tr><tr><td>税收<br>收入</td><td>1,200</td><td></td></tr>"
                        + "<tr><td></td><td></td><td> </td></tr></table><p>后文。</p>");
        assertEquals("前文。\n表1 财政收支\n单位：万元\n项目\t收入\n2022\t2023\n税收收入\t1,200\t\n后文。\n", raw.text());
        Block.Table t = (Block.Table) raw.blocks().get(3);
        assertEquals("项目\t收入\n2022\t2023\n税收收入\t1,200\t", t.span().of(raw.text()));
        assertEquals("表1 财政收支\n单位：万元", t.caption().of(raw.text()));
        assertEquals(3, t.rows().size(), "a row without text is none");
        assertEquals(
                List.of(
                        "项目 0+1x2 th",
                        "收入 1+2x1 th",
                        "2022 1+1x1 th",
                        "2023 2+1x1 th",
                        "税收收入 0+1x1",
                        "1,200 1+1x1",
                        " 2+1x1"),
                t.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .map(c -> c.span().of(raw.text()) + " " + c.column() + "+" + c.columns() + "x" + c.rows()
                                + (c.heading() ? " th" : ""))
                        .toList());
    }

    @Test
    void captionInTheTable() throws Exception {
        String rows = "<tr><td>粮食</td><td>12</td></tr><tr><td>油料</td><td>3</td></tr>";
        for (String table :
                List.of("<caption>表2 产量（万吨）</caption>" + rows, "<tr><td colspan=2>表2 产量（万吨）</td></tr>" + rows)) {
            RawText raw = html("<p>长句以句号结束。</p><table>" + table + "</table>");
            Block.Table t = (Block.Table) raw.blocks().get(2);
            assertEquals("表2 产量（万吨）", t.caption().of(raw.text()));
            assertEquals(2, t.rows().size());
        }
    }

    @Test
    void tableThatLaysOutThePageIsNone() throws Exception {
        RawText raw = html("<table><tr><td>左栏</td><td><p>" + LONG + "</p><table><tr><td>粮食</td><td>12</td></tr>"
                + "<tr><td>油料</td><td>3</td></tr></table></td></tr><tr><td>a</td><td>b</td></tr></table>");
        List<Block> tables =
                raw.blocks().stream().filter(b -> b instanceof Block.Table).toList();
        assertEquals(1, tables.size());
        assertEquals("粮食\t12\n油料\t3", tables.get(0).span().of(raw.text()));
        assertTrue(Reading.lines(raw).contains(LONG));
    }

    @Test
    void spansThatAskForTooMuch() throws Exception {
        RawText raw = html("<table><tr><td colspan=99999 rowspan=65000>甲</td><td colspan=0>乙</td></tr>"
                + "<tr><td colspan=-1>丙</td><td rowspan=x>丁</td></tr></table>");
        Block.Table t = (Block.Table) raw.blocks().get(0);
        assertEquals(1, t.rows().get(0).cells().get(0).columns(), "in none of the others does a cell begin");
        assertEquals(2, t.rows().get(0).cells().get(0).rows());
    }

    @Test
    void metaSaysGb2312ButTheCharactersAreGbk() throws Exception {
        String page = "<html><head><meta charset=gb2312><title>埇桥区2023年统计公报-埇桥区人民政府网</title></head>"
                + "<body><p>埇桥区收入12亿元，朱镕调研。</p></body></html>";
        RawText raw = Reading.read("a.html", page.getBytes(Charset.forName("GBK")));
        assertEquals("GB18030", raw.source().charset());
        assertEquals("埇桥区2023年统计公报", raw.title());
        assertEquals(List.of("埇桥区收入12亿元，朱镕调研。"), Reading.lines(raw));
    }

    @Test
    void noticesAreOfTheVisibleText() throws Exception {
        byte[] page = "<p>全年收入12亿元，增长5%。</p><p>支出#3亿元。</p>".getBytes(Charset.forName("GB18030"));
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '#' ? (byte) 0xff : page[i];
        }
        RawText raw = Reading.read("a.html", page);
        assertEquals(1, raw.notices().size());
        assertEquals("\ufffd", raw.notices().get(0).span().of(raw.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "'<title>某市2023年统计公报-某市统计局</title>', 某市2023年统计公报",
        "'<title>某市2023年统计公报_统计公报_某市人民政府门户网站</title>', 某市2023年统计公报",
        "'<title>某市人民政府</title><h1>关于某市2023年决算的报告</h1>', 关于某市2023年决算的报告",
        "'<title>某市2023年统计公报</title><h1>中国·某市</h1>', 某市2023年统计公报",
        "'<meta name=ArticleTitle content=\"某市2022年预算报告\"><title>首页</title>', 某市2022年预算报告",
        "'<meta property=og:title content=\"某市2021年工作报告\"><title>首页</title>', 某市2021年工作报告",
        "'<p>没有题目</p>', ''"
    })
    void title(String markup, String expected) throws Exception {
        assertEquals(expected, html(markup + "<p>全年收入12亿元。</p>").title());
    }

    @Test
    void deepMarkupIsNoTrap() throws Exception {
        RawText raw = html("<div>".repeat(20_000) + LONG);
        assertTrue(raw.text().contains(LONG));
        assertFalse(raw.text().contains("<div>"));
    }

    private static RawText html(String body) throws Exception {
        return Reading.read("a.html", ("<!doctype html>" + body).getBytes(StandardCharsets.UTF_8));
    }
}
