/* lex.c: look-up in the tables built from data/. */
#include "lex/lex.h"

const sj_form *sj_lex_find(const uint8_t *key, size_t n)
{
    if (n == 0 || n > SJ_WORD_MAX) return NULL;
    uint32_t const h = sj_lex_hash(key, n);
    uint32_t const bit = h & sj_lex_sieve_mask;
    if ((sj_lex_sieve[bit >> 6] >> (bit & 63) & 1) == 0) return NULL;
    uint32_t const b = h & sj_lex_bucket_mask;
    for (uint32_t i = sj_lex_buckets[b]; i < sj_lex_buckets[b + 1]; i++) {
        const sj_form *const f = &sj_lex_form[i];
        if (f->hash == h && f->len == n &&
            memcmp(sj_lex_keys + f->key, key, n) == 0)
            return f;
    }
    return NULL;
}

uint32_t sj_lex_step(uint32_t node, uint32_t kind, uint32_t label)
{
    uint32_t const want = label * 4 + kind;
    uint32_t at = (node * 0x9E3779B1U ^ want * 0x85EBCA77U);
    for (at ^= at >> 15;; at++) {
        const sj_edge *const e = &sj_lex_edge[at & sj_lex_edge_mask];
        if (e->to == 0) return 0;
        if (e->from == node && e->label == want) return e->to;
    }
}
