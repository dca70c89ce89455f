package io.github.zhibiao.pipeline.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.Given;
import io.github.zhibiao.corpus.report.ReportKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What manifests say, and how they are refused. */
final class ManifestTest {

    @TempDir
    Path temp;

    @BeforeEach
    void reports() throws IOException {
        Files.createDirectories(temp.resolve("附件"));
        for (String name : List.of("甲.html", "乙.txt", "附件/甲 1.xlsx")) {
            Files.writeString(temp.resolve(name), name);
        }
    }

    private List<Listed> read(String csv, Charset charset) throws UnusableManifest, IOException {
        Files.write(temp.resolve("reports.csv"), csv.getBytes(charset));
        return Manifest.of(temp);
    }

    private static Given title(String title) {
        Given n = Given.NOTHING;
        return new Given(Optional.of(title), n.kind(), n.publisher(), n.published(), n.area(), n.year(), n.url());
    }

    @Test
    void aFolderWithoutOneListsNothing() throws Exception {
        assertEquals(List.of(), Manifest.of(temp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void everyColumn(String charset) throws Exception {
        List<Listed> listed = read("""
                文件,report,title,area,year,kind,publisher,published,url,note
                甲.html,1,"某市,公报",永州市,2024,统计公报,某市统计局,2025年3月9日,https://www.example.cn/a?b=1,随便
                附件/甲 1.xlsx,1,,431100,,bulletin,,2025-03-09,,
                乙.txt,,,,,,,,,
                """, Charset.forName(charset));
        Given given = new Given(
                Optional.of("某市,公报"),
                Optional.of(ReportKind.BULLETIN),
                Optional.of("某市统计局"),
                Optional.of(LocalDate.of(2025, 3, 9)),
                Optional.of(new Area("431100", "永州市")),
                Optional.of(Year.of(2024)),
                Optional.of("https://www.example.cn/a?b=1"));
        assertEquals(
                List.of(
                        new Listed(List.of(temp.resolve("甲.html"), temp.resolve("附件/甲 1.xlsx")), given),
                        new Listed(List.of(temp.resolve("乙.txt")), Given.NOTHING)),
                listed);
    }

    /** Excel writes a mark, Windows its line ends, and people blank lines. */
    @Test
    void asProgramsSaveIt() throws Exception {
        List<Listed> listed = read("\uFEFFfile,title\r\n,\r\n乙.txt,丙\r\n\r\n", StandardCharsets.UTF_8);
        assertEquals(List.of(new Listed(List.of(temp.resolve("乙.txt")), title("丙"))), listed);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                         | 1                     | 空的报告清单
                    file,colour/乙.txt,红                      | 1                     | 不认识的列名“colour”，可用的是 file/文件、
                    file,文件/乙.txt,乙.txt                    | 1                     | 列名重复：文件
                    title/丙                                   | 1                     | 缺少列 file/文件
                    file,title/乙.txt                          | 2                     | 这一行有 1 格，列名有 2 个
                    file,title/"乙.txt,丙                      | 2                     | CSV 写法有误
                    file/丁.txt                                | 2，列 file/文件       | 没有这个文件：丁.txt
                    file/..\\外.txt                            | 2，列 file/文件       | 文件应在清单所在的目录里
                    file,title/,丙                             | 2，列 file/文件       | 没有写文件
                    file/乙.txt/乙.txt                         | 3，列 file/文件       | 第 2 行已经列出这个文件
                    file,year/乙.txt,24                        | 2，列 year/年份       | 年份应写作 2025
                    file,kind/乙.txt,小说                      | 2，列 kind/类型       | 没有“小说”这一类，只有 政府工作报告（work）、
                    file,published/乙.txt,2025-13-01           | 2，列 published/发布日期 | 没有这一天
                    file,published/乙.txt,去年                 | 2，列 published/发布日期 | 日期应写作
                    file,url/乙.txt,example.cn                 | 2，列 url/网址        | 网址应以 http
                    file,area/乙.txt,999999                    | 2，列 area/地区       | GB/T 2260 没有代码 999999
                    file,area/乙.txt,桃花源                    | 2，列 area/地区       | 没有叫“桃花源”的地区
                    file,area/乙.txt,朝阳区                    | 2，列 area/地区       | 叫“朝阳区”的地区不止一个，请写代码：
                    file,report,year/乙.txt,a,2024/甲.html,a,2023 | 3，列 year/年份    | 与同一报告的另一行不同：2023
                    """)
    void whatCannotBeUsedIsToldWithItsPlace(String csv, String place, String reason) {
        UnusableManifest e = assertThrows(
                UnusableManifest.class, () -> read(csv.replace('/', '\n').replace('\\', '/'), StandardCharsets.UTF_8));
        assertEquals(1, e.problems().size(), () -> e.problems().toString());
        assertEquals(
                temp.resolve("reports.csv") + ":" + place, e.problems().get(0).place());
        assertEquals(
                reason,
                e.problems()
                        .get(0)
                        .reason()
                        .substring(
                                0,
                                Math.min(
                                        reason.length(),
                                        e.problems().get(0).reason().length())));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        UnusableManifest e = assertThrows(
                UnusableManifest.class,
                () -> read("file,year,kind\n乙.txt,24,小说\n丁.txt,2024,\n", StandardCharsets.UTF_8));
        assertEquals(3, e.problems().size(), () -> e.problems().toString());
    }
}
