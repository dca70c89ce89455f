/**
 * Strangers' files are parsed in a process of their own, which may hang, die or want all memory without taking the run
 * with it. Reads nothing itself: {@code pipeline.read} and {@code pipeline.archive} do, on the other side.
 *
 * <p>The process gets no secrets (of the environment only what finds programs and languages), writes nothing but its
 * answers, and is killed when its time is up. It is not kept from the network: Java has no simple way to; what is in it
 * resolves no external entities and opens no addresses.
 *
 * <p>To add something that it can do: a case of {@code Task}, one in {@code Laborer}, and its answers: three files.
 */
package io.github.zhibiao.pipeline.worker;
