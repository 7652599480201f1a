/*
 * text.h: a report as received becomes mended text, sentences and tokens.
 *
 *   bytes -> characters -> mended UTF-8 -> paragraphs -> sentences -> tokens
 *            (decode.h,    (mend.h)        (segment.h)             (token.h)
 *             html.h)
 *
 * Everything later works on the mended text; the offset map leads each of its
 * bytes back to the report as received, so that evidence is always a span of
 * what the publisher wrote.
 */
#ifndef SJ_TEXT_TEXT_H
#define SJ_TEXT_TEXT_H

#include "base/fold.h"

/* A stretch of mended text, and the bytes as received that it came from. In a
 * run with raw_n == n the bytes correspond one to one; in others the whole run
 * stands for the whole stretch (an entity, a letter of another encoding). */
typedef struct sj_run {
    uint32_t at, n;
    uint32_t raw, raw_n;
} sj_run;

typedef enum sj_token_kind {
    SJ_TOKEN_WORD,   /* letters of any script */
    SJ_TOKEN_DIGITS, /* one run of digits of one script */
    SJ_TOKEN_PUNCT   /* one mark */
} sj_token_kind;

/* Marks, whatever sign they are written with. */
typedef enum sj_punct {
    SJ_PUNCT_NONE,
    SJ_PUNCT_STOP,     /* . */
    SJ_PUNCT_ELLIPSIS, /* .. and more, or one sign for it */
    SJ_PUNCT_QUERY,
    SJ_PUNCT_EXCLAIM,
    SJ_PUNCT_COMMA,
    SJ_PUNCT_SEMICOLON,
    SJ_PUNCT_COLON,
    SJ_PUNCT_DASH,     /* any kind of dash or hyphen */
    SJ_PUNCT_SLASH,
    SJ_PUNCT_PERCENT,
    SJ_PUNCT_OPEN,     /* ( [ { */
    SJ_PUNCT_CLOSE,
    SJ_PUNCT_QUOTE,    /* a quotation mark that does not say which way */
    SJ_PUNCT_QUOTE_OPEN,
    SJ_PUNCT_QUOTE_CLOSE,
    SJ_PUNCT_BULLET,
    SJ_PUNCT_OTHER
} sj_punct;

struct sj_read;

typedef struct sj_token {
    uint32_t at;    /* in the mended text */
    uint16_t n;
    uint8_t kind;   /* sj_token_kind */
    uint8_t punct;  /* sj_punct, of a mark */
    bool glued;     /* no space before it */
    uint8_t n_reads;
    uint32_t form;  /* of a word: its form in the lexicon as it stands, or 0 */
    const struct sj_read *reads; /* of a word: best first (word.h) */
} sj_token;

typedef struct sj_sentence {
    uint32_t first, end; /* tokens */
    uint32_t paragraph;
} sj_sentence;

typedef struct sj_paragraph {
    uint32_t at, n;          /* in the mended text */
    uint32_t first, end;     /* sentences */
    uint32_t repeats;        /* 1 + the paragraph that it repeats; 0 none */
    bool headline;           /* the first, where it reads like one */
} sj_paragraph;

typedef struct sj_text {
    sj_str raw;   /* as received */
    sj_str clean; /* mended, UTF-8 */
    const sj_run *runs;
    size_t n_runs;
    sj_paragraph *paragraphs;
    size_t n_paragraphs;
    sj_sentence *sentences;
    size_t n_sentences;
    sj_token *tokens;
    size_t n_tokens;
    size_t replaced;
    const char *encoding; /* "UTF-8", "windows-1256", ... */
} sj_text;

/*
 * Does all of it. On failure (SJ_NOMEM, SJ_LIMIT) *out is as it was. Any bytes
 * are read; what is no text is replaced and counted.
 */
SJ_MUST_USE
sj_rc sj_text_read(sj_arena *a, sj_str raw, sj_format format, sj_text *out,
                   sj_err *err);

/* The span as received of bytes [begin, end) of the mended text. */
sj_span sj_text_span(const sj_text *t, uint32_t begin, uint32_t end);

/* The words of a token, and of tokens [first, end) with what is between. */
static inline sj_str sj_token_str(const sj_text *t, const sj_token *k)
{
    return (sj_str){ t->clean.p + k->at, k->n };
}

static inline sj_str sj_tokens_str(const sj_text *t, uint32_t first,
                                   uint32_t end)
{
    const sj_token *const a = &t->tokens[first], *const b = &t->tokens[end - 1];
    return sj_str_cut(t->clean, a->at, b->at + b->n);
}

#endif
