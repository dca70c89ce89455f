/**
 * An archive's bytes to the files in it, each a report of its own with an address of its own. Writes no file and trusts
 * no name: what stands in an archive is text for addresses only.
 *
 * <p>The address of a file in an archive is the archive's, then {@code !/}, then its name there, percent-encoded like
 * the path of any address: {@code file:///报告/a.zip!/内/报告.docx}, and {@code a.zip!/b.7z!/报告.docx} for one that lies in
 * another. What gzip packs has the name of the whole without {@code .gz}; a packed tar is one archive and not two.
 *
 * <p>To add a format: a class that gives {@code Entry}s, a case in {@code ArchiveFormat}, which knows it by its bytes:
 * two files.
 */
package io.github.zhibiao.pipeline.archive;
