package io.github.zhibiao.pipeline.read;

/** What an office document calls itself, which is often what another document was called that it was made from. */
final class OwnTitle {

    private static final int OPENING = 1_000;

    private OwnTitle() {}

    /** The title in a part of properties, if the document's first lines say so too; else empty. */
    static String of(ZipParts parts, String properties, String text) throws Refusal {
        StringBuilder title = new StringBuilder();
        Xml.read(parts, properties, xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("title") && title.isEmpty()) {
                    title.append(xml.textWithin());
                }
            }
        });
        return confirmed(title.toString(), text);
    }

    /** {@code title} if the first lines say so too; else empty. */
    static String confirmed(String title, String text) {
        String wanted = title.replaceAll("\\s", "");
        String opening = text.substring(0, Math.min(text.length(), OPENING)).replaceAll("\\s", "");
        return opening.contains(wanted) ? title.strip() : "";
    }
}
