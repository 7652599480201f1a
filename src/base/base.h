/*
 * base.h: what every module shares: views, errors, arenas, growing arrays.
 *
 * Who owns what: a function that takes an arena allocates from it, and all it
 * returns dies with that arena. A function that takes none allocates nothing.
 */
#ifndef SJ_BASE_BASE_H
#define SJ_BASE_BASE_H

#include <sijill.h>

#include <assert.h>
#include <stdarg.h>
#include <string.h>

#define SJ_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- Views -------------------------------------------------------------- */

/* s without its first `at` bytes. `at` is at most s.n. */
static inline sj_str sj_str_from(sj_str s, size_t at)
{
    assert(at <= s.n);
    return (sj_str){ s.p + at, s.n - at };
}

/* Bytes [begin, end) of s. */
static inline sj_str sj_str_cut(sj_str s, size_t begin, size_t end)
{
    assert(begin <= end && end <= s.n);
    return (sj_str){ s.p + begin, end - begin };
}

static inline bool sj_str_eq(sj_str a, sj_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool sj_str_starts(sj_str s, sj_str head)
{
    return s.n >= head.n && (head.n == 0 || memcmp(s.p, head.p, head.n) == 0);
}

static inline bool sj_str_ends(sj_str s, sj_str tail)
{
    return s.n >= tail.n &&
           (tail.n == 0 || memcmp(s.p + s.n - tail.n, tail.p, tail.n) == 0);
}

/* A view of a NUL-terminated string. */
static inline sj_str sj_str_of(const char *z)
{
    return (sj_str){ z, strlen(z) };
}

/* s without the ASCII white space at its ends. */
sj_str sj_str_trim(sj_str s);

/* Where byte c first stands in s, or s.n. */
size_t sj_str_find(sj_str s, char c);

/* ---- Errors ------------------------------------------------------------- */

/* Fills err and returns rc, so that callers write `return sj_fail(...)`. */
__attribute__((format(printf, 4, 5))) sj_rc
sj_fail(sj_err *err, sj_rc rc, size_t at, const char *fmt, ...);

/* The same words wherever memory runs out. */
sj_rc sj_fail_nomem(sj_err *err);

/* ---- Arenas ------------------------------------------------------------- */

struct sj_block;

/* Memory of one report: many small allocations, one release. */
typedef struct sj_arena {
    sj_source source;
    struct sj_block *last; /* newest block; it links to the older ones */
    size_t block;          /* usual size of a block, in bytes */
    size_t limit;          /* bytes this arena may hand out in all */
    size_t left;           /* bytes it may still hand out */
} sj_arena;

/* malloc and free. */
extern const sj_source sj_source_system;

/* Allocates nothing yet. `limit` bounds what a hostile report can cost us. */
void sj_arena_init(sj_arena *a, sj_source source, size_t block, size_t limit);

/* Zeroed room for `count` objects of `size` bytes, or NULL. */
SJ_MUST_USE
void *sj_arena_alloc(sj_arena *a, size_t count, size_t size);

#define SJ_NEW(arena, type) ((type *)sj_arena_alloc((arena), 1, sizeof(type)))

/* A copy of s in the arena. On failure .p is NULL. */
sj_str sj_arena_copy(sj_arena *a, sj_str s);

/* Forgets all that was handed out, but keeps one block for the next report. */
void sj_arena_reset(sj_arena *a);

/* Frees every block. The arena must be initialized again before further use. */
void sj_arena_release(sj_arena *a);

/* What an allocation failure was: SJ_LIMIT if the arena's own ceiling. */
sj_rc sj_arena_fail(const sj_arena *a, sj_err *err);

/* ---- Growing arrays ----------------------------------------------------- */

/* An array in an arena: n items of room. Zero is an empty one. */
#define SJ_VEC(type)    \
    struct {            \
        type *v;        \
        size_t n, room; \
    }

/* The array with room for more items; unchanged, as *room is, if there is no
 * memory for that. */
SJ_MUST_USE
void *sj_vec_grown(sj_arena *a, void *v, size_t n, size_t *room, size_t size);

/* Makes room for one more item: false if out of memory. Then write v[n++]. */
#define SJ_VEC_ROOM(arena, vec)                                           \
    ((vec)->n < (vec)->room ||                                            \
     ((vec)->v = sj_vec_grown((arena), (vec)->v, (vec)->n, &(vec)->room, \
                              sizeof *(vec)->v),                          \
      (vec)->n < (vec)->room))

#endif
