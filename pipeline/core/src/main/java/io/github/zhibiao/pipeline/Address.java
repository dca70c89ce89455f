package io.github.zhibiao.pipeline;

import java.net.URI;
import java.nio.file.Path;

/** Addresses as people write them. */
final class Address {

    private Address() {}

    /** The path of a {@code file:} address; any other address as it is. */
    static String plain(String address) {
        if (!address.startsWith("file:")) {
            return address;
        }
        try {
            return Path.of(URI.create(address)).toString();
        } catch (IllegalArgumentException e) { // not ours: file://host/… or a raw blank in it
            return address;
        }
    }
}
