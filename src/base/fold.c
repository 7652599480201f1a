/* fold.c: one byte for one letter. The table is filled by rule, not typed. */
#include "base/fold.h"

#include "base/utf8.h"

/* Code points of the Arabic block that do not simply keep their low byte. */
static const struct pair {
    uint16_t cp;
    uint8_t to;
} PAIRS[] = {
    { 0x0622, SJ_F_ALEF }, { 0x0623, SJ_F_ALEF },  { 0x0624, SJ_F_HAMZA },
    { 0x0625, SJ_F_ALEF }, { 0x0626, SJ_F_HAMZA }, { 0x0629, SJ_F_HA },
    { 0x0649, SJ_F_YA },   { 0x0670, SJ_F_DROP },  { 0x0671, SJ_F_ALEF },
    { 0x0672, SJ_F_ALEF }, { 0x0673, SJ_F_ALEF },  { 0x0675, SJ_F_ALEF },
    { 0x0679, SJ_F_TA },   { 0x067E, SJ_F_BA },    { 0x0686, 0x8C },
    { 0x0688, 0x8F },      { 0x0691, 0x91 },       { 0x0698, 0x92 },
    { 0x06A4, SJ_F_FA },   { 0x06A9, SJ_F_KAF },   { 0x06AD, SJ_F_KAF },
    { 0x06AF, SJ_F_KAF },  { 0x06BA, SJ_F_NUN },   { 0x06BE, SJ_F_HA },
    { 0x06C0, SJ_F_HA },   { 0x06C1, SJ_F_HA },    { 0x06C6, SJ_F_WAW },
    { 0x06CC, SJ_F_YA },   { 0x06CE, SJ_F_YA },    { 0x06D2, SJ_F_YA },
    { 0x06D5, SJ_F_HA },
};

static uint8_t fold_arabic(uint32_t cp)
{
    if (cp >= 0x0660 && cp <= 0x0669) return (uint8_t)('0' + (cp - 0x0660));
    if (cp >= 0x06F0 && cp <= 0x06F9) return (uint8_t)('0' + (cp - 0x06F0));
    if (cp >= 0x064B && cp <= 0x065F) return SJ_F_DROP;
    if (cp >= 0x0610 && cp <= 0x061A) return SJ_F_DROP;
    if (cp == 0x0640) return SJ_F_DROP;
    for (size_t i = 0; i < SJ_COUNT(PAIRS); i++)
        if (PAIRS[i].cp == cp) return PAIRS[i].to;
    if (cp >= 0x0621 && cp <= 0x064A) return (uint8_t)((cp & 0xFF) + 0x60);
    if (cp >= 0x0672 && cp <= 0x06D3) return SJ_F_OTHER;
    return SJ_F_NONE;
}

static uint8_t fold_other(uint32_t cp)
{
    if (cp >= 0x00C0 && cp <= 0x024F && cp != 0x00D7 && cp != 0x00F7)
        return SJ_F_OTHER;
    if (cp >= 0x0370 && cp <= 0x058F) return SJ_F_OTHER; /* Greek to Armenian */
    if (cp >= 0x0591 && cp <= 0x05F4) return SJ_F_OTHER; /* Hebrew */
    if (cp >= 0x200B && cp <= 0x200F) return SJ_F_DROP;
    if (cp >= 0x202A && cp <= 0x202E) return SJ_F_DROP;
    if (cp >= 0x2060 && cp <= 0x206F) return SJ_F_DROP;
    if (cp >= 0x0750 && cp <= 0x077F) return SJ_F_OTHER;
    if (cp >= 0x3040 && cp <= 0x9FFF) return SJ_F_OTHER;
    return cp == 0xFEFF ? SJ_F_DROP : SJ_F_NONE;
}

uint8_t sj_fold_cp(uint32_t cp)
{
    if (cp < 0x80) {
        if (cp >= 'A' && cp <= 'Z') return (uint8_t)(cp + 32);
        bool const word = (cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9');
        return word ? (uint8_t)cp : SJ_F_NONE;
    }
    if (cp >= 0x0600 && cp <= 0x06FF) return fold_arabic(cp);
    return fold_other(cp);
}

/* The usual letters in a table, since every letter of a report comes by. */
static uint8_t fold_quick(uint32_t cp)
{
    static const uint8_t LETTERS[] = {
        /* 0x0621 to 0x063A */
        0x81, 0x87, 0x87, 0x81, 0x87, 0x81, 0x87, 0x88, 0xA7, 0x8A, 0x8B, 0x8C,
        0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98,
        0x99, 0x9A,
        /* 0x063B to 0x0640 are rare, below; 0x0641 to 0x064A */
        0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xAA, 0xAA
    };
    if (cp - 0x0621U <= 0x063AU - 0x0621U) return LETTERS[cp - 0x0621U];
    if (cp - 0x0641U <= 0x064AU - 0x0641U) return LETTERS[26 + cp - 0x0641U];
    return sj_fold_cp(cp);
}

size_t sj_fold_word(sj_str s, uint8_t *out, size_t room)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n < room;) {
        uint32_t cp;
        at += sj_utf8_get(sj_str_from(s, at), &cp);
        uint8_t const f = fold_quick(cp);
        if (f == SJ_F_NONE) break;
        if (f != SJ_F_DROP) out[n++] = f;
    }
    return n;
}

uint8_t sj_fold_sign(sj_str word)
{
    static const uint8_t FIRST[] = { 4, 2, 0, 3, 0, 1 }; /* 0x0622..0x0627 */
    uint32_t first = 0, last = 0;
    for (size_t at = 0; at < word.n;) {
        uint32_t cp;
        at += sj_utf8_get(sj_str_from(word, at), &cp);
        if (sj_fold_cp(cp) == SJ_F_DROP) continue;
        if (first == 0) first = cp;
        last = cp;
    }
    unsigned const head =
        first >= 0x0622 && first <= 0x0627 ? FIRST[first - 0x0622] : 0;
    unsigned const tail = last == 0x064A   ? 1
                          : last == 0x0649 ? 2
                          : last == 0x0647 ? 3
                          : last == 0x0629 ? 4
                                           : 0;
    return (uint8_t)(head | tail << 4);
}
