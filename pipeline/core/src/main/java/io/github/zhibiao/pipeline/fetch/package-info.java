/**
 * Addresses to bytes: files, folders and web addresses. Looks at no byte of what it fetches, and keeps to what a polite
 * visitor does: robots.txt, delays, limits, no private network.
 *
 * <p>To add a kind of address: a case of {@link Target}, a class that fetches it, a case in {@link Fetcher}: three files.
 */
package io.github.zhibiao.pipeline.fetch;
