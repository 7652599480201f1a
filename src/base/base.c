/* base.c: views, errors, arenas, growing arrays. */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

struct sj_block {
    struct sj_block *older;
    size_t used, size;
    max_align_t data[];
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

sj_str sj_str_trim(sj_str s)
{
    while (s.n > 0 && is_space(s.p[0])) s = sj_str_from(s, 1);
    while (s.n > 0 && is_space(s.p[s.n - 1])) s.n--;
    return s;
}

size_t sj_str_find(sj_str s, char c)
{
    const char *const at = s.n > 0 ? memchr(s.p, c, s.n) : NULL;
    return at == NULL ? s.n : (size_t)(at - s.p);
}

sj_rc sj_fail(sj_err *err, sj_rc rc, size_t at, const char *fmt, ...)
{
    va_list va;
    va_start(va, fmt);
    err->rc = rc;
    err->at = at;
    (void)vsnprintf(err->msg, sizeof err->msg, fmt, va);
    va_end(va);
    return rc;
}

sj_rc sj_fail_nomem(sj_err *err)
{
    return sj_fail(err, SJ_NOMEM, 0, "out of memory");
}

static void *system_get(void *ctx, size_t size)
{
    (void)ctx;
    return malloc(size);
}

static void system_put(void *ctx, void *block)
{
    (void)ctx;
    free(block);
}

const sj_source sj_source_system = { system_get, system_put, NULL };

void sj_arena_init(sj_arena *a, sj_source source, size_t block, size_t limit)
{
    assert(block <= limit && limit <= SIZE_MAX / 2);
    *a = (sj_arena){
        .source = source, .block = block, .limit = limit, .left = limit
    };
}

void *sj_arena_alloc(sj_arena *a, size_t count, size_t size)
{
    size_t const unit = sizeof(max_align_t);
    if (size != 0 && count > a->left / size) {
        a->left = 0; /* so that sj_arena_fail can tell why */
        return NULL;
    }
    size_t const need = (count * size + unit - 1) / unit * unit;
    struct sj_block *b = a->last;
    if (need > a->left) {
        a->left = 0;
        return NULL;
    }
    if (b == NULL || need > b->size - b->used) {
        size_t const room = need > a->block ? need : a->block;
        b = a->source.get(a->source.ctx, sizeof *b + room);
        if (b == NULL) return NULL;
        *b = (struct sj_block){ .older = a->last, .size = room };
        a->last = b;
    }
    void *p = (char *)b->data + b->used;
    b->used += need;
    a->left -= need;
    return memset(p, 0, need);
}

sj_str sj_arena_copy(sj_arena *a, sj_str s)
{
    char *const p = sj_arena_alloc(a, s.n + 1, 1);
    if (p == NULL) return (sj_str){ NULL, 0 };
    if (s.n > 0) memcpy(p, s.p, s.n);
    return (sj_str){ p, s.n };
}

void sj_arena_reset(sj_arena *a)
{
    struct sj_block *keep = NULL;
    for (struct sj_block *b = a->last, *older; b != NULL; b = older) {
        older = b->older;
        if (keep == NULL && b->size <= a->block) {
            keep = b;
        } else {
            a->source.put(a->source.ctx, b);
        }
    }
    if (keep != NULL) *keep = (struct sj_block){ .size = keep->size };
    a->last = keep;
    a->left = a->limit;
}

void sj_arena_release(sj_arena *a)
{
    for (struct sj_block *b = a->last, *older; b != NULL; b = older) {
        older = b->older;
        a->source.put(a->source.ctx, b);
    }
    a->last = NULL;
}

sj_rc sj_arena_fail(const sj_arena *a, sj_err *err)
{
    if (a->left > 0) return sj_fail_nomem(err);
    return sj_fail(err, SJ_LIMIT, 0,
                   "the report needs more than the %zu bytes that one may use",
                   a->limit);
}

void *sj_vec_grown(sj_arena *a, void *v, size_t n, size_t *room, size_t size)
{
    size_t const more = *room < 8 ? 8 : *room * 2;
    void *const grown = sj_arena_alloc(a, more, size);
    if (grown == NULL) return v;
    if (n > 0) memcpy(grown, v, n * size);
    *room = more;
    return grown;
}
