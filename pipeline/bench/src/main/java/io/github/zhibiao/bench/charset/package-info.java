/** How often the encoding of a slice is named rightly, by Zhibiao and by the detectors that others use. */
package io.github.zhibiao.bench.charset;
