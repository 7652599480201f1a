/* utf8.c: code points out of bytes and back. */
#include "base/utf8.h"

static bool is_tail(unsigned b)
{
    return (b & 0xC0) == 0x80;
}

/* What may follow a lead byte: how many tails, and bounds of the first. */
struct lead {
    size_t tails;
    unsigned low, high, bits;
};

static struct lead lead_of(unsigned b)
{
    if (b >= 0xC2 && b <= 0xDF) return (struct lead){ 1, 0x80, 0xBF, b & 0x1F };
    if (b == 0xE0) return (struct lead){ 2, 0xA0, 0xBF, 0 };
    if (b == 0xED) return (struct lead){ 2, 0x80, 0x9F, 0x0D };
    if ((b & 0xF0) == 0xE0) return (struct lead){ 2, 0x80, 0xBF, b & 0x0F };
    if (b == 0xF0) return (struct lead){ 3, 0x90, 0xBF, 0 };
    if (b >= 0xF1 && b <= 0xF3) return (struct lead){ 3, 0x80, 0xBF, b & 7 };
    if (b == 0xF4) return (struct lead){ 3, 0x80, 0x8F, 4 };
    return (struct lead){ 0, 0, 0, 0 };
}

size_t sj_utf8_get(sj_str s, uint32_t *cp)
{
    unsigned const b0 = (unsigned char)s.p[0];
    *cp = b0;
    if (b0 < 0x80) return 1;
    struct lead const l = lead_of(b0);
    *cp = SJ_UTF8_BAD;
    if (l.tails == 0) return 1;
    uint32_t value = l.bits;
    for (size_t i = 1; i <= l.tails; i++) {
        unsigned const b = i < s.n ? (unsigned char)s.p[i] : 0;
        if (i == 1 ? b < l.low || b > l.high : !is_tail(b)) return i;
        value = value << 6 | (b & 0x3F);
    }
    *cp = value;
    return l.tails + 1;
}

size_t sj_utf8_put(uint32_t cp, char *out)
{
    static const unsigned char LEAD[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
    size_t const n = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    assert(cp <= 0x10FFFF);
    for (size_t i = n - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (cp & 0x3F));
        cp >>= 6;
    }
    out[0] = (char)(LEAD[n] | cp);
    return n;
}

bool sj_utf8_valid(sj_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t cp;
        sj_str const rest = sj_str_from(s, at);
        size_t const n = sj_utf8_get(rest, &cp);
        bool const real = n == 3 && memcmp(rest.p, "\xEF\xBF\xBD", 3) == 0;
        if (cp == SJ_UTF8_BAD && !real) return false;
        at += n;
    }
    return true;
}
