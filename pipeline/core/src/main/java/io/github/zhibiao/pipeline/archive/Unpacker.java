package io.github.zhibiao.pipeline.archive;

import io.github.zhibiao.corpus.report.Original;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;

/** Opens archives, and those that lie in them, within limits. */
public final class Unpacker {

    private final ArchiveLimits limits;

    public Unpacker(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** True for zip, 7z, tar and gzip by their bytes; not for reports that are packed as zip: docx, xlsx, odt, ofd. */
    public static boolean isArchive(byte[] bytes) {
        return ArchiveFormat.of(bytes).isPresent();
    }

    /**
     * Tells of the files in an archive and of those in archives in it. Folders, links, and what is no report by its name
     * (pictures, styles, {@code Thumbs.db}, {@code __MACOSX}) are left out. An archive within that cannot be opened is a
     * file that failed.
     *
     * @throws UnreadableArchive if it cannot be opened, or not to its end, or is beyond the limits; what was told before
     *     stays true
     * @throws IOException of {@code members} only
     */
    public void unpack(Original archive, Members members) throws UnreadableArchive, IOException {
        Opened opened = new Opened(members, new Allowance(limits, archive.bytes().length));
        try {
            opened.open(archive, 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (opened.told == 0) {
            throw new UnreadableArchive("压缩包中没有报告");
        }
    }

    /** One archive with all that is in it. */
    private final class Opened {
        private final Members members;
        private final Allowance allowance;
        private int told;

        Opened(Members members, Allowance allowance) {
            this.members = members;
            this.allowance = allowance;
        }

        void open(Original archive, int depth) throws UnreadableArchive {
            ArchiveFormat format = ArchiveFormat.of(archive.bytes()).orElseThrow();
            try {
                format.visit(MemberAddress.name(archive.uri()), archive.bytes(), visitor(archive, depth));
            } catch (UncheckedIOException e) {
                throw e; // of members
            } catch (IOException | RuntimeException e) { // of the parsers, which fail in both ways on damaged archives
                throw new UnreadableArchive("压缩包已损坏或不完整", e);
            }
        }

        private Entry.Visitor visitor(Original archive, int depth) {
            return new Entry.Visitor() {
                @Override
                public void other() throws UnreadableArchive {
                    allowance.member();
                }

                @Override
                public void file(Entry entry) throws UnreadableArchive {
                    allowance.member();
                    String name = entry.name().replace('\\', '/');
                    if (!NoReport.is(name)) {
                        take(archive, MemberAddress.of(archive.uri(), name), entry, depth);
                    }
                }
            };
        }

        private void take(Original archive, String address, Entry entry, int depth) throws UnreadableArchive {
            Optional<Original> read = read(archive, address, entry);
            if (read.isEmpty()) {
                return;
            }
            Original member = read.get();
            if (!isArchive(member.bytes())) {
                tell(m -> m.found(member));
            } else if (depth >= limits.depth()) {
                fail(address, "压缩包嵌套过深（上限 " + limits.depth() + " 层）");
            } else {
                openWithin(member, depth + 1);
            }
        }

        private void openWithin(Original archive, int depth) throws UnreadableArchive {
            try {
                open(archive, depth);
            } catch (BeyondLimits e) { // of the outermost, too
                throw e;
            } catch (UnreadableArchive e) {
                fail(archive.uri(), e.reason());
            }
        }

        private Optional<Original> read(Original archive, String address, Entry entry) throws UnreadableArchive {
            try (InputStream in = entry.content().open()) {
                return Optional.of(new Original(address, "", allowance.read(in), archive.fetchedAt()));
            } catch (BadMember e) {
                fail(address, e.getMessage());
            } catch (PasswordRequiredException e) { // 7z says so only here, where its list of files is not encrypted
                fail(address, "压缩包已加密，需要密码");
            } catch (IOException | RuntimeException e) {
                fail(address, "压缩包里的这个文件已损坏");
            }
            return Optional.empty();
        }

        private void fail(String address, String reason) {
            tell(m -> m.failed(address, reason));
        }

        private void tell(Telling telling) {
            told++;
            try {
                telling.to(members);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Telling {
        void to(Members members) throws IOException;
    }
}
