/** What a person meets: the command line. The only rooms that print. */
package io.github.zhibiao.app;
