/* utf8.h: code points out of bytes and back. Safe on any bytes. */
#ifndef SJ_BASE_UTF8_H
#define SJ_BASE_UTF8_H

#include "base/base.h"

#define SJ_UTF8_BAD 0xFFFDU

/*
 * Reads the code point at s.p (s.n > 0) and returns its length in bytes. What
 * is no UTF-8 (overlong and surrogate forms too) reads as SJ_UTF8_BAD: the
 * longest piece that could have begun a character, as Unicode recommends.
 */
size_t sj_utf8_get(sj_str s, uint32_t *cp);

/* Writes cp (at most U+10FFFF) to out, which has room for 4; its length. */
size_t sj_utf8_put(uint32_t cp, char *out);

/* True if all of s is well-formed. */
bool sj_utf8_valid(sj_str s);

#endif
