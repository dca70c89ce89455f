package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OFD, GB/T 33190: a zip whose XML places characters on pages. From their places, and the lines
 * drawn between them, on it is read as a PDF is.
 */
final class OfdReader {

    private static final int LEAST_FOR_EACH_PAGE = 10;

    private final ReadLimits limits;

    OfdReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            List<PdfPage> pages = new ArrayList<>();
            int number = 0;
            for (String part : pageParts(parts)) {
                if (++number > limits.pages()) {
                    throw new Refusal("页数过多（上限 " + limits.pages() + " 页）");
                }
                OfdPage page = new OfdPage(number, limits);
                Xml.read(parts, part, page::read);
                pages.add(page.take());
            }
            long said = pages.stream()
                    .flatMap(p -> p.lines().stream())
                    .flatMapToInt(l -> l.text().codePoints())
                    .filter(Character::isLetterOrDigit)
                    .count();
            if (said < (long) LEAST_FOR_EACH_PAGE * pages.size()) {
                throw new Refusal("扫描件，没有文字层（" + pages.size() + " 页）");
            }
            PdfParagraphs paragraphs = new PdfParagraphs(PdfFlow.of(RunningHeads.remove(pages)));
            String text = paragraphs.text();
            return new Content("", "", text, paragraphs.blocks(), paragraphs.pages(), List.of());
        }
    }

    /** The parts that the pages of the first document are, in order. */
    private static List<String> pageParts(ZipParts parts) throws Refusal {
        List<String> roots = new ArrayList<>();
        Xml.read(parts, "OFD.xml", xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("DocRoot")) {
                    roots.add(xml.textWithin().strip());
                }
            }
        });
        if (roots.isEmpty()) {
            throw new Refusal("OFD 文档中没有正文");
        }
        String root = resolved("", roots.get(0));
        Map<String, String> pages = new LinkedHashMap<>();
        Xml.read(parts, root, xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("Page")) {
                    String id = xml.attribute("ID").orElse("" + pages.size());
                    xml.attribute("BaseLoc").ifPresent(place -> pages.put(id, resolved(root, place)));
                }
            }
        });
        if (pages.isEmpty()) {
            throw new Refusal("OFD 文档没有页");
        }
        return List.copyOf(pages.values());
    }

    /** A place told from within another part, or from the root with a slash. */
    private static String resolved(String from, String place) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return place.startsWith("/") ? place.substring(1) : folder + place;
    }
}
