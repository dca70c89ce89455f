package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.pipeline.index.StoredReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The ways in which a person names a report, the surest first. */
enum ReportNaming {
    ADDRESS {
        @Override
        boolean means(String asked, StoredReport report) {
            return report.uris().contains(asked);
        }
    },
    FILE_NAME {
        @Override
        boolean means(String asked, StoredReport report) {
            return report.uris().stream()
                    .map(ReportNaming::fileName)
                    .anyMatch(name -> name.equals(asked)
                            || name.replaceFirst("\\.\\w+$", "").equals(asked));
        }
    },
    TITLE {
        @Override
        boolean means(String asked, StoredReport report) {
            return report.title().equals(asked);
        }
    },
    /** Last, for what a hash begins with may be a name: {@code 2023}. */
    ID {
        @Override
        boolean means(String asked, StoredReport report) {
            return !asked.isEmpty() && report.sha256().startsWith(asked.toLowerCase(Locale.ROOT));
        }
    };

    abstract boolean means(String asked, StoredReport report);

    private static String fileName(String uri) {
        String path = uri.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // 增长100%.html, as some sites link it
            return last;
        }
    }
}
