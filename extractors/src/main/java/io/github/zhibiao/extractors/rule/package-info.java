/**
 * What a rule is: a named way to recognise one kind of thing, and what it found. Knows no kind of thing itself.
 */
package io.github.zhibiao.extractors.rule;
